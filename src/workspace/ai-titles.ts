import type { Assistance } from '../domain/assist/assistance.ts';
import { PURPOSES } from '../domain/assist/purpose.ts';
import type { AiTitles } from '../i18n/ai-names.ts';
import type { Locale } from '../i18n/locale.ts';

/** The names of providers and instructions as they are now; an earlier version is called by the title of the newest. */
export function aiTitles(assistance: Pick<Assistance, 'instructions' | 'provider'>, locale: Locale): AiTitles {
  return {
    provider: (id) => assistance.provider(id)?.[locale] ?? null,
    instruction(purpose, name) {
      const known = PURPOSES.find((one) => one === purpose);
      const found = known && assistance.instructions(known).find((one) => one.name === name);
      return found ? found.title[locale] : null;
    },
  };
}
