/** The banded edit distance inside TER (metrics-spec 3.1). The band is real: a cheaper path outside it must not be found. */

const HALF_WIDTH = 25;
/** The cost of a cell outside the band: never the smaller one. */
const OUTSIDE = 2 ** 30;

/** The distances from all beginnings of a draft to all beginnings of a text, by row and column. */
export type DistanceTable = readonly (readonly number[])[];

export function distanceTable(hypothesis: readonly string[], reference: readonly string[]): DistanceTable {
  const n = hypothesis.length;
  const m = reference.length;
  const ratio = n > 0 ? m / n : 1;
  const half = ratio / 2 > HALF_WIDTH ? Math.ceil(ratio / 2 + HALF_WIDTH) : HALF_WIDTH;
  let above = Array.from({ length: m + 1 }, (_, j) => j);
  const table = [above];
  for (let i = 1; i <= n; i += 1) {
    const centre = Math.floor(i * ratio);
    const row: number[] = [];
    for (let j = 0; j <= m; j += 1) {
      const isInBand = j >= centre - half && j < centre + half;
      const diagonal = j === 0 ? OUTSIDE : above[j - 1]! + (hypothesis[i - 1] === reference[j - 1] ? 0 : 1);
      const left = j === 0 ? OUTSIDE : row[j - 1]! + 1;
      row.push(isInBand ? Math.min(diagonal, above[j]! + 1, left) : OUTSIDE);
    }
    table.push(row);
    above = row;
  }
  return table;
}

/** The distance of the whole draft. */
export function distanceOf(table: DistanceTable): number {
  return table.at(-1)!.at(-1)!;
}

/**
 * The operations of the cheapest path, one letter each: space keep, `s` substitute, `d` delete, `i` insert.
 * The stored operation of the specification follows from the costs: diagonal before deletion before insertion.
 */
export function traceOf(table: DistanceTable, hypothesis: readonly string[], reference: readonly string[]): string {
  const letters: string[] = [];
  let i = hypothesis.length;
  let j = reference.length;
  while (i > 0 || j > 0) {
    const cost = table[i]![j]!;
    const equal = i > 0 && j > 0 && hypothesis[i - 1] === reference[j - 1];
    if (i > 0 && j > 0 && cost === table[i - 1]![j - 1]! + (equal ? 0 : 1)) {
      letters.push(equal ? ' ' : 's');
      i -= 1;
      j -= 1;
    } else if (i > 0 && cost === table[i - 1]![j]! + 1) {
      letters.push('d');
      i -= 1;
    } else {
      letters.push('i');
      j -= 1;
    }
  }
  return letters.reverse().join('');
}
