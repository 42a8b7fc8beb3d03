/** The bench's inputs: drafts and their post-edits. */
import type { InputShape } from '../metrics-inputs.ts';

const ENGLISH = { script: 'en', edits: 0.15, moves: 0.2 } as const;
const CHINESE = { script: 'zh', edits: 0.25, moves: 0.3 } as const;
export const SHAPES: readonly InputShape[] = [
  { name: 'en20', ...ENGLISH, pairs: 1000, length: 20, seed: 1 },
  { name: 'en100', ...ENGLISH, pairs: 100, length: 100, seed: 2 },
  { name: 'en400', ...ENGLISH, pairs: 20, length: 400, seed: 3 },
  { name: 'zh200', ...CHINESE, pairs: 100, length: 200, seed: 4 },
];
/** For Levenshtein English texts are cut to so many characters. */
export const CHARACTERS: readonly (readonly [InputShape, number])[] = [
  [{ name: 'en200', ...ENGLISH, pairs: 1000, length: 60, seed: 5 }, 200],
  [{ name: 'en5000', ...ENGLISH, pairs: 20, length: 1300, seed: 6 }, 5000],
  [{ name: 'zh200', ...CHINESE, pairs: 100, length: 200, seed: 4 }, 200],
];
