import type { Assistance } from '../domain/assist/assistance.ts';
import { PURPOSES } from '../domain/assist/purpose.ts';
import type { InstructionTitle } from '../i18n/ai-names.ts';
import type { Locale } from '../i18n/locale.ts';

/** The titles of the instructions as they are now; an earlier version is called by the title of the newest. */
export function instructionTitles(assistance: Pick<Assistance, 'instructions'>, locale: Locale): InstructionTitle {
  return (purpose, name) => {
    const known = PURPOSES.find((one) => one === purpose);
    const found = known && assistance.instructions(known).find((one) => one.name === name);
    return found ? found.title[locale] : null;
  };
}
