/** A fault of a content file: a code and parameters for the catalogue (namespace `content`), and the place in the file. */
export interface ContentFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning';
  /** Dotted path to the value: `segments.2.errors.0.span`. Empty for the file as a whole. */
  readonly path: string;
  /** From 1; `null` when the fault has no place. Columns are UTF-16 units. */
  readonly line: number | null;
  readonly column: number | null;
}

export type ContentPath = readonly (string | number)[];
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** An error in a content file at a place. */
export function contentFault(
  code: string,
  params: ContentFault['params'],
  path: ContentPath,
  place: LinePlace | null,
): ContentFault {
  return {
    code,
    params,
    severity: 'error',
    path: path.join('.'),
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}
