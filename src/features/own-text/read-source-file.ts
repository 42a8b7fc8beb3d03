import { cleanText } from '../../domain/record/plain-text.ts';

/** The largest file that is read at all, in bytes: the longest text fits in it in any script. */
export const MAX_FILE_BYTES = 400_000;

export type SourceFile =
  | { readonly ok: true; readonly text: string; readonly title: string }
  | { readonly ok: false; readonly fault: 'kind' | 'size' | 'not-utf-8' | 'empty' };

/** Reads a source as plain text or Markdown, in UTF-8. The marks that begin a line of Markdown are left out. */
export async function readSourceFile(file: File): Promise<SourceFile> {
  if (!/\.(txt|md|markdown)$/iu.test(file.name)) return { ok: false, fault: 'kind' };
  if (file.size > MAX_FILE_BYTES) return { ok: false, fault: 'size' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { ok: false, fault: 'not-utf-8' };
  }
  // Bytes that are no text may still be UTF-8.
  if (text.includes('\u0000')) return { ok: false, fault: 'not-utf-8' };
  const clean = cleanText(/\.txt$/iu.test(file.name) ? text : withoutLineMarks(text));
  if (clean.trim() === '') return { ok: false, fault: 'empty' };
  return { ok: true, text: clean, title: file.name.replace(/\.[^.]+$/u, '').slice(0, 200) };
}

/** Markdown without heading marks, quote marks, bullets and numbers at the beginning of lines; all else stays as it is. */
export function withoutLineMarks(text: string): string {
  return text.replace(/^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d{1,3}[.)][ \t]+)+/gmu, '');
}
