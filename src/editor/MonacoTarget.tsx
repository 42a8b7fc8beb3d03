import { useImperativeHandle, useLayoutEffect, useRef, type ReactNode, type Ref } from 'react';
import type { MonacoTarget as Target } from './create-monaco-target.ts';
import type { MonacoKit } from './monaco-setup.ts';
import styles from './target.module.css';
import {
  forwardHandle,
  type HandOver,
  type TargetHandle,
  type TargetListeners,
  type TargetText,
} from './target-handle.ts';

interface MonacoTargetProps extends TargetText, TargetListeners {
  readonly kit: MonacoKit;
  readonly editContext: boolean;
  /** Where the editor left off that stood here before, if it was in this segment. */
  readonly from: HandOver | null;
  /** Told as it goes: the next editor goes on from there. */
  readonly onGone: (place: HandOver | null) => void;
  readonly ref?: Ref<TargetHandle> | undefined;
}

/** The full editor. */
export function MonacoTarget(props: MonacoTargetProps): ReactNode {
  const { segmentId, text, lang, ariaLabel, placeholder, readOnly, marks, editContext, kit, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const target = useRef<Target | null>(null);
  /** Used once: where the page hides this part while something beside it loads, the editor goes on from where it was itself. */
  const goOn = useRef(props.from);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (!host.current) return;
    const made = kit.createMonacoTarget(kit.monaco, host.current, () => latest.current);
    target.current = made;
    const from = goOn.current?.segmentId === latest.current.segmentId ? goOn.current : null;
    made.setEditContext(latest.current.editContext);
    made.show(from ? { ...latest.current, text: from.text } : latest.current);
    if (from?.caret) made.takeOver(from.caret);
    return () => {
      goOn.current = made.dispose();
      latest.current.onGone(goOn.current);
      target.current = null;
    };
  }, [kit]);

  useLayoutEffect(() => {
    target.current?.setEditContext(editContext);
    target.current?.show({ segmentId, text, lang, ariaLabel, placeholder, readOnly, marks });
    // `text` is what a segment is first shown with; from then on the editor has it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [kit, editContext, segmentId, lang, ariaLabel, placeholder, readOnly, marks]);

  useImperativeHandle(ref, () => forwardHandle(target), []);

  return (
    <div className={styles.target} lang={lang}>
      <div ref={host} className={styles.host} data-editor="monaco" />
    </div>
  );
}
