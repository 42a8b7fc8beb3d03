import { nextStep, type UndoHistory } from '../domain/attempt/undo-history.ts';
import { utf16Offset } from '../domain/text/code-points.ts';
import type { TextChange } from './net-change.ts';

/** The change an editor makes to its text to take a step back or to make it again; null when there is none left. */
export function takeStep(kind: 'undo' | 'redo', text: string, history: UndoHistory): TextChange | null {
  const step = nextStep(history, kind, text);
  if (!step) return null;
  const offset = utf16Offset(text, step.at);
  return { offset, length: step.out.length, text: step.in };
}
