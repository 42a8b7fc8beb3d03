import { Fragment, type ReactNode } from 'react';
import { scriptOf, type LanguageTag } from '../../domain/text/language.ts';
import { markClass, type TextMark } from '../../marked-text/mark.ts';
import { markTree, type MarkedPiece } from '../../marked-text/mark-tree.ts';
import type { ChangeLabels } from '../../marked-text/TrackedChanges.tsx';
import { markChanges, type TwoSidedMark } from './marked-changes.ts';
import classes from './Segment.module.css';

/** A mark with what is written small behind it: its number and the sign of what became of it. */
export interface SignedMark extends TwoSidedMark {
  readonly sign: string;
}

interface MarkedChangesTextProps {
  readonly draft: string;
  readonly text: string;
  readonly lang: LanguageTag;
  readonly marks: readonly SignedMark[];
  readonly labels: ChangeLabels;
  /** The id of the mark that is being looked at. */
  readonly current: string | null;
}

const CHANGE = 'change:';
/** No line may break between a mark, its sign and a full stop behind it. */
const WORD_JOINER = '\u2060';

/**
 * Draft and text in one line: what went is struck through, what came is underlined, and the planted errors are marked
 * across both. The one drawing of `TrackedChanges` and `MarkedText` together; needs marks.css.
 */
export function MarkedChangesText({ draft, text, lang, marks, labels, current }: MarkedChangesTextProps): ReactNode {
  const { line, changes, marks: placed } = markChanges(draft, text, scriptOf(lang), marks);
  const asMarks = changes.map(({ kind, start, end }): TextMark => ({
    id: CHANGE + kind,
    kind: 'edit',
    start,
    end,
    label: '',
  }));
  const signs = new Map(marks.map(({ id, sign }) => [id, sign]));

  const drawn = (pieces: readonly MarkedPiece[]): ReactNode =>
    pieces.map((piece, index) => {
      if ('text' in piece) return <Fragment key={index}>{piece.text}</Fragment>;
      const { mark, last } = piece;
      if (mark.id.startsWith(CHANGE)) {
        const kind = mark.id === `${CHANGE}inserted` ? 'inserted' : 'deleted';
        const Tag = kind === 'inserted' ? 'ins' : 'del';
        return (
          <Tag key={index} className="tracked-change">
            <span className="visually-hidden">{`[${labels[kind]}] `}</span>
            {drawn(piece.pieces)}
          </Tag>
        );
      }
      const isCaret = mark.start >= mark.end;
      const names = [markClass(mark)];
      if (isCaret) names.push('mark-caret');
      if (mark.id === current) names.push('mark-current');
      return (
        <Fragment key={index}>
          <span className={names.join(' ')} data-mark={mark.id}>
            {isCaret && (
              <span className="mark-sign" aria-hidden="true">
                ‸
              </span>
            )}
            {drawn(piece.pieces)}
          </span>
          {last && (
            <>
              <span className={signClass(mark)} data-mark={mark.id} data-status={mark.status} aria-hidden="true">
                {WORD_JOINER}
                {signs.get(mark.id)}
                {WORD_JOINER}
              </span>
              <span className="visually-hidden"> ({mark.label}) </span>
            </>
          )}
        </Fragment>
      );
    });
  return (
    <span className="tracked" lang={lang}>
      {drawn(markTree(line, [...asMarks, ...placed]))}
    </span>
  );
}

/** The sign stands after the mark and takes its colour: inside, the line of the mark would run through it. */
function signClass(mark: TextMark): string {
  return `mark-sign ${classes.markSign} ${mark.severity ? `mark-${mark.severity}` : `mark-${mark.kind}`}`;
}
