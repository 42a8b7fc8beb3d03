import type { ReactNode } from 'react';
import { markClass, STATUS_SIGNS, type TextMark } from './mark.ts';

/** No line may break between a mark, its sign and a full stop behind it. */
const WORD_JOINER = '\u2060';

interface MarkProps {
  readonly mark: TextMark;
  /** Whether the mark ends with this piece: its sign and label stand after the last one. */
  readonly last: boolean;
  /** Whether it is the mark that is being looked at; it is drawn stronger. */
  readonly current: boolean;
  readonly children: ReactNode;
}

/** A piece of a mark: the stretch with its line, a caret for a place, and after it its number, sign and label. */
export function Mark({ mark, last, current, children }: MarkProps): ReactNode {
  const isCaret = mark.start >= mark.end;
  const names = [markClass(mark)];
  if (isCaret) names.push('mark-caret');
  if (current) names.push('mark-current');
  return (
    <>
      <span className={names.join(' ')} data-mark={mark.id}>
        {isCaret && (
          <span className="mark-sign" aria-hidden="true">
            ‸
          </span>
        )}
        {children}
      </span>
      {last && mark.status && (
        // After the mark, not in it: inside, the line of the mark would run through its sign.
        <span className={`mark-sign ${signClass(mark)}`} data-mark={mark.id} aria-hidden="true">
          {WORD_JOINER}
          {mark.number}
          {STATUS_SIGNS[mark.status]}
          {WORD_JOINER}
        </span>
      )}
      {last && mark.label !== '' && <span className="visually-hidden"> ({mark.label}) </span>}
    </>
  );
}

/** The sign takes the colour of its mark, and of a repaired one the colour of repair. */
function signClass({ kind, severity, status }: TextMark): string {
  return status === 'repaired' ? 'mark-sign-repaired' : `mark-${severity ?? kind}`;
}
