import { MAX_DEPTH, nestingDepth } from './record.ts';

/** The value of a JSON text from outside; undefined when it is none, or nested more deeply than anything of ours. */
export function jsonValue(text: string): unknown {
  if (nestingDepth(text) > MAX_DEPTH) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
