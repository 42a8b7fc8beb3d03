import * as z from 'zod/mini';
import { SHA256_PATTERN } from '../record/digest.ts';

export const PACK_FORMAT = 1;
export const PACK_SCHEMA_ID = 'urn:yijin:schema:evidence-pack:1';

const sha256 = z.string().check(z.regex(SHA256_PATTERN));
const share = z.number().check(z.gte(0), z.lte(1));
const count = z.int().check(z.nonnegative());

/** A text whose hash is over these very characters, so that nothing has to be written again to check it. */
const sealedLine = z.strictObject({ sha256, line: z.string().check(z.maxLength(4_000_000)) });
export type SealedLine = z.output<typeof sealedLine>;

const rate = z.nullable(z.strictObject({ low: share, high: share, n: count }));

/** The figures of one work, each with what it was made by. Null is undefined, with its reason where it can have several. */
const figures = z.strictObject({
  length: z.strictObject({ rule: z.string(), unit: z.enum(['words', 'characters']), words: count, ewc: z.number() }),
  hter: z.strictObject({ score: z.number(), edits: count, refLength: count, signature: z.string() }),
  chrf2: z.strictObject({ score: z.number(), signature: z.string() }),
  characters: z.strictObject({ distance: count, rate: z.number(), signature: z.string() }),
  findings: z.nullable(
    z.strictObject({
      rule: z.string(),
      errors: count,
      repaired: count,
      missed: count,
      toJudge: count,
      consequential: count,
      preferential: count,
      fixRate: rate,
      fixInterval: z.nullable(z.strictObject({ low: share, high: share, method: z.literal('wilson-95') })),
      overEditRate: z.nullable(share),
    }),
  ),
  selfAssessment: z.nullable(
    z.strictObject({ score: z.nullable(z.number()), scheme: z.string(), version: count, criteria: count }),
  ),
});
export type WorkFigures = z.output<typeof figures>;

const work = z.strictObject({
  submission: z.string(),
  exercise: sha256,
  key: z.nullable(sha256),
  rubric: z.nullable(sha256),
  /** How much of the edit log is in the pack. `not-disclosed` is the student's choice and says nothing about the work. */
  processData: z.enum(['not-disclosed']),
  figures,
});
export type PackWork = z.output<typeof work>;

const growthRow = z.strictObject({
  submission: z.string(),
  at: z.string(),
  slug: z.string(),
  revision: count,
  kind: z.string(),
  direction: z.string(),
  round: count,
  first: z.boolean(),
  repaired: z.nullable(
    z.strictObject({ low: share, high: share, n: count, interval: z.strictObject({ low: share, high: share }) }),
  ),
  hter: z.nullable(z.number()),
});
export type PackGrowthRow = z.output<typeof growthRow>;

/**
 * An evidence pack: works with their figures, and every text the figures were made from, so that a stranger can compute
 * them again. Made by the student alone; it is no credential and says so. Names are not in it.
 */
export const evidencePack = z.strictObject({
  $schema: z.literal(PACK_SCHEMA_ID),
  yijin: z.literal('evidence-pack'),
  format: z.literal(PACK_FORMAT),
  made: z.strictObject({ at: z.iso.datetime({ offset: true }), by: z.literal('student'), app: z.string() }),
  learner: z.string(),
  course: z.string(),
  works: z.array(work).check(z.maxLength(500)),
  growth: z.array(growthRow).check(z.maxLength(5000)),
  sources: z.strictObject({
    exercises: z.array(sealedLine),
    keys: z.array(sealedLine),
    rubrics: z.array(sealedLine),
    records: z.array(sealedLine),
  }),
  /** SHA-256 of the pack as JSON without this member, in the order written here. */
  sha256,
});
export type EvidencePack = z.output<typeof evidencePack>;

/** The text a pack's own hash is over. */
export function packContent(pack: Omit<EvidencePack, 'sha256'>): string {
  const { $schema, yijin, format, made, learner, course, works, growth, sources } = pack;
  return JSON.stringify({ $schema, yijin, format, made, learner, course, works, growth, sources });
}
