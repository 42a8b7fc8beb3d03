import type { ReactNode } from 'react';
import type { LanguageTag } from '../domain/text/language.ts';
import { markClass, type MarkStatus, type TextMark } from './mark.ts';
import { markTree, type MarkedPiece } from './mark-tree.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly lang: LanguageTag;
  /** The id of the mark that is being looked at; it is drawn stronger. */
  readonly current?: string | undefined;
}

const SIGNS: Readonly<Record<MarkStatus, string>> = {
  repaired: '✓',
  missed: '✗',
  'to-judge': '?',
  consequential: '·',
  preferential: '~',
};

/**
 * A text with its marks. Every mark carries its id in `data-mark`, so a screen can listen for clicks on the whole text,
 * and its label as words for screen readers. Needs marks.css.
 */
export function MarkedText({ text, marks, lang, current }: MarkedTextProps): ReactNode {
  return (
    <span className="marked-text" lang={lang}>
      {drawn(markTree(text, marks), current)}
    </span>
  );
}

function drawn(pieces: readonly MarkedPiece[], current: string | undefined): ReactNode {
  return pieces.map((piece, index) => {
    if ('text' in piece) return piece.text;
    const { mark, last } = piece;
    const isCaret = mark.start >= mark.end;
    const names = [markClass(mark)];
    if (isCaret) names.push('mark-caret');
    if (mark.id === current) names.push('mark-current');
    return (
      <span key={index} className={names.join(' ')} data-mark={mark.id}>
        {isCaret && (
          <span className="mark-sign" aria-hidden="true">
            ‸
          </span>
        )}
        {drawn(piece.pieces, current)}
        {last && mark.status && (
          <span className="mark-sign" aria-hidden="true">
            {SIGNS[mark.status]}
          </span>
        )}
        {last && mark.label !== '' && <span className="visually-hidden"> ({mark.label}) </span>}
      </span>
    );
  });
}
