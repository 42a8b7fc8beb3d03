/** A stretch of the way through the segments: numbers that follow each other, or a single one. */
export interface PathStep {
  readonly from: number;
  readonly to: number;
}

/** The way through the segments by their numbers in the text, runs of neighbours drawn together: 1–5, 3, 6–10. */
export function workPath(numbers: readonly number[]): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (const number of numbers) {
    const last = steps.at(-1);
    if (last && number === last.to + 1) {
      steps[steps.length - 1] = { from: last.from, to: number };
    } else {
      steps.push({ from: number, to: number });
    }
  }
  return steps;
}
