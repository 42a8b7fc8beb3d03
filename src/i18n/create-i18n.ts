import { createInstance, type i18n, type TFunction } from 'i18next';
import { isLocale, type Locale } from './locale.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { NAMESPACES, type CatalogueName } from './namespaces.ts';

/** Reads catalogues for i18next as they are asked for: a screen's texts come with the screen. */
const backend = {
  type: 'backend' as const,
  init: (): void => undefined,
  read(language: string, namespace: string, done: (error: unknown, data: unknown) => void): void {
    const name = NAMESPACES.find((known) => known === namespace);
    if (!isLocale(language) || name === undefined) {
      done(new RangeError(`no catalogue ${language}/${namespace}`), false);
      return;
    }
    loadCatalogue(language, name).then(
      (texts) => done(null, texts),
      (error: unknown) => done(error, false),
    );
  },
};

/**
 * An i18next instance that speaks `locale`, free of React, with the named catalogues loaded. Both catalogues have the
 * same keys (a test holds them to it), so neither falls back on the other. Nothing is escaped: React does that on the
 * screen, and whoever writes HTML as text has to.
 */
export async function createI18n(locale: Locale, names: readonly CatalogueName[]): Promise<i18n> {
  const instance = createInstance();
  await instance.use(backend).init({
    lng: locale,
    fallbackLng: false,
    load: 'currentOnly',
    ns: [...names],
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  return instance;
}

/** The translation function of some catalogues in one language, whatever the screen speaks: for commands and sheets. */
export async function createTranslator<const Names extends readonly [CatalogueName, ...CatalogueName[]]>(
  locale: Locale,
  ...names: Names
): Promise<TFunction<Names>> {
  const instance = await createI18n(locale, names);
  // The brand of i18next's own type cannot see that a list of names is never null.
  return instance.getFixedT(locale, names) as unknown as TFunction<Names>;
}
