import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlayedSegment } from '../../domain/playback/player.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { scriptOf } from '../../domain/text/language.ts';
import { trackedChanges } from '../../domain/text/tracked-changes.ts';
import { diffWords } from '../../marked-text/diff-words.ts';
import { MarkedDrawing } from '../../marked-text/MarkedDrawing.tsx';
import { MarkedText } from '../../marked-text/MarkedText.tsx';
import type { TextMark } from '../../marked-text/mark.ts';
import type { TwoSidedMark } from '../../marked-text/marked-changes.ts';
import type { ReplaySegment } from './replay-segment.ts';
import type { SeenMarks, Stretch } from './seen-marks.ts';
import page from './Replay.module.css';

interface StageSegmentProps {
  readonly n: number;
  readonly segment: ReplaySegment;
  readonly played: PlayedSegment;
  readonly languages: Exercise['languages'];
  readonly annotates: boolean;
  /** Whether it is the one she is in. */
  readonly here: boolean;
  readonly marks: SeenMarks;
  /** Whether anything was done in it to go to. */
  readonly touched: boolean;
  /** Must stay the same function: rows are drawn anew only when something in them changes. */
  readonly onGo: (segment: string) => void;
}

/** One segment at a moment: the source, and the text with what had changed of the draft by then. */
export const StageSegment = memo(function StageSegment({
  n,
  segment,
  played,
  languages,
  annotates,
  here,
  marks,
  touched,
  onGo,
}: StageSegmentProps) {
  const { t } = useTranslation('replay');
  const { t: names } = useTranslation('names');
  const { source, target } = languages;
  const { draft } = segment;
  const { text } = played;
  const drawing = useMemo(
    () =>
      draft === '' || draft === text
        ? text === ''
          ? []
          : [{ kind: 'same' as const, text }]
        : trackedChanges(draft, text, scriptOf(target), diffWords),
    [draft, text, target],
  );
  const noted = played.annotations.map(({ id, side, start, end, severity }): TextMark & { readonly side: string } => ({
    id,
    side,
    kind: 'error',
    severity,
    start,
    end,
    label: t('stage.annotated', { severity: names(`severity.${severity}`) }),
  }));
  const seen = [
    ...seenMark('changed', marks.changed, t('stage.changed')),
    ...seenMark('caret', marks.caret, ''),
    ...noted.filter(({ side }) => side === 'target').map((mark) => twoSided(mark)),
  ];
  return (
    <div className={page.segment} data-here={here || undefined}>
      <span className={page.number}>
        {touched ? (
          <button
            type="button"
            className={page.plain}
            aria-label={t('stage.go', { n })}
            title={t('stage.go', { n })}
            onClick={() => onGo(segment.id)}
          >
            {n}
          </button>
        ) : (
          <span aria-label={t('stage.untouched', { n })} role="img">
            {n}
          </span>
        )}
      </span>
      <p className="text" lang={source}>
        <MarkedText text={segment.source} marks={noted.filter(({ side }) => side === 'source')} lang={source} />
      </p>
      <p className={`text ${page.played}`} lang={target} data-text={segment.id}>
        {text === '' && draft === '' && !marks.caret ? (
          <span className={page.empty} lang={undefined}>
            {t('stage.empty')}
          </span>
        ) : (
          <MarkedDrawing
            drawing={drawing}
            lang={target}
            marks={seen}
            labels={{ inserted: t('stage.inserted'), deleted: t('stage.deleted') }}
          />
        )}
      </p>
      <span className={page.status}>
        {played.confirmed && (
          <span role="img" aria-label={annotates ? t('stage.seen') : t('stage.confirmed')}>
            ✓
          </span>
        )}
      </span>
    </div>
  );
});

const NOWHERE = { start: 0, end: 0 } as const;

function twoSided({ start, end, ...mark }: TextMark): TwoSidedMark {
  return { ...mark, inDraft: NOWHERE, inText: { start, end } };
}

/** A selection of hers is a stretch, a caret a place. */
function seenMark(id: 'caret' | 'changed', place: Stretch | null, label: string): readonly TwoSidedMark[] {
  if (place === null) return [];
  return [twoSided({ id, kind: id === 'caret' ? 'place' : 'found-here', ...place, label })];
}
