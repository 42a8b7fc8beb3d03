import * as z from 'zod/mini';
import { SHA256_PATTERN } from '../record/digest.ts';
import { aiUse } from './ai-use.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * The newest format. 2 came with spotting and translating, 3 with edit logs, 4 with translations of texts that have no draft,
 * instructing, and statements on the use of AI. A pack is written in the oldest that holds it, so that older versions read all
 * they can.
 */
export const PACK_FORMAT = 4;
export type PackFormat = 1 | 2 | 3 | typeof PACK_FORMAT;
export const PACK_SCHEMA_ID = 'urn:yijin:schema:evidence-pack:4';

/** How packs of a format name their schema; that of a newer format describes the older ones as well. */
export function packSchemaId(format: PackFormat): EvidencePack['$schema'] {
  return format === PACK_FORMAT ? PACK_SCHEMA_ID : `urn:yijin:schema:evidence-pack:${format}`;
}

const sha256 = z.string().check(z.regex(SHA256_PATTERN));
const share = z.number().check(z.gte(0), z.lte(1));
const count = z.int().check(z.nonnegative());

/** The longest line of a pack, in UTF-16 units: an edit log of some 100,000 keys. */
export const MAX_PACK_LINE = 16_000_000;

/** A text whose hash is over these very characters, so that nothing has to be written again to check it. */
const sealedLine = z.strictObject({ sha256, line: z.string().check(z.maxLength(MAX_PACK_LINE)) });
export type SealedLine = z.output<typeof sealedLine>;

/** Bounds of a share, equal once nothing is left to judge. Null: the draft has no planted error. */
const rate = z.nullable(z.strictObject({ low: share, high: share, n: count }));

const interval = z.strictObject({ low: share, high: share, method: z.literal('wilson-95') });

/** An edit rate in percent with what it was counted from. */
const ter = z.strictObject({ score: z.number(), edits: count, refLength: count, signature: z.string() });

/** The figures of one work, each with what it was made by. Null is undefined; a reason stands beside it where there can be several. */
const figures = z.strictObject({
  length: z.strictObject({ rule: z.string(), unit: z.enum(['words', 'characters']), words: count, ewc: z.number() }),
  /** Null: nothing was post-edited (spotting, translating, instructing). */
  hter: z.nullable(ter),
  /** How like the machine draft the text is; where she translated, she had not seen it. Null: no text was written (spotting), or there is no draft. */
  chrf2: z.nullable(z.strictObject({ score: z.number(), signature: z.string() })),
  characters: z.nullable(z.strictObject({ distance: count, rate: z.number(), signature: z.string() })),
  /** Null: the key of the exercise was not at hand, or the task was no post-editing. */
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
      fixInterval: z.nullable(interval),
      /** Null: nothing was changed. */
      overEditRate: z.nullable(share),
    }),
  ),
  /** Null: none was made. */
  selfAssessment: z.nullable(
    z.strictObject({
      score: z.nullable(z.number()),
      reason: z.nullable(z.enum(['unrated', 'nothing-applies'])),
      scheme: z.string(),
      version: count,
      criteria: count,
    }),
  ),
  /** Of spotting tasks alone. Null: the key of the exercise was not at hand. */
  spotting: z.optional(
    z.nullable(
      z.strictObject({
        rule: z.string(),
        errors: count,
        found: count,
        /** Null: the draft has no planted error. */
        foundInterval: z.nullable(interval),
        /** What precision and recall were made of: the credit, and the characters she marked and the key has. */
        credit: z.number().check(z.gte(0)),
        marked: count,
        inKey: count,
        precision: share,
        recall: share,
        f1: share,
        /** Null: no error was found. */
        typeAccuracy: z.nullable(share),
        severityAccuracy: z.nullable(share),
        falseAlarms: count,
      }),
    ),
  ),
  /** Of instructing alone: the edits the draft would have needed (`before`), and those left on what the instructions brought. */
  instruction: z.optional(
    z.strictObject({
      before: ter,
      after: ter,
      saved: z.strictObject({
        edits: z.int(),
        /** Of the edits before. Null: the draft needed none. */
        share: z.nullable(z.number()),
      }),
      tries: count,
      /** Segments whose text was taken from a try. */
      taken: count,
      /** Null: the key of the exercise was not at hand. */
      errors: z.nullable(
        z.strictObject({
          rule: z.string(),
          errors: count,
          byInstruction: count,
          byStudent: count,
          missed: count,
          lost: count,
          toJudge: count,
          unasked: z.strictObject({ instructed: count, final: count }),
        }),
      ),
    }),
  ),
  /** Of translating alone: her text beside the reference of the key. */
  translation: z.optional(
    z.strictObject({
      length: z.strictObject({ rule: z.string(), unit: z.enum(['words', 'characters']), words: count }),
      /** Null: the key of the exercise was not at hand. */
      reference: z.nullable(
        z.strictObject({
          chrf2: z.strictObject({ score: z.number(), signature: z.string() }),
          ter,
        }),
      ),
      /** Null: the key was not at hand, or asks for nothing in particular. */
      points: z.nullable(z.strictObject({ rule: z.string(), met: count, notMet: count, toJudge: count })),
    }),
  ),
});
export type WorkFigures = z.output<typeof figures>;

const work = z.strictObject({
  submission: z.string(),
  exercise: sha256,
  key: z.nullable(sha256),
  rubric: z.nullable(sha256),
  /** How much of the edit log is in the pack. `not-disclosed` is the student's choice and says nothing about the work. */
  processData: z.enum(['not-disclosed', 'times', 'keys']),
  /** The hash of the edit log among the records, where there is one. Since format 3. */
  log: z.optional(sha256),
  /** What is known of the use of AI; a statement since format 4. Only the edit log tells, so without it nothing is claimed. */
  aiUse,
  figures,
});
export type PackWork = z.output<typeof work>;

const growthRow = z.strictObject({
  submission: z.string(),
  at: z.string(),
  slug: z.string(),
  revision: count,
  kind: z.string(),
  postEditing: z.enum(['full', 'light']),
  direction: z.string(),
  ewc: z.number(),
  round: count,
  /** Round 1 of the first attempt at the exercise. False also where the earlier attempt is not in the pack. */
  first: z.boolean(),
  repaired: z.nullable(z.strictObject({ low: share, high: share, n: count, interval })),
  hter: z.nullable(z.number()),
  /** Of spotting tasks alone: the share of planted errors found, and F1 by character. */
  found: z.optional(z.nullable(z.strictObject({ value: share, n: count, interval }))),
  f1: z.optional(z.nullable(share)),
  /** Of instructing alone: HTER without the instructions and with them, and the edits they saved. */
  instruction: z.optional(z.strictObject({ before: z.number(), after: z.number(), saved: z.int() })),
  /** Of translating and instructing alone: her own rating by the rubric. Null: none was made; a null score: not all was rated. */
  self: z.optional(z.nullable(z.strictObject({ score: z.nullable(z.number()), scheme: z.string(), version: count }))),
});
export type PackGrowthRow = z.output<typeof growthRow>;

/**
 * An evidence pack: works with their figures, and every text the figures were made from, so that a stranger can compute
 * them again. Made by the student alone; it is no credential and says so. Names are not in it.
 */
export const evidencePack = z.strictObject({
  $schema: z.enum([
    'urn:yijin:schema:evidence-pack:1',
    'urn:yijin:schema:evidence-pack:2',
    'urn:yijin:schema:evidence-pack:3',
    PACK_SCHEMA_ID,
  ]),
  yijin: z.literal('evidence-pack'),
  format: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(PACK_FORMAT)]),
  made: z.strictObject({ at: z.iso.datetime({ offset: true }), by: z.literal('student'), app: z.string() }),
  learner: z.string(),
  course: z.string(),
  works: z.array(work).check(z.maxLength(500)),
  growth: z.array(growthRow).check(z.maxLength(5000)),
  sources: z.strictObject({
    exercises: z.array(sealedLine).check(z.maxLength(500)),
    keys: z.array(sealedLine).check(z.maxLength(500)),
    rubrics: z.array(sealedLine).check(z.maxLength(500)),
    records: z.array(sealedLine).check(z.maxLength(5000)),
  }),
  /** SHA-256 of the pack without this member, in the spelling of RFC 8785 (JCS). */
  sha256,
});
export type EvidencePack = z.output<typeof evidencePack>;

/** The text a pack's own hash is over. */
export function packContent(pack: Omit<EvidencePack, 'sha256'> & { readonly sha256?: string }): string {
  const { sha256: _, ...content } = pack;
  return canonicalJson(content);
}

/** The pack as the text of a file, spread over lines to be read. */
export function packText(pack: EvidencePack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}
