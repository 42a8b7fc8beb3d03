const ISO = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(?:Z|([+-])(\d\d):?(\d\d))$/i;
const DAY = 86_400_000;

/**
 * A moment (ISO 8601 with its offset) in ms since 1970, so that times of different zones can be put in order; the
 * domain has no clock and no `Date`. A text that is no such time: NaN.
 */
export function momentOf(iso: string): number {
  const match = ISO.exec(iso);
  if (!match) return Number.NaN;
  const part = (group: number): number => Number(match[group] ?? 0);
  const offset = (match[8] === '-' ? -1 : 1) * (part(9) * 60 + part(10));
  const minutes = part(4) * 60 + part(5) - offset;
  return (
    daysSince1970(part(1), part(2), part(3)) * DAY +
    minutes * 60_000 +
    part(6) * 1000 +
    Math.trunc(part(7) * 1000 + 1e-6)
  );
}

/** Puts two times in order, oldest first; one that is no time counts as 1970. */
export function compareMoments(a: string, b: string): number {
  const [one, other] = [a, b].map((iso) => momentOf(iso) || 0) as [number, number];
  return one - other;
}

/** Days from 1 January 1970 in the Gregorian calendar, counted in years that begin in March. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}
