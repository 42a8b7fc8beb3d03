/** Shares, counts and intervals as a sheet writes them, and the few names that several of its parts need. */
import type { SheetWords } from './sheet-words.ts';
import type { WorkView } from './work-view.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A share between two bounds, told once where they are the same. */
export function shareWords({ low, high }: Bounds, { t, f }: SheetWords): string {
  return low === high ? f.percent(low) : t('sheet.range', { low: f.percent(low), high: f.percent(high) });
}

/** The same in counts: `5 to 7 of 11`. */
export function countWords({ low, high, n }: Bounds & { readonly n: number }, { t, f }: SheetWords): string {
  const [from, to] = [Math.round(low * n), Math.round(high * n)];
  const hits = from === to ? f.number(from) : t('sheet.range', { low: f.number(from), high: f.number(to) });
  return t('sheet.of', { hits, n: f.number(n) });
}

export function intervalWords({ low, high }: Bounds, { t, f }: SheetWords): string {
  return t('sheet.range', { low: f.percent(low), high: f.percent(high) });
}

export function titleOf(view: WorkView, { text }: SheetWords): string {
  return text(view.facts.exercise.body.title);
}

/** The direction in full, as `Chinese to English`. */
export function directionOf({ facts }: WorkView, { names }: SheetWords): string {
  const { source, target } = facts.exercise.body.languages;
  const language = (tag: string): string => names(`languageInFull.${tag.startsWith('zh') ? 'zh' : 'en'}`);
  return names('directionInFull', { source: language(source), target: language(target) });
}
