import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { flushSync } from 'react-dom';
import type { EditorMode } from '../domain/attempt/edit-event.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import type { TextMark } from '../marked-text/mark.ts';
import type { PlainHandle } from './create-plain-target.ts';
import { loadedMonaco, loadMonaco, type MonacoKit } from './monaco-setup.ts';
import { MonacoTarget } from './MonacoTarget.tsx';
import { PlainTarget } from './PlainTarget.tsx';
import styles from './target.module.css';
import { forwardHandle, type HandOver, type TargetHandle, type TargetListeners } from './target-handle.ts';

export interface TargetEditorProps extends TargetListeners {
  /** Which editor: Monaco, Monaco with the browser's edit context, or the plain text area (touch, narrow screens). */
  readonly mode: EditorMode;
  readonly segmentId: string;
  /** The text as the segment is shown; from then on the editor has it, and changes go through the handle. */
  readonly text: string;
  readonly lang: LanguageTag;
  readonly ariaLabel: string;
  readonly placeholder: string;
  /** What is said under the text where Monaco could not be loaded. */
  readonly plainNote: string;
  readonly readOnly?: boolean | undefined;
  readonly marks?: readonly TextMark[] | undefined;
  /** Language of Monaco's own words, read when it is first loaded. */
  readonly locale: 'zh-CN' | 'en';
  readonly ref?: Ref<TargetHandle> | undefined;
}

const NO_MARKS: readonly TextMark[] = [];

/** How often the plain text area is asked whether Monaco may take its place, in ms. */
const ASK_MS = 50;

/**
 * The editor of one segment's target text. It may stay mounted and be shown one segment after another. While Monaco is
 * being loaded one writes in the plain text area; Monaco takes its place when the writing pauses. Where it cannot be
 * loaded the plain text area stays, and says so.
 */
export function TargetEditor(props: TargetEditorProps): ReactNode {
  const { mode, ref, plainNote, locale, readOnly = false, marks = NO_MARKS, ...text } = props;
  const { kit, failed } = useMonaco(mode !== 'plain', locale);
  const plain = useRef<PlainHandle>(null);
  const monaco = useRef<TargetHandle>(null);
  /** Where Monaco left off when it was taken away. */
  const left = useRef<HandOver | null>(null);
  const [taken, setTaken] = useState<HandOver | 'as-shown' | null>(null);
  const [shownId, setShownId] = useState(text.segmentId);

  // Between two segments nobody is writing.
  if (shownId !== text.segmentId) {
    setShownId(text.segmentId);
    if (kit && !taken && mode !== 'plain') setTaken('as-shown');
  }
  if (taken && mode === 'plain') setTaken(null);

  useLayoutEffect(() => {
    if (!kit || taken || mode === 'plain') return;
    const first = plain.current?.handOver();
    if (first) return setTaken(first);
    const asking = setInterval(() => {
      const place = plain.current?.handOver();
      // At once, before another key can come.
      if (place) flushSync(() => setTaken(place));
    }, ASK_MS);
    return () => clearInterval(asking);
  }, [kit, taken, mode]);

  useImperativeHandle(
    ref,
    () =>
      forwardHandle({
        get current() {
          return monaco.current ?? plain.current;
        },
      }),
    [],
  );

  const presented = { ...text, readOnly, marks };
  if (kit && taken && mode !== 'plain') {
    return (
      <MonacoTarget
        ref={monaco}
        {...presented}
        kit={kit}
        from={taken === 'as-shown' ? null : within(taken, text.segmentId)}
        editContext={mode === 'monaco-edit-context'}
        onGone={(place) => (left.current = place)}
      />
    );
  }
  const goOnFrom = (segmentId: string): HandOver | null => {
    const place = left.current;
    left.current = null;
    return within(place, segmentId);
  };
  return (
    <>
      <PlainTarget ref={plain} {...presented} from={goOnFrom} />
      {failed && mode !== 'plain' && (
        <p className={styles.note} role="status">
          {plainNote}
        </p>
      )}
    </>
  );
}

/** Where an editor left off, if that was in this segment; the text of another one would be written into it. */
function within(place: HandOver | null, segmentId: string): HandOver | null {
  return place?.segmentId === segmentId ? place : null;
}

/** Monaco, when it is wanted and there. A change of language does not load it anew. */
function useMonaco(
  wanted: boolean,
  locale: 'zh-CN' | 'en',
): { readonly kit: MonacoKit | null; readonly failed: boolean } {
  const [kit, setKit] = useState(loadedMonaco);
  const [failed, setFailed] = useState(false);
  const asked = useRef(locale);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    loadMonaco(asked.current).then(
      (loaded) => !gone && setKit(loaded),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return { kit, failed };
}
