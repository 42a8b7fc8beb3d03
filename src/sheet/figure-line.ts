/** A figure as the sheet writes it. */
export interface FigureLine {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly basis: string;
  readonly interval?: string;
  /** The signature, or the rule. */
  readonly by: string;
}
