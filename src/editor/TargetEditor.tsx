import { useState, type ReactNode, type Ref } from 'react';
import type { EditorMode } from '../domain/attempt/edit-event.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import type { TextMark } from '../marked-text/mark.ts';
import { MonacoTarget } from './MonacoTarget.tsx';
import { PlainTarget } from './PlainTarget.tsx';
import type { TargetHandle, TargetListeners } from './target-handle.ts';

export interface TargetEditorProps extends TargetListeners {
  /** Which editor: Monaco, Monaco with the browser's edit context, or the plain text area (touch, narrow screens). */
  readonly mode: EditorMode;
  readonly segmentId: string;
  /** The text as the segment is shown; from then on the editor has it, and changes go through the handle. */
  readonly text: string;
  readonly lang: LanguageTag;
  readonly ariaLabel: string;
  readonly placeholder: string;
  readonly readOnly?: boolean | undefined;
  readonly marks?: readonly TextMark[] | undefined;
  /** Whose texts these are (the attempt), so that undo of one attempt never reaches into another. */
  readonly scope: string;
  /** Language of Monaco's own words, read when it is first loaded. */
  readonly locale: 'zh-CN' | 'en';
  readonly ref?: Ref<TargetHandle> | undefined;
}

const NO_MARKS: readonly TextMark[] = [];

/**
 * The editor of one segment's target text. It may stay mounted and be shown one segment after another; where Monaco
 * cannot be loaded, the plain text area takes its place.
 */
export function TargetEditor({ mode, readOnly = false, marks = NO_MARKS, ...props }: TargetEditorProps): ReactNode {
  const [failed, setFailed] = useState(false);
  const presented = { ...props, readOnly, marks };
  if (mode === 'plain' || failed) return <PlainTarget {...presented} />;
  return <MonacoTarget {...presented} editContext={mode === 'monaco-edit-context'} onFailed={() => setFailed(true)} />;
}
