import { bilingualText } from './bilingual-text.ts';
import { useServices } from './services-context.ts';
import { useSettings } from './settings-context.ts';

/** The title of an exercise in the language of the interface; its name in files when it is not on this device. */
export function useTitleOf(): (slug: string) => string {
  const { exercises } = useServices();
  const locale = useSettings((settings) => settings.locale);
  return (slug) => {
    const entry = exercises.list().find((one) => one.slug === slug);
    return entry ? bilingualText(entry.title, locale) : slug;
  };
}
