import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { VirtualList } from '../../controls/VirtualList.tsx';
import type { LanguageTag } from '../../domain/text/language.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { hasLongTimes } from './has-long-times.ts';
import page from './Replay.module.css';
import { placeAfter, type ReplayScene } from './replay-scene.ts';

interface ChangeListProps {
  readonly scene: ReplayScene;
  readonly numbers: ReadonlyMap<string, number>;
  readonly lang: LanguageTag;
  readonly printing: boolean;
}

/**
 * Every change, one after the other: the replay for who reads it instead of watching it. One of them is where the replay
 * is; the arrow keys go on to the next, and the texts go with them.
 */
export function ChangeList({ scene, numbers, lang, printing }: ChangeListProps) {
  const { t } = useTranslation('replay');
  const { playback, state, change: current } = scene;
  const { changes, clock } = playback;
  const box = useRef<HTMLDivElement>(null);
  const stepped = useRef(false);
  const stop = Math.max(current, 0);

  useLayoutEffect(() => {
    if (!stepped.current) return;
    stepped.current = false;
    box.current?.querySelector<HTMLElement>(`[data-change="${stop}"]`)?.focus({ preventScroll: true });
  }, [stop, state.sought]);

  const go = (index: number): void => {
    const place = placeAfter(changes[Math.min(Math.max(index, 0), changes.length - 1)]);
    if (place === null) return;
    stepped.current = true;
    state.goTo(place);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + 10,
      PageUp: current - 10,
      Home: 0,
      End: changes.length - 1,
      Enter: stop,
      ' ': stop,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <section
      className={page.changes}
      aria-label={t('changes.label')}
      data-changes
      data-long={hasLongTimes(clock.at) || undefined}
    >
      <h2>
        {t('changes.label')} <small>{t('changes.count', { count: changes.length })}</small>
      </h2>
      {changes.length === 0 ? (
        <p className={page.quiet}>{t('changes.none')}</p>
      ) : (
        // Keys are heard here for the option that has the focus.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div ref={box} onKeyDown={onKeyDown}>
          <VirtualList
            count={changes.length}
            estimate={() => 34}
            className={page.box!}
            list={{ role: 'listbox', 'aria-label': t('changes.label') }}
            row={() => ({ role: 'presentation' })}
            at={stop}
            looks={state.sought}
            all={printing}
          >
            {(index) => (
              <ChangeLine
                change={changes[index]!}
                at={clock.at[changes[index]!.first]!}
                n={numbers.get(changes[index]!.segment) ?? null}
                index={index}
                count={changes.length}
                current={index === current}
                stop={index === stop}
                lang={lang}
                onGo={state.goTo}
              />
            )}
          </VirtualList>
        </div>
      )}
    </section>
  );
}
