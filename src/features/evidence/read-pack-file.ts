import { MAX_DEPTH, nestingDepth } from '../../domain/record/record.ts';

/** No pack is larger; a larger file is not even read. */
export const MAX_PACK_BYTES = 64 * 1024 * 1024;

export type RefusedFile = 'too-large' | 'too-deep' | 'not-text' | 'not-json' | 'unreadable';
export type ReadFile =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly refused: RefusedFile };

/** Reads a file that claims to be a pack. Size and depth are looked at before it is parsed. Never throws. */
export async function readPackFile(file: Pick<File, 'size' | 'arrayBuffer'>): Promise<ReadFile> {
  if (file.size > MAX_PACK_BYTES) return { ok: false, refused: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, refused: 'unreadable' };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, refused: 'not-text' };
  }
  if (nestingDepth(text) > MAX_DEPTH) return { ok: false, refused: 'too-deep' };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, refused: 'not-json' };
  }
}
