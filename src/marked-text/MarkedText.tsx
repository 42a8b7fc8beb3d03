import type { ReactNode } from 'react';
import type { LanguageTag } from '../domain/text/language.ts';
import { Mark } from './Mark.tsx';
import type { TextMark } from './mark.ts';
import { markTree, type MarkedPiece } from './mark-tree.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly lang: LanguageTag;
  /** The id of the mark that is being looked at. */
  readonly current?: string | undefined;
}

/**
 * A text with its marks. Every mark carries its id in `data-mark`, so a screen can listen for clicks on the whole text,
 * and its label as words for screen readers. Needs marks.css.
 */
export function MarkedText({ text, marks, lang, current }: MarkedTextProps): ReactNode {
  const drawn = (pieces: readonly MarkedPiece[]): ReactNode =>
    pieces.map((piece, index) => {
      if ('text' in piece) return piece.text;
      const { mark, last } = piece;
      return (
        <Mark key={index} mark={mark} last={last} current={mark.id === current}>
          {drawn(piece.pieces)}
        </Mark>
      );
    });
  return (
    <span className="marked-text" lang={lang}>
      {drawn(markTree(text, marks))}
    </span>
  );
}
