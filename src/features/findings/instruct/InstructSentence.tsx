import { useTranslation } from 'react-i18next';
import type { InstructFigures } from '../../../domain/review/instruct.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import classes from '../Findings.module.css';

/** What the instructions saved, counted in one sentence, also where it was nothing or less; and the errors by who repaired them. */
export function InstructSentence({ instruction }: { readonly instruction: InstructFigures }) {
  const { t } = useTranslation('instruct');
  return (
    <div className={classes.sentence} data-summary>
      <p>{useSavedWords(instruction)}</p>
      <Errors errors={instruction.errors} />
      {instruction.errors === null && <p className={classes.bounds}>{t('sentence.noKey')}</p>}
    </div>
  );
}

function useSavedWords({ before, after, saved, segments }: InstructFigures): string {
  const { t } = useTranslation('instruct');
  const formats = useFormats();
  if (segments.every(({ from }) => from === null)) {
    return before.edits === 0 ? t('sentence.nothing') : t('sentence.noneTaken', { count: before.edits });
  }
  const counts = { before: formats.number(before.edits), after: formats.number(after.edits) };
  if (saved.edits < 0) return t('sentence.cost', counts);
  if (before.edits === 0) return t('sentence.nothing');
  if (saved.edits === 0) return t('sentence.even', counts);
  return t('sentence.saved', { ...counts, count: saved.edits, share: formats.percent(saved.share) });
}

function Errors({ errors }: Pick<InstructFigures, 'errors'>) {
  const { t } = useTranslation('instruct');
  if (errors === null || errors.errors === 0) return null;
  const { errors: count, byInstruction, byStudent, missed, toJudge, lost } = errors;
  return (
    <p className={classes.bounds}>
      {t('sentence.errors', { count, byInstruction, byStudent, missed, toJudge })}
      {lost > 0 && ` ${t('sentence.lost', { count: lost })}`}
    </p>
  );
}
