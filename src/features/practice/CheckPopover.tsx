import { useEffect, useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { isComposingKey } from '../../workspace/keys.ts';
import { CheckItem } from './CheckItem.tsx';
import classes from './CheckPopover.module.css';
import type { Scene } from './scene.ts';

const WIDTH = 300;
const GAP = 6;
/** Below this much room under the words it stands above them. */
const ROOM = 150;
const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** A check at its place in the text: what was seen, its quick fix, and the way to set it aside. Small and never modal. */
export function CheckPopover({ scene }: { readonly scene: Scene }) {
  const { popover, checks, readOnly, fix, focus, t } = scene;
  const { shown, hide, follow } = popover;
  const check = checks.open.find(({ id }) => id === shown?.id);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (shown?.takesFocus) box.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  }, [shown]);

  const isShown = shown !== null;
  useEffect(() => {
    if (!isShown) return;
    const heard = new AbortController();
    const options = { capture: true, signal: heard.signal };
    document.addEventListener('scroll', follow, options);
    window.addEventListener('resize', follow, options);
    const isInside = ({ target }: Event): boolean => target instanceof Node && box.current?.contains(target) === true;
    document.addEventListener('pointerdown', (event) => isInside(event) || hide(), options);
    document.addEventListener(
      'keydown',
      (event) => {
        // Whoever writes on does not want it, and an input method begins with a key.
        if (isInside(event) || MODIFIERS.has(event.key)) return;
        hide();
        // Escape takes away what lies over the text before it leaves the text.
        if (event.key === 'Escape' && !isComposingKey(event)) event.stopPropagation();
      },
      options,
    );
    return () => heard.abort();
  }, [isShown, hide, follow]);

  if (!shown || !check) return null;
  const { left, top, bottom } = shown.rect;
  const isBelow = window.innerHeight - bottom > ROOM;
  const place = {
    width: WIDTH,
    left: Math.max(GAP, Math.min(left, window.innerWidth - WIDTH - GAP)),
    ...(isBelow ? { top: bottom + GAP } : { bottom: window.innerHeight - top + GAP }),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposingKey(event.nativeEvent)) return;
    event.stopPropagation();
    hide();
    focus();
  };
  const onBlur = (event: FocusEvent): void => {
    // What was clicked may be drawn anew: only a focus that has gone elsewhere ends it.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) hide();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leads out of it
    <div
      ref={box}
      role="dialog"
      aria-label={t('checks.here')}
      className={classes.popover}
      style={place}
      data-check-popover
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <ul className={classes.list}>
        <CheckItem
          key={check.id}
          check={check}
          readOnly={readOnly}
          onFix={(one, by) => {
            hide();
            fix(one, by);
          }}
          onAside={(reason) => {
            checks.setAside(check, reason);
            hide();
            focus();
          }}
        />
      </ul>
    </div>
  );
}
