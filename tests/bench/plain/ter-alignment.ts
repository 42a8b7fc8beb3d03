/** What a trace says about each token (metrics-spec 3.2). */

export interface TraceAlignment {
  /** For every draft token: 1 when it is deleted or substituted. */
  readonly hypothesisErrors: Uint8Array;
  /** For every token of the student's text: 1 when it is inserted or substituted. */
  readonly referenceErrors: Uint8Array;
  /** For every token of the student's text the draft position it is aligned to; -1 before the first draft token. */
  readonly aligned: Int32Array;
}

/** Aligns `n` draft tokens and `m` tokens of the student's text along a trace of `DistanceTable.trace`. */
export function alignTrace(trace: string, n: number, m: number): TraceAlignment {
  const hypothesisErrors = new Uint8Array(n);
  const referenceErrors = new Uint8Array(m);
  const aligned = new Int32Array(m);
  let h = -1;
  let r = 0;
  for (const operation of trace) {
    const error = operation === ' ' ? 0 : 1;
    if (operation !== 'i') {
      h += 1;
      hypothesisErrors[h] = error;
    }
    if (operation !== 'd') {
      referenceErrors[r] = error;
      aligned[r] = h;
      r += 1;
    }
  }
  return { hypothesisErrors, referenceErrors, aligned };
}
