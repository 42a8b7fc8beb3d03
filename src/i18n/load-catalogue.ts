import type { Locale } from './locale.ts';
import type { CatalogueName } from './namespaces.ts';

/** The texts of one screen in one language: texts by key, or groups of them. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

const files = import.meta.glob<Catalogue>('./locales/*/*.json', { import: 'default' });

/** Fetches one catalogue: a small chunk of its own. Rejects when there is no such file. */
export async function loadCatalogue(locale: Locale, name: CatalogueName): Promise<Catalogue> {
  const load = files[`./locales/${locale}/${name}.json`];
  if (!load) throw new RangeError(`loadCatalogue: no catalogue ${locale}/${name}`);
  return load();
}
