/** How many copies a folder keeps: the newest ones, and the last of each day for so many days before. */
export const KEPT_COPIES = 10;
export const KEPT_DAYS = 7;

/** The name of a copy's file: `stamp` is the local time as `2026-03-01-140530`. */
export function copyName(learner: string, stamp: string): string {
  return `yijin-${learner}-${stamp}.yijin`;
}

/** The copies of this learner among the names of a folder, the newest first. Other files are nobody's business. */
export function copiesOf(learner: string, names: readonly string[]): readonly string[] {
  const prefix = `yijin-${learner}-`;
  return names
    .filter((name) => name.startsWith(prefix) && /^\d{4}-\d\d-\d\d-\d{6}\.yijin$/.test(name.slice(prefix.length)))
    .toSorted((a, b) => (a < b ? 1 : -1));
}

/** The copies that may go: neither among the newest nor the last of one of the last days that have any. */
export function copiesToRemove(learner: string, names: readonly string[]): readonly string[] {
  const copies = copiesOf(learner, names);
  const lastOfDay = new Map<string, string>();
  for (const name of copies) {
    const day = name.slice(-'2026-03-01-140530.yijin'.length, -'-140530.yijin'.length);
    if (!lastOfDay.has(day)) lastOfDay.set(day, name);
  }
  const kept = new Set([...copies.slice(0, KEPT_COPIES), ...[...lastOfDay.values()].slice(0, KEPT_DAYS)]);
  return copies.filter((name) => !kept.has(name));
}
