import type { Check } from '../../domain/checks/check.ts';

/** From so many of one kind on, all but the first are folded: two stand beside each other well enough. */
const MANY = 3;

/** A check that is shown, with others of its kind that are folded under it. */
export interface FoldedCheck {
  readonly check: Check;
  readonly alike: readonly Check[];
}

/** The checks of a segment in their order, where many of one kind are one line that tells how many more there are. */
export function foldedChecks(checks: readonly Check[]): readonly FoldedCheck[] {
  const alikeIn = (kind: Check['kind']): readonly Check[] => checks.filter((check) => check.kind === kind);
  return checks.flatMap((check): readonly FoldedCheck[] => {
    const alike = alikeIn(check.kind);
    if (alike.length < MANY) return [{ check, alike: [] }];
    return alike[0] === check ? [{ check, alike: alike.slice(1) }] : [];
  });
}
