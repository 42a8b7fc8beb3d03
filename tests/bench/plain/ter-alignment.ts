/** What a trace says about each token (metrics-spec 3.2). */

export interface TraceAlignment {
  /** For every draft token: whether it is deleted or substituted. */
  readonly hypothesisErrors: readonly boolean[];
  /** For every token of the student's text: whether it is inserted or substituted. */
  readonly referenceErrors: readonly boolean[];
  /** For every token of the student's text the draft position it is aligned to; -1 before the first draft token. */
  readonly aligned: readonly number[];
}

/** Aligns the tokens of the draft and of the student's text along their trace. */
export function alignTrace(trace: string): TraceAlignment {
  const hypothesisErrors: boolean[] = [];
  const referenceErrors: boolean[] = [];
  const aligned: number[] = [];
  let h = -1;
  for (const operation of trace) {
    const error = operation !== ' ';
    if (operation !== 'i') {
      h += 1;
      hypothesisErrors.push(error);
    }
    if (operation !== 'd') {
      referenceErrors.push(error);
      aligned.push(h);
    }
  }
  return { hypothesisErrors, referenceErrors, aligned };
}
