/** A segment as an attempt began with it: its source, and the text that stood there before anything was done. */
export interface ReplaySegment {
  readonly id: string;
  readonly source: string;
  readonly draft: string;
}
