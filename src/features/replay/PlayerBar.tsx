import { ChevronDown, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BarButton } from '../../controls/BarButton.tsx';
import { lengthOf } from '../../domain/playback/scale.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { useClockWords } from './use-clock-words.ts';
import classes from './PlayerBar.module.css';
import type { ReplayScene, Way } from './replay-scene.ts';
import { Scrubber } from './Scrubber.tsx';
import { SPEEDS } from './use-player.ts';

interface PlayerBarProps {
  readonly scene: ReplayScene;
  /** The number of the segment she is in; null: none. */
  readonly n: number | null;
  /** The way to another segment. */
  readonly children: ReactNode;
}

/** Play and pause, speed, the clock, the scrubber, and the ways from change to change and from pause to pause. */
export function PlayerBar({ scene, n, children }: PlayerBarProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { state, playback } = scene;
  const clock = useClockWords(scene);
  const atEnd = state.place >= playback.player.length;
  return (
    <div className={classes.bar} role="group" aria-label={t('player.label')}>
      <div className={classes.line}>
        <button
          type="button"
          className={classes.play}
          aria-label={state.playing ? t('player.pause') : atEnd ? t('player.again') : t('player.play')}
          title={state.playing ? t('player.pause') : atEnd ? t('player.again') : t('player.play')}
          aria-keyshortcuts="K"
          onClick={state.playing ? state.pause : state.play}
        >
          {state.playing ? <Pause size={20} aria-hidden="true" /> : <Play size={20} aria-hidden="true" />}
        </button>
        <p className={classes.clock}>
          <b>{clock.elapsed}</b> <span>{t('player.of', { time: formats.duration(lengthOf(playback.clock.at)) })}</span>
          {clock.wall !== null && <small>{clock.wall}</small>}
        </p>
        <Steps scene={scene} back="previousChange" on="nextChange" keys={['J', 'L']} />
        <Steps scene={scene} back="previousPause" on="nextPause" keys={['[', ']']} />
        <span className={classes.choice}>
          <select
            aria-label={t('player.speed')}
            value={state.speed}
            onChange={(event) => {
              const chosen = SPEEDS.find((speed) => String(speed) === event.currentTarget.value);
              if (chosen !== undefined) state.setSpeed(chosen);
            }}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {t('player.times', { speed })}
              </option>
            ))}
          </select>
          <ChevronDown size={14} aria-hidden="true" />
        </span>
        {children}
      </div>
      <Scrubber scene={scene} n={n} />
    </div>
  );
}

interface StepsProps {
  readonly scene: ReplayScene;
  readonly back: Way;
  readonly on: Way;
  readonly keys: readonly [string, string];
}

/** A way back and a way on, with what they lead to between them. */
function Steps({ scene: { ways, state }, back, on, keys }: StepsProps) {
  const { t } = useTranslation('replay');
  const go = (way: Way): void => {
    const place = ways[way];
    if (place !== null) state.goTo(place);
  };
  return (
    <span className={classes.steps}>
      <BarButton
        label={t(`way.${back}`)}
        icon={<ChevronLeft size={18} aria-hidden="true" />}
        ariaKeys={keys[0]}
        onClick={() => go(back)}
      />
      <span aria-hidden="true">{t(on === 'nextChange' ? 'player.change' : 'player.longPause')}</span>
      <BarButton
        label={t(`way.${on}`)}
        icon={<ChevronRight size={18} aria-hidden="true" />}
        ariaKeys={keys[1]}
        onClick={() => go(on)}
      />
    </span>
  );
}
