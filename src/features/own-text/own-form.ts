/** What she has put down so far of a text of her own: kept on this device with every change until the task is made of it. */
import * as z from 'zod/mini';
import { FIELDS, LEVELS, slug } from '../../domain/exercise/exercise.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import { draftOrigin, MAX_OWN_DRAFTS, MAX_OWN_SEGMENTS, type KeptOwnText } from '../../domain/exercise/own-text.ts';
import { workKindOf } from '../../domain/exercise/work-kind.ts';
import { scriptOf } from '../../domain/text/language.ts';
import type { Locale } from '../../i18n/locale.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';

export const OWN_KINDS = ['full', 'light', 'translate'] as const;
export const DIRECTIONS = ['zh-en', 'en-zh'] as const;
export const ENGLISH = ['en-GB', 'en-US'] as const;
/** The brief as she writes it; what stays empty is said to be not stated. */
export const BRIEF_FIELDS = ['audience', 'purpose', 'register'] as const;
/** How many terms the table takes. */
export const MAX_TERMS = 100;

const word = z.catch(z.string().check(z.maxLength(4000)), '');
const term = z.object({ source: word, target: word, forbidden: word });
export type TermRow = Readonly<z.output<typeof term>>;

/** A draft by the words it was made for, so that dividing the text anew takes away no more than it must. */
const formDraft = z.object({
  id: z.string(),
  origin: draftOrigin,
  at: z.string(),
  lines: z.array(z.object({ source: z.string(), draft: z.string() })),
});
export type FormDraft = Readonly<z.output<typeof formDraft>>;

const ownForm = z.object({
  /** What the text is called among the records: given with its first draft, so that the calls for drafts are about it. */
  slug: z.catch(z.union([z.literal(''), slug.check(z.refine(isOwnSlug))]), ''),
  title: word,
  text: z.catch(z.string(), ''),
  direction: z.catch(z.enum(DIRECTIONS), 'zh-en'),
  english: z.catch(z.enum(ENGLISH), 'en-GB'),
  kind: z.catch(z.enum(OWN_KINDS), 'full'),
  audience: word,
  purpose: word,
  register: word,
  /** The longest the translation may be, in words or characters, as it was typed. */
  most: word,
  field: z.catch(z.union([z.literal(''), z.enum(FIELDS)]), ''),
  level: z.catch(z.union([z.literal(''), z.enum(LEVELS)]), ''),
  /** Empty: as many as are reckoned. */
  minutes: word,
  terms: z.catch(z.array(term).check(z.maxLength(MAX_TERMS)), []),
  segments: z.catch(z.array(z.string()).check(z.maxLength(MAX_OWN_SEGMENTS * 2)), []),
  drafts: z.catch(z.array(formDraft).check(z.maxLength(MAX_OWN_DRAFTS)), []),
  chosen: z.catch(z.nullable(z.string()), null),
});
export type OwnForm = Readonly<z.output<typeof ownForm>>;

/** Reads what was kept; what is no form, or no longer, is begun with `first`. The changes to a text keep its slug. */
export function readOwnForm(value: unknown, first: OwnForm): OwnForm {
  if (value === null || typeof value !== 'object') return first;
  const read = ownForm.safeParse(value).data ?? first;
  return first.slug === '' ? read : { ...read, slug: first.slug };
}

export const EMPTY_FORM: OwnForm = ownForm.parse({});

/** Under which name the form is kept: of a new text, or of the changes to one. */
export function formName(text: string | null): string {
  return text === null ? 'own-text' : `own-text.${text}`;
}

/** The form of a text that was made before, to be changed. */
export function formOf({ exercise, drafts, chosen }: KeptOwnText, locale: Locale): OwnForm {
  const { brief, languages, segments } = exercise;
  const said = (one: { readonly zh: string; readonly en: string }): string =>
    one.zh === NOT_STATED.zh && one.en === NOT_STATED.en ? '' : bilingualText(one, locale);
  const sources = new Map(segments.map(({ id, source }) => [id, source]));
  const source = scriptOf(languages.source);
  return {
    slug: exercise.slug,
    title: bilingualText(exercise.title, locale),
    text: segments.map((segment) => segment.source).join('\n'),
    direction: source === 'zh' ? 'zh-en' : 'en-zh',
    english: ENGLISH.find((tag) => tag === languages.source || tag === languages.target) ?? 'en-GB',
    kind: OWN_KINDS.find((kind) => kind === workKindOf(exercise)) ?? 'full',
    audience: said(brief.audience),
    purpose: said(brief.purpose),
    register: said(brief.register),
    most: brief.limit ? String(brief.limit.most) : '',
    field: exercise.field,
    level: exercise.level,
    minutes: String(exercise.minutes),
    terms: exercise.terms.map(({ source: from, target, forbidden = [] }) => ({
      source: from,
      target,
      forbidden: forbidden.join('; '),
    })),
    segments: segments.map((segment) => segment.source),
    drafts: drafts.map(({ id, origin, at, segments: lines }) => ({
      id,
      origin,
      at,
      lines: lines.flatMap((line) => {
        const words = sources.get(line.id);
        return words === undefined ? [] : [{ source: words, draft: line.draft }];
      }),
    })),
    chosen,
  };
}

/** What stands in a brief where she left it open. */
export const NOT_STATED = { zh: '未说明', en: 'not stated' } as const;

/** The name of a draft that is to come: none that is there. */
export function nextDraftId({ drafts }: Pick<OwnForm, 'drafts'>): string {
  return `d${Math.max(0, ...drafts.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`;
}
