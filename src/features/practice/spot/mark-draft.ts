/** What is being written of an error mark and not yet put into the log, kept with every keystroke. */
import * as z from 'zod/mini';
import type { Annotation } from '../../../domain/errors/annotation.ts';
import { SEVERITIES } from '../../../domain/errors/severity.ts';
import { findErrorType, type Typology } from '../../../domain/errors/typology.ts';
import { cleanText } from '../../../domain/record/plain-text.ts';

/** The longest reason and the longest correction, in UTF-16 units. */
export const MAX_NOTE = 1000;
export const MAX_CORRECTION = 2000;
export const OMISSION = 'accuracy/omission';

const place = z.int().check(z.nonnegative());
const draft = z.object({
  /** The annotation it changes; null for a new one. */
  id: z.nullable(z.string()),
  side: z.enum(['source', 'target']),
  start: place,
  end: place,
  type: z.nullable(z.string()),
  severity: z.nullable(z.enum(SEVERITIES)),
  note: z.string(),
  correction: z.string(),
  /** The words should go, and nothing come in their place. */
  takeOut: z.boolean(),
});
export type MarkDraft = Readonly<z.output<typeof draft>>;

/** Drafts by the segment they are of. */
export type MarkDrafts = Readonly<Record<string, MarkDraft>>;

/** Where something was picked to be marked: code points of a side's text; `start` is `end` at a place between characters. */
export type MarkPlace = Pick<MarkDraft, 'side' | 'start' | 'end'>;

/** Reads kept drafts. What is none of ours is left out. */
export function parseMarkDrafts(value: unknown): MarkDrafts {
  const rows = z.record(z.string(), z.unknown()).safeParse(value);
  if (!rows.success) return {};
  return Object.fromEntries(
    Object.entries(rows.data).flatMap(([segment, row]) => {
      const parsed = draft.safeParse(row);
      return parsed.success ? [[segment, parsed.data]] : [];
    }),
  );
}

/**
 * A form for what was picked; one that is open already takes the new place and keeps its words. Where nothing stands
 * (a place in the draft, words of the source) the error can only be an omission.
 */
export function draftAt(picked: MarkPlace, open: MarkDraft | undefined): MarkDraft {
  const { side, start, end } = picked;
  const blank = { id: null, type: null, severity: null, note: '', correction: '', takeOut: false };
  const type = isGap(picked) ? OMISSION : open && isGap(open) ? null : (open?.type ?? null);
  return { ...blank, ...open, type, takeOut: isGap(picked) ? false : (open?.takeOut ?? false), side, start, end };
}

/** The form to change a mark with. */
export function draftOf({ id, side, start, end, type, severity, note, correction }: Annotation): MarkDraft {
  return { id, side, start, end, type, severity, note, correction: correction ?? '', takeOut: correction === '' };
}

/** Whether something is missing there: a place in the draft, or words of the source. */
export function isGap({ side, start, end }: MarkPlace): boolean {
  return side === 'source' || start === end;
}

/** What a form still needs before it is a mark, or which of its words are too many; null when it is one. */
export function stillNeeded(
  { type, severity, note, correction, takeOut }: MarkDraft,
  typology: Typology,
): 'type' | 'severity' | 'note' | 'shorterNote' | 'shorterCorrection' | null {
  const chosen = type === null ? undefined : findErrorType(typology, type);
  if (!chosen) return 'type';
  if (severity === null) return 'severity';
  if (!takeOut && correction.length > MAX_CORRECTION) return 'shorterCorrection';
  if (note.length > MAX_NOTE) return 'shorterNote';
  return chosen.noteRequired && note.trim() === '' ? 'note' : null;
}

/** The annotation a form holds; null while its type or severity is not chosen, or its words are too many. */
export function annotationOf(written: MarkDraft, id: string): Annotation | null {
  const { side, start, end, type, severity, takeOut } = written;
  if (type === null || severity === null) return null;
  if (written.note.length > MAX_NOTE || (!takeOut && written.correction.length > MAX_CORRECTION)) return null;
  const words = cleanText(written.correction).replace(/\s+/gu, ' ').trim();
  return {
    id,
    side,
    start,
    end,
    type,
    severity,
    note: cleanText(written.note).trim(),
    correction: takeOut ? '' : words === '' ? null : words,
  };
}
