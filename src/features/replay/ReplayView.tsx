import '../../marked-text/marks.css';

import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditEvent } from '../../domain/attempt/edit-event.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { LONG_PAUSE_MS } from '../../domain/playback/long-pauses.ts';
import { PLAYED_GAP_MS, playbackOf, type Playback } from '../../domain/playback/playback.ts';
import { usePrinting } from '../../editor/use-printing.ts';
import { useOfferCommands } from '../../workspace/commands-context.ts';
import { ChangeList } from './ChangeList.tsx';
import { NowLine } from './NowLine.tsx';
import { PlayerBar } from './PlayerBar.tsx';
import page from './Replay.module.css';
import { replayCommands } from './replay-commands.ts';
import { placeInSegment, replayScene } from './replay-scene.ts';
import type { ReplaySegment } from './replay-segment.ts';
import { SegmentChoice } from './SegmentChoice.tsx';
import { Stage } from './Stage.tsx';
import { Timeline } from './Timeline.tsx';
import { usePlayer } from './use-player.ts';
import { WhereItEnds } from './WhereItEnds.tsx';

export interface ReplayViewProps {
  /** The segments with the text an attempt at them begins with: empty where it is translated from scratch. */
  readonly segments: readonly ReplaySegment[];
  readonly languages: Exercise['languages'];
  /** The log in its order; another list is another replay, which begins anew. */
  readonly events: readonly EditEvent[];
  /** Whether these are all events of the log; false: what stands before a fault in it. */
  readonly whole: boolean;
  /** The texts that were handed in, by segment, where they are at hand: the end of the log is held against them. */
  readonly submitted?: ReadonlyMap<string, string> | undefined;
}

/** The replay of a log over the segments it was written in: timeline, player, the texts and the list of changes. */
export function ReplayView(props: ReplayViewProps) {
  const { segments, events } = props;
  const { t } = useTranslation('replay');
  const playback = useMemo(() => playbackOf(segments, events), [segments, events]);
  if (playback.player.length === 0 && playback.player.fault === null) {
    return <p className={page.quiet}>{t(props.whole ? 'empty' : 'brokenAtOnce')}</p>;
  }
  return <Replay {...props} playback={playback} />;
}

function Replay({
  segments,
  languages,
  whole,
  submitted,
  playback,
}: ReplayViewProps & { readonly playback: Playback }) {
  const { t } = useTranslation('replay');
  const state = usePlayer(playback);
  const printing = usePrinting();
  const scene = replayScene(playback, state);
  const { numbers, touched, annotates } = useMemo(() => aboutLog(segments, playback), [segments, playback]);
  const n = scene.moment.here === null ? null : (numbers.get(scene.moment.here) ?? null);

  const latest = useRef(scene);
  useLayoutEffect(() => {
    latest.current = scene;
  });
  const goToSegment = useCallback(
    (segment: string) => {
      const place = placeInSegment(latest.current, segment, (numbers.get(segment) ?? 0) - 1);
      if (place !== null) latest.current.state.goTo(place);
    },
    [numbers],
  );
  useOfferCommands({ commands: () => replayCommands(scene) });
  return (
    <div className={page.replay}>
      <WhereItEnds playback={playback} whole={whole} numbers={numbers} submitted={submitted} />
      <Timeline playback={playback} segments={segments.length} state={state} row={n === null ? -1 : n - 1} />
      <div className={page.player}>
        <PlayerBar scene={scene} n={n}>
          <SegmentChoice segments={segments} touched={touched} here={scene.moment.here} onGo={goToSegment} />
        </PlayerBar>
        <NowLine scene={scene} numbers={numbers} whole={whole && playback.player.fault === null} />
        <p className={page.shortened}>
          {t('player.shortened', { seconds: PLAYED_GAP_MS / 1000, long: LONG_PAUSE_MS / 1000 })}
        </p>
      </div>
      <div className={page.columns}>
        <Stage {...{ scene, segments, languages, annotates, touched }} onGo={goToSegment} />
        <ChangeList scene={scene} numbers={numbers} lang={languages.target} printing={printing} />
      </div>
    </div>
  );
}

/** What is the same at every moment: the numbers of segments, where anything was done, and whether errors were annotated. */
function aboutLog(segments: readonly ReplaySegment[], { timeline, changes }: Playback) {
  return {
    numbers: new Map(segments.map(({ id }, row) => [id, row + 1])),
    touched: new Set([...timeline.visits, ...timeline.ticks].map(({ row }) => row)),
    annotates: changes.some(({ kind }) => kind === 'annotation'),
  };
}
