/** From what she put down to the record: the exercise and its drafts. */
import { MAX_SEGMENT, type Exercise } from '../../domain/exercise/exercise.ts';
import { OWN_LICENCE, ownDraftLine } from '../../domain/exercise/own-provenance.ts';
import { MAX_OWN_SEGMENTS, MAX_OWN_TEXT, type KeptOwnText } from '../../domain/exercise/own-text.ts';
import type { Term } from '../../domain/exercise/termbase.ts';
import { evaluationWordCount } from '../../domain/text/words-1.ts';
import { draftLines, missingFrom, segmentIdAt } from './draft-lines.ts';
import { NOT_STATED, type OwnForm } from './own-form.ts';

/** What keeps a task from being made, each with its place on the page. */
export type FormFault =
  | { readonly code: 'title' | 'field' | 'level' | 'minutes' | 'most' | 'no-segments' | 'no-draft' }
  | { readonly code: 'text-too-long' | 'too-many-segments'; readonly count: number; readonly most: number }
  | { readonly code: 'segment-empty' | 'segment-too-long'; readonly n: number; readonly most: number }
  | { readonly code: 'term'; readonly n: number }
  | { readonly code: 'draft-missing'; readonly count: number };

/** Evaluation words an hour: what is reckoned for a text until she says otherwise. A plan, no measure. */
const PACE = { full: 600, light: 900, translate: 350 } as const;

/** The languages of the form. */
export function languagesOf({ direction, english }: Pick<OwnForm, 'direction' | 'english'>): Exercise['languages'] {
  return direction === 'zh-en' ? { source: 'zh-CN', target: english } : { source: english, target: 'zh-CN' };
}

/** The script of the source. */
export function sourceScript({ direction }: Pick<OwnForm, 'direction'>): 'zh' | 'en' {
  return direction === 'zh-en' ? 'zh' : 'en';
}

/** The length of the source by `words-1`. */
export function sourceLength(form: Pick<OwnForm, 'segments' | 'direction'>) {
  return evaluationWordCount(form.segments.join('\n'), sourceScript(form));
}

/** The minutes that are reckoned for a text, at least 5. */
export function reckonedMinutes(form: Pick<OwnForm, 'segments' | 'direction' | 'kind'>): number {
  return Math.min(600, Math.max(5, Math.ceil((sourceLength(form).ewc / PACE[form.kind]) * 60)));
}

/** Everything that is still to be mended, in the order of the page. */
export function formFaults(form: OwnForm): readonly FormFault[] {
  const faults: FormFault[] = [];
  const { segments, drafts, chosen } = form;
  const length = segments.reduce((sum, segment) => sum + segment.length, 0);
  if (segments.length === 0) faults.push({ code: 'no-segments' });
  if (length > MAX_OWN_TEXT) faults.push({ code: 'text-too-long', count: length, most: MAX_OWN_TEXT });
  if (segments.length > MAX_OWN_SEGMENTS) {
    faults.push({ code: 'too-many-segments', count: segments.length, most: MAX_OWN_SEGMENTS });
  }
  for (const [at, segment] of segments.entries()) {
    const place = { n: at + 1, most: MAX_SEGMENT };
    if (segment.trim() === '') faults.push({ code: 'segment-empty', ...place });
    if (segment.length > MAX_SEGMENT) faults.push({ code: 'segment-too-long', ...place });
  }
  if (form.title.trim() === '') faults.push({ code: 'title' });
  if (form.field === '') faults.push({ code: 'field' });
  if (form.level === '') faults.push({ code: 'level' });
  if (form.minutes.trim() !== '' && wholeNumber(form.minutes, 600) === null) faults.push({ code: 'minutes' });
  if (form.most.trim() !== '' && wholeNumber(form.most, 100_000) === null) faults.push({ code: 'most' });
  for (const [at, row] of form.terms.entries()) {
    const filled = [row.source, row.target, row.forbidden].map((text) => text.trim());
    if (filled.some((text) => text !== '') && (filled[0] === '' || filled[1] === '')) {
      faults.push({ code: 'term', n: at + 1 });
    }
  }
  if (form.kind !== 'translate' && segments.length > 0) {
    const draft = drafts.find(({ id }) => id === chosen);
    const missing = draft ? missingFrom(draft, segments).length : 0;
    if (!draft) faults.push({ code: 'no-draft' });
    else if (missing > 0) faults.push({ code: 'draft-missing', count: missing });
  }
  return faults;
}

/** The terms of the table; rows that are not filled in are left out. */
export function termsOf(form: Pick<OwnForm, 'terms'>): readonly Term[] {
  return form.terms.flatMap(({ source, target, forbidden }) => {
    if (source.trim() === '' || target.trim() === '') return [];
    const words = forbidden
      .split(/[;；、\n]/u)
      .map((one) => one.trim().slice(0, 200))
      .filter((one) => one !== '')
      .slice(0, 50);
    return [
      {
        source: source.trim().slice(0, 200),
        target: target.trim().slice(0, 200),
        ...(words.length > 0 ? { forbidden: words } : {}),
      },
    ];
  });
}

/** The record's body. To be called where `formFaults` finds nothing. `at`: ISO 8601. */
export function makeOwnText(
  form: OwnForm,
  { slug, revision, at }: { readonly slug: string; readonly revision: number; readonly at: string },
): KeptOwnText {
  const segments = form.segments.map((segment) => segment.trim());
  const translates = form.kind === 'translate';
  const draft = translates ? undefined : form.drafts.find(({ id }) => id === form.chosen);
  const lines = draft ? draftLines(draft, form.segments) : [];
  const both = (text: string, most = 600) => {
    const said = text.trim().slice(0, most);
    return said === '' ? { ...NOT_STATED } : { zh: said, en: said };
  };
  const most = wholeNumber(form.most, 100_000);
  if (form.field === '' || form.level === '') throw new Error('A text without field and level was to be made.');
  const exercise: Exercise = {
    slug,
    revision,
    kind: translates ? 'translate' : 'post-edit',
    title: both(form.title, 200),
    languages: languagesOf(form),
    field: form.field,
    level: form.level,
    minutes: wholeNumber(form.minutes, 600) ?? reckonedMinutes(form),
    competences: [],
    licence: OWN_LICENCE,
    provenance: {
      source: `自带文本 / a text of the learner’s own, ${at.slice(0, 10)}`,
      draft: ownDraftLine(draft ?? null),
    },
    brief: {
      postEditing: form.kind === 'light' ? 'light' : 'full',
      client: { zh: '无委托方，自选文本练习', en: 'none: practice on a text of the learner’s choice' },
      purpose: both(form.purpose),
      audience: both(form.audience),
      register: both(form.register),
      style: [],
      ...(most === null ? {} : { limit: { most, per: 'task' as const } }),
    },
    terms: [...termsOf(form)],
    segments: segments.map((source, index) => ({ id: segmentIdAt(index), source, draft: lines[index] ?? '' })),
  };
  const drafts = form.drafts.map((one) => ({
    id: one.id,
    origin: one.origin,
    at: one.at,
    segments: draftLines(one, form.segments).flatMap((line, index) =>
      line === null ? [] : [{ id: segmentIdAt(index), draft: line }],
    ),
  }));
  return { state: 'kept', exercise, drafts, chosen: draft?.id ?? null };
}

/** A whole number from 1 to `most`, as it was typed; null for anything else. */
function wholeNumber(text: string, most: number): number | null {
  const number = Number(text.trim());
  return /^\d{1,6}$/u.test(text.trim()) && number >= 1 && number <= most ? number : null;
}
