import type { Formats } from '../i18n/format.ts';

/** A share between two bounds as whole per cents: `69–85%`, or `69%` where the two read the same. */
export function percentRange({ low, high }: { readonly low: number; readonly high: number }, formats: Formats): string {
  const [from, to] = [formats.percent(low), formats.percent(high)];
  return from === to ? from : `${formats.number(low * 100)}–${to}`;
}
