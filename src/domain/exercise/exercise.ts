import * as z from 'zod/mini';
import { plainText } from '../record/plain-text.ts';
import type { RecordType } from '../record/record.ts';
import { bilingual } from '../record/bilingual.ts';
import { brief } from './brief.ts';
import { term } from './termbase.ts';

export const LEVELS = ['A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const FIELDS = [
  'heritage',
  'museum',
  'tourism',
  'commerce',
  'product',
  'medical',
  'legal',
  'official',
  'news',
  'company',
  'science',
  'academic',
  'subtitles',
  'speech',
  'environment',
  'education',
] as const;
/**
 * What the student does with the draft: edits it (`post-edit`), annotates its errors (`spot`), translates without it and sees
 * it after the hand-in (`translate`), or has an AI improve it by instructions she writes and edits the rest (`instruct`).
 */
export const KINDS = ['post-edit', 'spot', 'translate', 'instruct'] as const;
export const COMPETENCES = [
  'language',
  'transfer',
  'terminology',
  'intercultural',
  'mt-literacy',
  'ai-literacy',
  'service',
] as const;

/** A slug names an exercise through all its revisions. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-a-slug'), z.maxLength(80, 'too-long'));
export const segmentId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,19}$/, 'not-a-segment-id'));

/** The longest source or draft of one segment, in UTF-16 units. A segment is a sentence or two, not a chapter. */
export const MAX_SEGMENT = 2000;
export const MAX_SEGMENTS = 2000;

export const segment = z.strictObject({
  id: segmentId,
  source: plainText(1, MAX_SEGMENT),
  draft: plainText(1, MAX_SEGMENT),
});

export const languages = z.strictObject({
  source: z.enum(['zh-CN', 'en-GB', 'en-US']),
  target: z.enum(['zh-CN', 'en-GB', 'en-US']),
});

/** A segment of an exercise, which has no draft where there is none to be shown after a translation. */
const bodySegment = z.strictObject({ ...segment.shape, draft: plainText(0, MAX_SEGMENT) });

const body = z.strictObject({
  slug,
  revision: z.int().check(z.positive()),
  /** A tour of the workbench for the first use: with coach marks, and left out of growth. */
  tour: z.optional(z.literal(true)),
  kind: z.enum(KINDS),
  title: bilingual(200),
  languages,
  field: z.enum(FIELDS),
  level: z.enum(LEVELS),
  minutes: z.int().check(z.gte(1), z.lte(600)),
  competences: z.array(z.enum(COMPETENCES)).check(z.maxLength(COMPETENCES.length)),
  licence: plainText(1, 200),
  provenance: z.strictObject({ source: plainText(1, 600), draft: plainText(1, 600) }),
  brief,
  terms: z.array(term).check(z.maxLength(500)),
  segments: z.array(bodySegment).check(
    z.minLength(1),
    z.maxLength(MAX_SEGMENTS),
    z.refine((segments) => new Set(segments.map(({ id }) => id)).size === segments.length, 'segment-twice'),
  ),
});

export type Exercise = z.output<typeof body>;

/** Whether an exercise has a draft. Without one it can only be translated, and nothing stands beside the translation. */
export function hasDraft({ segments }: Pick<Exercise, 'segments'>): boolean {
  return segments.every(({ draft }) => draft !== '');
}

/** What the student is given: the brief, the terms and the segments with their machine draft. The key is another record. */
export const exerciseBody = body.check(
  z.refine(
    (exercise) =>
      hasDraft(exercise) || (exercise.kind === 'translate' && exercise.segments.every(({ draft }) => draft === '')),
    { path: ['segments'], error: 'draft-missing' },
  ),
);
export type ExerciseKind = Exercise['kind'];
export type Segment = z.output<typeof segment>;

export const exerciseRecord: RecordType<'exercise', Exercise> = {
  kind: 'exercise',
  format: 4,
  body: exerciseBody,
  // Format 1 knows post-editing alone, format 2 no brief that sets a length or forbids words, format 3 neither a text without a
  // draft nor instructing.
  lowestFormat: (exercise) => {
    const { kind, brief } = exercise;
    if (!hasDraft(exercise) || kind === 'instruct') return 4;
    return brief.limit !== undefined || brief.forbidden !== undefined ? 3 : kind === 'post-edit' ? 1 : 2;
  },
};
