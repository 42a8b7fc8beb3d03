import { useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { createPlainTarget, type PlainHandle, type PlainTarget as Target } from './create-plain-target.ts';
import { MarkedText } from '../marked-text/MarkedText.tsx';
import { shiftMarks } from './shift-marks.ts';
import styles from './target.module.css';
import { forwardHandle, type HandOver, type TargetListeners, type TargetText } from './target-handle.ts';

interface PlainTargetProps extends TargetText, TargetListeners {
  /** Where the editor left off that stood here before, if it was in this segment: asked for as it is put in its place. */
  readonly from: (segmentId: string) => HandOver | null;
  readonly ref?: Ref<PlainHandle> | undefined;
}

/** The plain text area: it grows with its text and leaves writing aids to the browser and the touch keyboard. */
export function PlainTarget(props: PlainTargetProps): ReactNode {
  const { segmentId, text, lang, ariaLabel, placeholder, readOnly, marks, ref } = props;
  /** The marks, and the text they were made for. */
  const [marked, setMarked] = useState({ marks, text });
  if (marked.marks !== marks) setMarked({ marks, text });
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
    const from = latest.current.from(latest.current.segmentId);
    made.show(from ? { ...latest.current, text: from.text } : latest.current);
    if (from?.caret) made.focus(from.caret);
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
    <div className={`${styles.target} ${styles.layers}`} lang={lang}>
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
      {marks.length > 0 && (
        // A text area can draw nothing under its words, so that the same text lies over it, of which only the marks show.
        <div className={styles.marks} aria-hidden="true">
          <MarkedText text={text} marks={shiftMarks(marked.marks, marked.text, text)} lang={lang} />
        </div>
      )}
    </div>
  );
}
