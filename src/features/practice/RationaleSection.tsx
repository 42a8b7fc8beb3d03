import '@mantine/core/styles/Input.layer.css';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MAX_RATIONALE } from '../../domain/attempt/submission.ts';
import classes from './HandIn.module.css';

interface RationaleSectionProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Why she translated as she did: a part of the work, marked by the rubric like the text itself. */
export function RationaleSection({ text, onChange }: RationaleSectionProps) {
  const { t } = useTranslation('handin');
  return (
    <section className={classes.section} aria-labelledby="hand-in-rationale">
      <h2 id="hand-in-rationale">{t('rationale.title')}</h2>
      <p className={classes.quiet}>{t('rationale.lead')}</p>
      <Textarea
        label={t('rationale.label')}
        value={text}
        maxLength={MAX_RATIONALE}
        minRows={5}
        autosize
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </section>
  );
}
