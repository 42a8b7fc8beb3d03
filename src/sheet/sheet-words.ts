import { createContext, useContext } from 'react';
import { findErrorType, type Typology } from '../domain/errors/typology.ts';
import type { Bilingual } from '../domain/record/bilingual.ts';
import { NO_TITLES, type AiTitles } from '../i18n/ai-names.ts';
import { formats, type Formats } from '../i18n/format.ts';
import { createTranslator } from '../i18n/create-i18n.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';
import { visibleText } from './visible-text.ts';

/** How a sheet speaks: one language, whatever the screen speaks, and the names of codes in it. */
export interface SheetWords {
  readonly locale: Locale;
  readonly t: Translate<'evidence'>;
  readonly names: Translate<'names'>;
  /** What is said of AI, here as on the screens of the work. */
  readonly coach: Translate<'coach'>;
  readonly f: Formats;
  /** The half of a bilingual text for this sheet, safe to show. */
  text(text: Bilingual): string;
  /** What providers and instructions are called in the language of the sheet. */
  readonly aiTitles: AiTitles;
  /** The name of an error type; its id where the typology does not know it. */
  errorType(id: string): string;
}

export interface SheetLanguage {
  readonly locale: Locale;
  readonly typology: Typology | null;
  /** Names of providers and instructions; without them their codes stand. */
  readonly aiTitles?: AiTitles;
  /** IANA name; the reader's own zone when left out. */
  readonly timeZone?: string;
}

export async function sheetWords({
  locale,
  typology,
  timeZone,
  aiTitles = NO_TITLES,
}: SheetLanguage): Promise<SheetWords> {
  const [t, names, coach] = await Promise.all([
    createTranslator(locale, 'evidence'),
    createTranslator(locale, 'names'),
    createTranslator(locale, 'coach'),
  ]);
  const text = ({ zh, en }: Bilingual): string => visibleText(locale === 'zh-CN' ? zh : en);
  return {
    locale,
    t: t as unknown as Translate<'evidence'>,
    names: names as unknown as Translate<'names'>,
    coach: coach as unknown as Translate<'coach'>,
    f: formats(locale, timeZone),
    text,
    aiTitles,
    errorType(id) {
      const type = typology && findErrorType(typology, id);
      return type ? text(type.name) : id;
    },
  };
}

export const SheetWordsContext = createContext<SheetWords | null>(null);

/** The words of the sheet this part belongs to. */
export function useSheetWords(): SheetWords {
  const words = useContext(SheetWordsContext);
  if (words === null) throw new Error('useSheetWords: no SheetWordsContext above');
  return words;
}
