import type { Standing } from '../domain/copy/standing.ts';

/** How loud a notice is, the quietest first. */
const TONES: readonly Standing['tone'][] = ['none', 'plain', 'low', 'old'];

/** What she put away, by attempt (the empty name: the whole device), with how loud it was. Gone when the page is left. */
const away = new Map<string, number>();

/** Puts the notice about the last copy away, until the page is left or the notice grows louder. */
export function putAway(attempt: string | null, tone: Standing['tone']): void {
  away.set(attempt ?? '', TONES.indexOf(tone));
}

/** Whether she put it away when it was at least as loud as now. */
export function isPutAway(attempt: string | null, tone: Standing['tone']): boolean {
  return (away.get(attempt ?? '') ?? -1) >= TONES.indexOf(tone);
}
