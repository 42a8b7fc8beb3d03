import type { Check } from '../../domain/checks/check.ts';
import classes from './ChecksPanel.module.css';
import { useCheckWords } from './use-check-words.ts';

interface CheckSentenceProps {
  readonly check: Check;
  readonly id?: string;
}

/** A check as a sentence under the name of its kind. */
export function CheckSentence({ check, id }: CheckSentenceProps) {
  const { kind, sentence } = useCheckWords()(check);
  return (
    <p className={classes.sentence} id={id} data-severity={check.severity}>
      <em>{kind}</em> {sentence}
    </p>
  );
}
