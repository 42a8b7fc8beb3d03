import { useTranslation } from 'react-i18next';
import { eventsUntil } from '../../domain/playback/scale.ts';
import { PLAYED_GAP_MS } from '../../domain/playback/playback.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './PlayerBar.module.css';
import type { ReplayScene } from './replay-scene.ts';
import { useChangeWords } from './use-change-words.ts';

interface NowLineProps {
  readonly scene: ReplayScene;
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether the log goes to its end. */
  readonly whole: boolean;
}

/** What is going on now, in words. It is read out when somebody steps, and not while the replay runs. */
export function NowLine({ scene, numbers, whole }: NowLineProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const words = useChangeWords();
  const { playback, state, pause, change } = scene;
  const says = (): string => {
    const gap = shortenedGap(scene);
    if (gap === 'sitting') return t('now.sitting');
    if (gap !== null) return t('now.gap', { time: formats.duration(gap) });
    if (pause) return t(pause.away ? 'now.away' : 'now.pause', { time: formats.duration(pause.ms) });
    const current = playback.changes[change];
    if (state.place >= playback.player.length) return t(whole ? 'now.end' : 'now.brokenEnd');
    if (!current || state.place === 0) return t('now.begin');
    const n = numbers.get(current.segment);
    return n === undefined ? words.sentence(current) : t('now.change', { n, what: words.sentence(current) });
  };
  return (
    <p className={classes.now} role="status" aria-live={state.playing ? 'off' : 'polite'}>
      {says()}
    </p>
  );
}

/** The true length of the gap that is being played short, in ms; null: none is. */
function shortenedGap({ playback, state }: ReplayScene): number | 'sitting' | null {
  if (!state.playing) return null;
  const { played, clock } = playback;
  const next = eventsUntil(played, state.ms);
  if (next === 0 || next >= clock.at.length) return null;
  if (clock.sittings.some(({ first }) => first === next)) return 'sitting';
  const ms = clock.at[next]! - clock.at[next - 1]!;
  return ms > PLAYED_GAP_MS ? ms : null;
}
