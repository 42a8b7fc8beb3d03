/** A fault of an exercise and its key that the schema cannot see; the catalogue (namespace `content`) has the sentence. */
export interface KeyFault {
  readonly code: KeyFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning';
  /** Path in the exercise file, where an error stands inside its segment: `['segments', 2, 'errors', 0, 'accept', 1]`. */
  readonly path: readonly (string | number)[];
}

export type KeyFaultCode =
  | 'no-key'
  | 'other-revision'
  | 'segment-twice'
  | 'error-twice'
  | 'key-segment-unknown'
  | 'key-segment-missing'
  | 'unknown-type'
  | 'span-not-in-draft'
  | 'span-ambiguous'
  | 'place-not-in-draft'
  | 'place-ambiguous'
  | 'spans-overlap'
  | 'accept-one-character'
  | 'reject-one-character'
  | 'accept-does-not-repair'
  | 'reject-repairs'
  | 'wording-shared'
  | 'reference-does-not-repair'
  | 'reference-over-limit'
  | 'reference-forbidden'
  | 'draft-not-all-missed'
  | 'term-not-in-source'
  | 'term-forbids-itself'
  | 'same-language'
  | 'not-in-target-script'
  | 'no-such-rubric'
  | 'few-free-segments'
  | 'too-much-to-check'
  | 'too-many-terms';

export function keyFault(
  code: KeyFaultCode,
  path: KeyFault['path'],
  params: KeyFault['params'] = {},
  severity: KeyFault['severity'] = 'error',
): KeyFault {
  return { code, params, severity, path };
}
