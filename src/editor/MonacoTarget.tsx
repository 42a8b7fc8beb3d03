import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import type { MonacoTarget as Target } from './create-monaco-target.ts';
import { loadMonaco } from './monaco-setup.ts';
import styles from './target.module.css';
import type { TargetHandle, TargetListeners, TargetText } from './target-handle.ts';

interface MonacoTargetProps extends TargetText, TargetListeners {
  readonly editContext: boolean;
  readonly scope: string;
  readonly locale: 'zh-CN' | 'en';
  readonly onFailed: () => void;
  readonly ref?: Ref<TargetHandle> | undefined;
}

/** The full editor. Until it has been loaded its text stands there to be read. */
export function MonacoTarget(props: MonacoTargetProps): ReactNode {
  const { segmentId, text, lang, ariaLabel, placeholder, readOnly, marks, editContext, scope, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const wanted = useRef<{ caret?: number | undefined } | null>(null);
  const [target, setTarget] = useState<Target | null>(null);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    let made: Target | null = null;
    let gone = false;
    // Monaco's own words are read once: a change of language must not take her editor and its undo away.
    Promise.all([loadMonaco(latest.current.locale), import('./create-monaco-target.ts')]).then(
      ([monaco, { createMonacoTarget }]) => {
        if (gone || !host.current) return;
        made = createMonacoTarget(monaco, host.current, scope, () => latest.current);
        setTarget(made);
      },
      () => {
        if (!gone) latest.current.onFailed();
      },
    );
    return () => {
      gone = true;
      made?.dispose();
      setTarget(null);
    };
  }, [scope]);

  useLayoutEffect(() => {
    if (!target) return;
    target.setEditContext(editContext);
    target.show({ segmentId, text, lang, ariaLabel, placeholder, readOnly, marks });
    if (wanted.current) target.focus(wanted.current.caret);
    wanted.current = null;
    // `text` is what a segment is first shown with; from then on the editor has it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [target, editContext, segmentId, lang, ariaLabel, placeholder, readOnly, marks]);

  // While it is still in the page, so that a composition ends and what was written is told.
  useLayoutEffect(() => () => target?.leave(), [target]);

  useImperativeHandle(
    ref,
    (): TargetHandle => ({
      focus(caret) {
        if (target) target.focus(caret);
        else wanted.current = { caret };
      },
      hasFocus: () => target?.hasFocus() ?? false,
      leave: () => target?.leave(),
      replaceAll: (words, kind, by) => target?.replaceAll(words, kind, by),
      revise: (change, kind, by) => target?.revise(change, kind, by),
      insertAtCaret: (words, kind, by) => target?.insertAtCaret(words, kind, by),
    }),
    [target],
  );

  return (
    <div className={styles.target} lang={lang} aria-busy={target === null}>
      {!target && <div className={styles.waiting}>{text}</div>}
      <div ref={host} className={styles.host} data-editor="monaco" hidden={!target} />
    </div>
  );
}
