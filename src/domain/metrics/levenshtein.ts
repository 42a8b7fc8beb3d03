/** Edit distance by characters (metrics-spec 7). */
import { CharacterTable } from './character-table.ts';

/** A distance with the lengths it is set against, all in code points. */
export interface CharacterDistance {
  readonly distance: number;
  readonly draftLength: number;
  readonly textLength: number;
}

/** Above so many UTF-16 units of both texts the room made for them is given back. */
const MOST_KEPT = 200_000;
let table = new CharacterTable();

/**
 * The smallest number of code points inserted, deleted or substituted between two raw texts; a lone surrogate is one.
 * Both empty: 0. The time grows with the longer length times the distance, at worst with both lengths.
 */
export function levenshtein(draft: string, text: string): CharacterDistance {
  const distance = table.distance(draft, text);
  const { draftLength, textLength } = table;
  if (draft.length + text.length > MOST_KEPT) table = new CharacterTable();
  return { distance, draftLength, textLength };
}

/** Distance per character of the longer text, 0 to 1. Both empty: 0. */
export function levenshteinRate({ distance, draftLength, textLength }: CharacterDistance): number {
  const longer = Math.max(draftLength, textLength);
  return longer === 0 ? 0 : distance / longer;
}
