/** Settings of the translation edit rate, and those the product shows (metrics-spec 2 and 8). */
import type { Script } from '../text/language.ts';

export interface TerSettings {
  /** Upper and lower case differ. */
  readonly cased: boolean;
  /** Punctuation and possessives become tokens of their own, entities are decoded. */
  readonly norm: boolean;
  /** Punctuation is deleted. */
  readonly nopunct: boolean;
  /** Extends `norm` and `nopunct` to Chinese; alone it changes nothing. */
  readonly asian: boolean;
  /** How often the reference is tokenised: `once` is symmetric, `twice` is compatible with sacreBLEU. */
  readonly reference: 'once' | 'twice';
}

/** Plain TER, every option off, symmetric. */
export const PLAIN_TER: TerSettings = { cased: false, norm: false, nopunct: false, asian: false, reference: 'once' };

/** The HTER the product shows for a target script (metrics-spec 8): symmetric, so an untouched draft has 0. */
export function hterSettings(target: Script): TerSettings {
  return { ...PLAIN_TER, norm: true, asian: target === 'zh' };
}
