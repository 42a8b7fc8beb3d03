/** The band of TER's edit distance (metrics-spec 3.1): which columns of the table a row has. It is part of the metric. */
import { room } from './scratch.ts';

const HALF_WIDTH = 25;

/** For every row `i` of the draft the columns `from[i]` up to, not including, `until[i]`; row 0 has all of them. */
export class Band {
  /** Tokens of the draft. */
  n = 0;
  /** Tokens of the text. */
  m = 0;
  /** The most columns a row after row 0 can have. */
  width = 0;
  from: Int32Array = new Int32Array(64);
  until: Int32Array = new Int32Array(64);

  reset(n: number, m: number): void {
    this.n = n;
    this.m = m;
    this.from = room(this.from, n + 1);
    this.until = room(this.until, n + 1);
    const ratio = n > 0 ? m / n : 1;
    const half = ratio / 2 > HALF_WIDTH ? Math.ceil(ratio / 2 + HALF_WIDTH) : HALF_WIDTH;
    this.width = 2 * half;
    this.from[0] = 0;
    this.until[0] = m + 1;
    for (let i = 1; i <= n; i += 1) {
      const center = Math.floor(i * ratio);
      this.from[i] = Math.max(0, center - half);
      this.until[i] = Math.min(m + 1, center + half);
    }
  }
}
