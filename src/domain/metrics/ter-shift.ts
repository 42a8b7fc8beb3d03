/** A block of tokens that was moved (metrics-spec 3.4). */

/** Start `a`, length `L`, target `t`, in terms of the list before the move. */
export type Shift = readonly [a: number, length: number, t: number];

/** Moves a block within the first `n` tokens to stand at `place`. */
export function moveBlock(tokens: Int32Array, a: number, length: number, place: number): void {
  const block = tokens.slice(a, a + length);
  if (place < a) tokens.copyWithin(place + length, place, a);
  else tokens.copyWithin(a, a + length, place + length);
  tokens.set(block, place);
}
