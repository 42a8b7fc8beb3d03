import { formats, type Formats } from '../i18n/format.ts';
import { useSettings } from './settings-context.ts';

/** Numbers and times as the language of the interface writes them. */
export function useFormats(): Formats {
  return formats(useSettings((settings) => settings.locale));
}
