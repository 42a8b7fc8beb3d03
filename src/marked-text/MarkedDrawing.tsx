import type { ReactNode } from 'react';
import type { LanguageTag } from '../domain/text/language.ts';
import type { TrackedChange } from '../domain/text/tracked-changes.ts';
import { Mark } from './Mark.tsx';
import type { TextMark } from './mark.ts';
import { markTree, type MarkedPiece } from './mark-tree.ts';
import { markDrawing, type TwoSidedMark } from './marked-changes.ts';
import type { ChangeLabels } from './TrackedChanges.tsx';

interface MarkedDrawingProps {
  /** The stretches of both versions, as tracked changes have them. */
  readonly drawing: readonly TrackedChange[];
  readonly lang: LanguageTag;
  readonly marks: readonly TwoSidedMark[];
  readonly labels: ChangeLabels;
  /** The id of the mark that is being looked at. */
  readonly current?: string | null;
}

const CHANGE = 'change:';

/** Tracked changes with marks across both versions: the drawing of `TrackedChanges` and of `MarkedText` in one. Needs marks.css. */
export function MarkedDrawing({ drawing, lang, marks, labels, current = null }: MarkedDrawingProps): ReactNode {
  const { line, changes, marks: placed } = markDrawing(drawing, marks);
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
