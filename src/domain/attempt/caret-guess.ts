import { countCodePoints } from '../text/code-points.ts';

/**
 * Where the next change of a segment will most likely be: behind the one before, or at the caret. Places are written as
 * the difference from this guess, which is 0 nearly always. Writer and reader guess alike from the events so far.
 */
export class CaretGuess {
  readonly #carets = new Map<string, Caret>();
  #segment = '';
  #caret: Caret = { start: 0, end: 0 };

  /** The place of a change that takes `out` away: the selection if it is as long, else right before the caret. */
  change(segment: string, out: string): number {
    const { start, end } = this.#of(segment);
    const length = lengthOf(out);
    return end - start === length ? start : start - length;
  }

  move(segment: string): number {
    return this.#of(segment).start;
  }

  changed(segment: string, at: number, into: string): void {
    const caret = at + lengthOf(into);
    this.#set(segment, caret, caret);
  }

  moved(segment: string, at: number, to = at): void {
    this.#set(segment, Math.min(at, to), Math.max(at, to));
  }

  /** Changes come in runs of one segment, so the last one is at hand. */
  #of(segment: string): Caret {
    if (segment !== this.#segment) {
      this.#segment = segment;
      this.#caret = this.#carets.get(segment) ?? { start: 0, end: 0 };
      this.#carets.set(segment, this.#caret);
    }
    return this.#caret;
  }

  #set(segment: string, start: number, end: number): void {
    const caret = this.#of(segment);
    caret.start = start;
    caret.end = end;
  }
}

interface Caret {
  start: number;
  end: number;
}

function lengthOf(text: string): number {
  return text.length < 2 ? text.length : countCodePoints(text);
}
