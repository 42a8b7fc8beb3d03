import { useState } from 'react';
import type { Attempt } from '../../domain/attempt/attempt.ts';
import { useServices } from '../../workspace/services-context.ts';
import { parseHandInNotes, type HandInNotes } from './hand-in-notes.ts';

/** Under which name the notes of an attempt's round are kept. */
export function handInNotesName(attempt: Pick<Attempt, 'id' | 'round'>): string {
  return `hand-in.${attempt.id}.${attempt.round}`;
}

/** The notes of this hand-in, kept on the device with every change, so that going back to the text loses nothing. */
export function useHandInNotes(attempt: Attempt): [HandInNotes, (change: (notes: HandInNotes) => HandInNotes) => void] {
  const { notes: keeper } = useServices();
  const name = handInNotesName(attempt);
  const [notes, setNotes] = useState(() => parseHandInNotes(keeper.read(name)));
  return [
    notes,
    (change) => {
      // From what is kept, not from what was drawn: two changes may come before the next drawing.
      const next = change(parseHandInNotes(keeper.read(name)));
      keeper.write(name, next);
      setNotes(next);
    },
  ];
}
