/** What keeps a value from being the form a file must have, as codes for the catalogue instead of a schema's own words. */
import type * as z from 'zod/mini';
import { contentFault, type ContentFault, type ContentPath, type LinePlace } from './content-fault.ts';
import { shorten } from './yaml-document.ts';

type Issue = z.core.$ZodIssue;
type Finding = readonly [code: string, params: ContentFault['params'], path: ContentPath];

/** More faults than this are not told at once. */
const MOST = 50;

/** The faults of a value that did not meet its schema, in the order of the file's fields. */
export function formFaults(
  error: z.core.$ZodError,
  value: unknown,
  locate: (path: ContentPath) => LinePlace,
): readonly ContentFault[] {
  return error.issues
    .flatMap((issue) => fromIssue(issue, [], value))
    .slice(0, MOST)
    .map(([code, params, path]) => contentFault(code, params, path, locate(path)));
}

function fromIssue(issue: Issue, base: ContentPath, value: unknown): Finding[] {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const name = String(path.at(-1) ?? '');
  const found = valueAt(value, path);
  if (KNOWN.includes(issue.message)) return [[issue.message, { name, value: shown(found) }, path]];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ['unknown-field', { name: shorten(key) }, [...path, key]]);
    case 'invalid_union': {
      // Of several forms the one meant is the one with the fewest complaints, most of all about what tells them apart.
      const branches = issue.errors.toSorted((a, b) => complaints(a) - complaints(b));
      return (branches[0] ?? []).flatMap((inner) => fromIssue(inner, path, value));
    }
    case 'invalid_type':
      if (path.length === 0) return [['no-fields', {}, path]];
      if (found === undefined) return [['missing-field', { name }, path]];
      if (found === null) return [['empty-value', { name }, path]];
      return [
        [`not-${issue.expected}` in EXPECTED ? EXPECTED[`not-${issue.expected}`]! : 'wrong-value', { name }, path],
      ];
    case 'invalid_value':
      if (found === undefined) return [['missing-field', { name }, path]];
      return [['not-one-of', { name, values: issue.values.map(String).join(', ') }, path]];
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return [['too-short', { name }, path]];
      return [['number-out-of-range', { name }, path]];
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array')
        return [['too-long', { name, most: Number(issue.maximum) }, path]];
      return [['number-out-of-range', { name }, path]];
    default:
      return [['wrong-value', { name }, path]];
  }
}

function complaints(issues: readonly Issue[]): number {
  return issues.reduce((sum, { path }) => sum + (TELLING.includes(String(path[0])) ? 10 : 1), 0);
}

/** The fields that tell a replacement, an addition and an omission apart. */
const TELLING: readonly string[] = ['span', 'fix', 'at'];

const EXPECTED: Readonly<Record<string, string>> = {
  'not-string': 'not-text',
  'not-array': 'not-a-list',
  'not-object': 'not-a-group',
  'not-record': 'not-a-group',
  'not-number': 'not-a-number',
  'not-int': 'not-a-number',
  'not-boolean': 'not-yes-or-no',
};

/** Codes our schemas give as messages and the catalogue has sentences for. */
const KNOWN: readonly string[] = [
  'lone-surrogate',
  'control-character',
  'not-a-slug',
  'own-slug',
  'not-a-segment-id',
  'not-an-error-type',
  'weights-not-one',
  'criterion-twice',
  'no-such-curve',
  'five-levels',
  'four-thresholds',
  'two-points',
];

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? shorten(String(value)) : '';
}

function valueAt(value: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, part) ? at[part as keyof typeof at] : undefined,
    value,
  );
}
