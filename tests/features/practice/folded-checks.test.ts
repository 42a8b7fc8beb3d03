import { expect, it } from 'vitest';
import type { Check, CheckKind } from '../../../src/domain/checks/check.ts';
import { foldedChecks } from '../../../src/features/practice/folded-checks.ts';

/** Checks named by kind, as `spacing spacing unit`; each has its place as its id. */
function folded(kinds: string): readonly string[] {
  const checks = kinds.split(' ').map((kind, at): Check => {
    return {
      id: `${at}`,
      kind: kind as CheckKind,
      severity: 'look',
      side: 'target',
      start: at,
      end: at + 1,
      params: { what: '' },
    };
  });
  return foldedChecks(checks).map(({ check, alike }) => [check.id, ...alike.map(({ id }) => id)].join('+'));
}

it.each([
  ['spacing', ['0']],
  ['spacing unit spacing', ['0', '1', '2']],
  ['spacing unit spacing spacing', ['0+2+3', '1']],
  ['unit width width width unit unit', ['0+4+5', '1+2+3']],
])('%s: all are there once, many of a kind under their first', (kinds, expected) => {
  expect(folded(kinds)).toEqual(expected);
});
