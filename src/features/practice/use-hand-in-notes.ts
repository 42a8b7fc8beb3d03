import type { Attempt } from '../../domain/attempt/attempt.ts';
import { useKept } from '../../workspace/use-kept.ts';
import { parseHandInNotes, type HandInNotes } from './hand-in-notes.ts';

/** Under which name the notes of an attempt's round are kept. */
export function handInNotesName(attempt: Pick<Attempt, 'id' | 'round'>): string {
  return `hand-in.${attempt.id}.${attempt.round}`;
}

/** The notes of this hand-in, kept on the device with every change, so that going back to the text loses nothing. */
export function useHandInNotes(attempt: Attempt): ReturnType<typeof useKept<HandInNotes>> {
  return useKept(handInNotesName(attempt), parseHandInNotes);
}
