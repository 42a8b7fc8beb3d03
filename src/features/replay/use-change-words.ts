import { useTranslation } from 'react-i18next';
import type { LoggedChange } from '../../domain/playback/changes.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { shortText, visibleText } from './short-text.ts';

export interface ChangeWords {
  /** How a change came about: “typed”, “pasted, by pointer”. */
  cause(change: LoggedChange): string;
  /** The change as a sentence, for who does not see how it is drawn. */
  sentence(change: LoggedChange): string;
  /** A text of a change as it is shown: cut where it is long, white space made visible. */
  text(text: string): string;
}

/** Words for the changes of a log. */
export function useChangeWords(): ChangeWords {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const text = (of: string): string => {
    const { shown, full } = shortText(visibleText(of));
    return full === null ? shown : t('change.cut', { text: shown, count: full, shown: formats.number(full) });
  };
  const cause = (change: LoggedChange): string => {
    const how = change.kind === 'text' ? t(`cause.${change.cause}`) : t(`annotation.${annotationCause(change)}`);
    return change.by === 'key' ? how : t('change.by', { how, by: t(`by.${change.by}`) });
  };
  const sentence = (change: LoggedChange): string => {
    const how = cause(change);
    if (change.kind === 'annotation') return how;
    const [gone, come] = [text(change.out), text(change.in)];
    if (change.out === '') return t('change.in', { how, in: come });
    if (change.in === '') return t('change.out', { how, out: gone });
    return t('change.both', { how, out: gone, in: come });
  };
  return { cause, sentence, text };
}

function annotationCause({ before, after, step }: Extract<LoggedChange, { kind: 'annotation' }>) {
  if (step !== null) return step;
  if (before === null) return 'put';
  return after === null ? 'withdrawn' : 'changed';
}
