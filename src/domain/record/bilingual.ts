import * as z from 'zod/mini';
import { plainText } from './plain-text.ts';

/** A text in both languages of the interface. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Schema of a bilingual text of at most `max` UTF-16 units a language. */
export function bilingual(max = 600) {
  return z.strictObject({ zh: plainText(1, max), en: plainText(1, max) });
}
