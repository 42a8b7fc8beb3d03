/** What is being written of a remark and not yet added, kept with every keystroke. */
import * as z from 'zod/mini';
import { MAX_REMARK, REMARK_KINDS, type Remark, type RemarkKind } from '../../domain/attempt/remarks.ts';
import { readSource, writeSource } from '../../domain/attempt/source-consulted.ts';

/** The longest title or place of a source, in UTF-16 units. */
export const MAX_LINE = 500;
/** What is left for the words of a remark when a source has its title and place. */
export const MAX_WORDS = MAX_REMARK - 2 * MAX_LINE - 2;

const draft = z.object({
  about: z.enum(REMARK_KINDS),
  /** Null: the whole task. */
  segment: z.nullable(z.string()),
  /** The remark it changes; null for a new one. */
  ref: z.nullable(z.string()),
  /** The words of a note or query; of a source, what it settled. */
  words: z.string(),
  title: z.string(),
  place: z.string(),
});
export type RemarkDraft = Readonly<z.output<typeof draft>>;

/** Drafts by `draftKey`: as many as there are forms open. */
export type RemarkDrafts = Readonly<Record<string, RemarkDraft>>;

/** A new remark is written at its segment, a change at the remark it changes. */
export function draftKey(ref: string | null, segment: string): string {
  return ref ?? `new ${segment}`;
}

/** Reads kept drafts. What is none of ours is left out. */
export function parseRemarkDrafts(value: unknown): RemarkDrafts {
  const rows = z.record(z.string(), z.unknown()).safeParse(value);
  if (!rows.success) return {};
  return Object.fromEntries(
    Object.entries(rows.data).flatMap(([key, row]) => {
      const parsed = draft.safeParse(row);
      return parsed.success ? [[key, parsed.data]] : [];
    }),
  );
}

/** A form with nothing in it. */
export function newDraft(about: RemarkKind, segment: string | null): RemarkDraft {
  return { about, segment, ref: null, words: '', title: '', place: '' };
}

/** The form to change a remark with. */
export function draftOf({ ref, about, segment, text }: Remark): RemarkDraft {
  if (about !== 'source-consulted') return { ...newDraft(about, segment), ref, words: text };
  const { title, place, settled } = readSource(text);
  return { ...newDraft(about, segment), ref, title, place, words: settled };
}

/** The text of the remark a draft would be: empty while nothing is written. */
export function draftText({ about, words, title, place }: RemarkDraft): string {
  return about === 'source-consulted' ? writeSource({ title, place, settled: words }) : words.trim();
}
