import type { Translate } from './translate.ts';

const NAMED = ['draft', 'instruct', 'explain', 'hint', 'compare', 'reason', 'alternatives'] as const;

/** Names what an AI was asked for; a purpose of a later version by its code. */
export function purposeName(t: Translate<'coach'>, purpose: string): string {
  const known = NAMED.find((one) => one === purpose);
  return known ? t(`purpose.${known}`) : purpose;
}
