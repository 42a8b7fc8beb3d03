import type { Found } from '../domain/text/find-literal.ts';

/** What is looked for in the segments, for the grid to mark wherever it stands. */
export interface FoundInGrid {
  /** Where it stands in a text, in code points. */
  readonly find: (text: string) => readonly Found[];
  readonly sides: readonly ('source' | 'target')[];
  /** The one that is looked at, marked stronger. */
  readonly current: (Found & { readonly segment: string; readonly side: 'source' | 'target' }) | null;
  /** Another number each time that its row is to be brought into view. */
  readonly looks: number;
}
