import { useImperativeHandle, useLayoutEffect, useRef, type ReactNode, type Ref } from 'react';
import { createPlainTarget, type PlainHandle, type PlainTarget as Target } from './create-plain-target.ts';
import styles from './target.module.css';
import { forwardHandle, type TargetListeners, type TargetText } from './target-handle.ts';

interface PlainTargetProps extends TargetText, TargetListeners {
  readonly ref?: Ref<PlainHandle> | undefined;
}

/** The plain text area: it grows with its text and leaves writing aids to the browser and the touch keyboard. */
export function PlainTarget(props: PlainTargetProps): ReactNode {
  const { segmentId, text, lang, ariaLabel, placeholder, readOnly, ref } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(props);
  const target = useRef<Target | null>(null);

  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    if (!area.current) return;
    const made = createPlainTarget(area.current, () => latest.current);
    target.current = made;
    made.show(latest.current);
    return () => {
      made.dispose();
      target.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    target.current?.show({ segmentId, text });
    // `text` is what a segment is first shown with; from then on the text area has it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [segmentId]);

  useImperativeHandle(
    ref,
    (): PlainHandle => ({
      ...forwardHandle(target),
      handOver: () => target.current?.handOver() ?? null,
    }),
    [],
  );

  return (
    <div className={styles.target} lang={lang}>
      <textarea
        ref={area}
        className={styles.plain}
        data-editor="plain"
        rows={1}
        lang={lang}
        aria-label={ariaLabel}
        placeholder={placeholder}
        readOnly={readOnly}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
    </div>
  );
}
