import * as z from 'zod/mini';
import { LOCALES, type Locale } from '../i18n/locale.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** How targets are edited: `auto` takes Monaco on wide screens with a fine pointer and the plain text area elsewhere. */
export const EDITOR_CHOICES = ['auto', 'monaco', 'monaco-edit-context', 'plain'] as const;
export type EditorChoice = (typeof EDITOR_CHOICES)[number];

/** Steps of the size of source, target, editor and findings; their pixels are in `app/theme/tokens.css`. */
export const TEXT_SIZES = ['small', 'medium', 'large', 'larger', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How much room the rows of the workbench have. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** How the workbench shows what was changed of the draft: in the text, or the draft beside it. */
export const CHANGE_VIEWS = ['off', 'inline', 'beside'] as const;
export type ChangeView = (typeof CHANGE_VIEWS)[number];

/** What one reader of this device has chosen. Never part of a record. */
export interface Settings {
  readonly theme: ThemeChoice;
  readonly locale: Locale;
  readonly textSize: TextSize;
  readonly density: Density;
  readonly editor: EditorChoice;
  /** The side panels of the workbench that are folded away. */
  readonly folded: { readonly left: boolean; readonly right: boolean };
  /** The sections of the side panels that are folded to their heading, by name. */
  readonly foldedSections: readonly string[];
  readonly showChanges: ChangeView;
}

/** The settings before anybody has chosen, for a reader of this language. */
export function firstSettings(locale: Locale): Settings {
  return {
    theme: 'auto',
    locale,
    textSize: 'medium',
    density: 'comfortable',
    editor: 'auto',
    folded: { left: false, right: false },
    // What is looked up is read from the disk, and the coach is fetched: both wait until they are asked for.
    foldedSections: ['concordance', 'coach'],
    showChanges: 'inline',
  };
}

/** Schemas of what is stored, field by field: a value that is none of ours falls back, and the others stay. */
export function settingsSchemas(fallback: Settings) {
  const flag = (value: boolean) => z.catch(z.boolean(), value);
  const { theme: _theme, locale: _locale, ...rest } = fallback;
  return {
    theme: z.catch(z.enum(THEMES), fallback.theme),
    locale: z.catch(z.enum(LOCALES), fallback.locale),
    rest: z.catch(
      z.object({
        textSize: z.catch(z.enum(TEXT_SIZES), fallback.textSize),
        density: z.catch(z.enum(DENSITIES), fallback.density),
        editor: z.catch(z.enum(EDITOR_CHOICES), fallback.editor),
        folded: z.catch(
          z.object({ left: flag(fallback.folded.left), right: flag(fallback.folded.right) }),
          fallback.folded,
        ),
        foldedSections: z.catch(z.array(z.string()), [...fallback.foldedSections]),
        // Before the draft could stand beside the text it was shown or not.
        showChanges: z.catch(z.enum(CHANGE_VIEWS), ({ input }) => (input === false ? 'off' : fallback.showChanges)),
      }),
      { ...rest, foldedSections: [...fallback.foldedSections] },
    ),
  };
}
