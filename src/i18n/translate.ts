/**
 * The types of i18next that other folders may name: `Translate<'names'>` is the `t` of a catalogue, `Translations` the
 * instance behind it.
 */
export type { i18n as Translations, TFunction as Translate } from 'i18next';
