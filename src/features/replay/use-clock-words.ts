import { useTranslation } from 'react-i18next';
import { sittingAt, wallAt } from '../../domain/playback/log-clock.ts';
import { carried } from '../../domain/playback/scale.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { ReplayScene } from './replay-scene.ts';

/** The true clock at a moment of a replay: how long the attempt had gone on, and what her own clock said. */
export function useClockWords({ playback, state }: Pick<ReplayScene, 'playback' | 'state'>): {
  readonly elapsed: string;
  /** Null where the log does not tell. */
  readonly wall: string | null;
} {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { clock, played, events } = playback;
  const elapsed = formats.duration(carried(played, clock.at, state.ms));
  const told = wallAt(events, clock, Math.max(state.place, 1));
  if (told === null) return { elapsed, wall: null };
  const moment = Date.parse(told.wall) + told.sinceMs;
  const wall = t('player.wall', {
    when: Number.isFinite(moment) ? formats.dateTime(new Date(moment).toISOString()) : formats.dateTime(told.wall),
    sitting: sittingAt(clock, state.place) + 1,
    count: clock.sittings.length,
  });
  return { elapsed, wall };
}
