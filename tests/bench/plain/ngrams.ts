/** Counting the n-grams two lists have in common. */

/** N-grams of one order: how many each side has, and the sum over distinct ones of the smaller count. */
export interface NgramMatches {
  readonly hyp: number;
  readonly ref: number;
  readonly match: number;
}

/**
 * Counts for the orders 1 to `order` (none for 0). N-grams are compared item by item, never as joined strings: each
 * gets a number from the number of its beginning and its last item.
 */
export function ngramMatches(
  hypothesis: readonly string[],
  reference: readonly string[],
  order: number,
): NgramMatches[] {
  const items = new Numbering<string>();
  const hypItems = hypothesis.map((item) => items.numberOf(item));
  const refItems = reference.map((item) => items.numberOf(item));
  let hyp = hypItems;
  let ref = refItems;
  const counts: NgramMatches[] = [];
  for (let n = 1; n <= order; n += 1) {
    if (n > 1) {
      const grams = new Numbering<number>();
      const extend = (beginnings: readonly number[], all: readonly number[]): number[] =>
        all.slice(n - 1).map((item, at) => grams.numberOf(beginnings[at]! * items.size + item));
      hyp = extend(hyp, hypItems);
      ref = extend(ref, refItems);
    }
    counts.push({ hyp: hyp.length, ref: ref.length, match: countMatches(hyp, ref) });
  }
  return counts;
}

class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(thing: T): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function countMatches(hyp: readonly number[], ref: readonly number[]): number {
  const left = new Map<number, number>();
  for (const gram of ref) left.set(gram, (left.get(gram) ?? 0) + 1);
  let match = 0;
  for (const gram of hyp) {
    const count = left.get(gram) ?? 0;
    if (count === 0) continue;
    match += 1;
    left.set(gram, count - 1);
  }
  return match;
}
