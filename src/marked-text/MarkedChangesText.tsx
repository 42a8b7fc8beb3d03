import type { ReactNode } from 'react';
import type { Edit } from '../domain/text/edit-script.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import { Mark } from './Mark.tsx';
import type { TextMark } from './mark.ts';
import { markTree, type MarkedPiece } from './mark-tree.ts';
import { markChanges, type TwoSidedMark } from './marked-changes.ts';
import type { ChangeLabels } from './TrackedChanges.tsx';

interface MarkedChangesTextProps {
  readonly draft: string;
  /** The changed places from the draft to the text, as findings count them. */
  readonly places: readonly Edit[];
  readonly lang: LanguageTag;
  readonly marks: readonly TwoSidedMark[];
  readonly labels: ChangeLabels;
  /** The id of the mark that is being looked at. */
  readonly current?: string | null;
}

const CHANGE = 'change:';

/**
 * Draft and text in one line: what went is struck through, what came is underlined, and the planted errors are marked
 * across both. The drawing of `TrackedChanges` and of `MarkedText` in one, on screens and on paper; needs marks.css.
 */
export function MarkedChangesText(props: MarkedChangesTextProps): ReactNode {
  const { draft, places, lang, marks, labels, current = null } = props;
  const { line, changes, marks: placed } = markChanges(draft, places, marks);
  const asMarks = changes.map(({ kind, start, end }): TextMark => ({
    id: CHANGE + kind,
    kind: 'edit',
    start,
    end,
    label: '',
  }));
  const drawn = (pieces: readonly MarkedPiece[]): ReactNode =>
    pieces.map((piece, index) => {
      if ('text' in piece) return piece.text;
      const { mark, last } = piece;
      const children = drawn(piece.pieces);
      if (!mark.id.startsWith(CHANGE)) {
        return (
          <Mark key={index} mark={mark} last={last} current={mark.id === current}>
            {children}
          </Mark>
        );
      }
      const kind = mark.id === `${CHANGE}inserted` ? 'inserted' : 'deleted';
      const Tag = kind === 'inserted' ? 'ins' : 'del';
      return (
        <Tag key={index} className="tracked-change">
          <span className="visually-hidden">{`[${labels[kind]}] `}</span>
          {children}
        </Tag>
      );
    });
  return (
    <span className="tracked" lang={lang}>
      {drawn(markTree(line, [...asMarks, ...placed]))}
    </span>
  );
}
