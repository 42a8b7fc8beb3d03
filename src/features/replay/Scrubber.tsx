import type { CSSProperties, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { lengthOf } from '../../domain/playback/scale.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './PlayerBar.module.css';
import type { ReplayScene } from './replay-scene.ts';
import { useClockWords } from './use-clock-words.ts';

interface ScrubberProps {
  readonly scene: ReplayScene;
  readonly n: number | null;
}

/** How far the keys go, in ms of the replay. */
const STEP_MS = 5000;
const LONG_STEP_MS = 30_000;

/** The replay as a line to move along: by pointer to any place, by keys in even steps, told in words. */
export function Scrubber({ scene, n }: ScrubberProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { state, playback } = scene;
  const clock = useClockWords(scene);
  const end = lengthOf(playback.played);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowRight: state.ms + STEP_MS,
      ArrowUp: state.ms + STEP_MS,
      ArrowLeft: state.ms - STEP_MS,
      ArrowDown: state.ms - STEP_MS,
      PageUp: state.ms + LONG_STEP_MS,
      PageDown: state.ms - LONG_STEP_MS,
      Home: 0,
      End: end,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    state.goToTime(to);
  };
  const words = {
    time: clock.elapsed,
    all: formats.duration(lengthOf(playback.clock.at)),
    change: scene.change + 1,
    changes: playback.changes.length,
  };
  return (
    <input
      type="range"
      className={classes.scrubber}
      style={{ '--done': `${end > 0 ? (state.ms / end) * 100 : 0}%` } as CSSProperties}
      aria-label={t('player.scrubber')}
      aria-valuetext={n === null ? t('player.at', words) : t('player.atSegment', { ...words, n })}
      min={0}
      max={Math.max(1, Math.round(end))}
      step={1}
      value={Math.round(state.ms)}
      onChange={(event) => state.goToTime(Number(event.currentTarget.value))}
      onKeyDown={onKeyDown}
    />
  );
}
