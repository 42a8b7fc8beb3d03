import '@mantine/core/styles/Input.layer.css';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReflectionQuestion } from '../../domain/attempt/submission.ts';
import classes from './HandIn.module.css';

interface ReflectionSectionProps {
  readonly questions: readonly ReflectionQuestion[];
  readonly answers: Partial<Record<ReflectionQuestion, string>>;
  readonly onChange: (question: ReflectionQuestion, text: string) => void;
}

/** A few questions on the work just done. */
export function ReflectionSection({ questions, answers, onChange }: ReflectionSectionProps) {
  const { t } = useTranslation('handin');
  return (
    <section className={classes.section} aria-labelledby="hand-in-reflection">
      <h2 id="hand-in-reflection">{t('reflection.title')}</h2>
      <p className={classes.quiet}>{t('reflection.lead')}</p>
      {questions.map((question) => (
        <Textarea
          key={question}
          label={t(`reflection.${question}`)}
          value={answers[question] ?? ''}
          maxLength={5000}
          minRows={2}
          autosize
          onChange={(event) => onChange(question, event.currentTarget.value)}
        />
      ))}
    </section>
  );
}
