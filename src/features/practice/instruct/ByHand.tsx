import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../../controls/ScrollBox.tsx';
import type { EngineMessage } from '../../../domain/assist/engine.ts';
import { countLines, MAX_PASTED, readPasted } from '../../../domain/assist/pasted-lines.ts';
import { MAX_SEGMENT, type Exercise } from '../../../domain/exercise/exercise.ts';
import { sentWords } from '../../../coach/sent-words.ts';
import { cleanText } from '../../../domain/record/plain-text.ts';
import classes from './Instruct.module.css';

interface ByHandProps {
  readonly exercise: Exercise;
  /** What is to be copied; null while there is no instruction. */
  readonly messages: readonly EngineMessage[] | null;
  readonly openAtFirst: boolean;
  readonly blocked: boolean;
  readonly answer: string;
  onAnswer(answer: string): void;
  onTake(answer: string): Promise<void>;
}

/** The same without an AI that is set up: copied into any chat tool, and its answer pasted here. */
export function ByHand({ exercise, messages, openAtFirst, blocked, answer, onAnswer, onTake }: ByHandProps) {
  const { t } = useTranslation('instruct');
  const field = useId();
  const [open, setOpen] = useState(openAtFirst);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const [fault, setFault] = useState<'count' | 'length' | null>(null);
  const ids = exercise.segments.map(({ id }) => id);
  const words = messages?.map(({ content }) => content).join('\n\n') ?? '';
  const take = (): void => {
    const read = readPasted(answer, ids);
    if (!read.ok) return setFault(read.fault);
    setFault(null);
    void onTake(cleanText(answer));
  };
  return (
    <details className={classes.byHand} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('byHand.title')}</summary>
      <p className={classes.quiet}>{t('byHand.says', { count: ids.length })}</p>
      {messages === null ? (
        <p className={classes.quiet}>{t('byHand.first')}</p>
      ) : (
        <>
          <ScrollBox label={t('byHand.words')} className={classes.words}>
            <pre>{messages.map(sentWords).join('\n\n')}</pre>
          </ScrollBox>
          <div className={classes.row}>
            <button
              type="button"
              className={classes.do}
              onClick={() => {
                navigator.clipboard.writeText(words).then(
                  () => setCopied('yes'),
                  () => setCopied('no'),
                );
              }}
            >
              {t('byHand.copy')}
            </button>
            <span role="status" className={classes.quiet}>
              {copied === 'yes' && t('byHand.copied')}
              {copied === 'no' && t('byHand.notCopied')}
            </span>
          </div>
        </>
      )}
      <label className={classes.label} htmlFor={field}>
        {t('byHand.answer')}
      </label>
      <textarea
        id={field}
        rows={4}
        lang={exercise.languages.target}
        value={answer}
        onChange={({ currentTarget: { value } }) => {
          onAnswer(value.slice(0, MAX_PASTED + 1));
          setFault(null);
        }}
      />
      {fault !== null && (
        <p role="alert" className={classes.trouble}>
          {fault === 'count'
            ? t('byHand.count', { lines: countLines(answer), count: ids.length })
            : t('byHand.length', { most: MAX_SEGMENT })}
        </p>
      )}
      <button type="button" className={classes.do} disabled={blocked || answer.trim() === ''} onClick={take}>
        {t('byHand.take')}
      </button>
    </details>
  );
}
