import { submissionRecord, textsDigest } from '../attempt/submission.ts';
import { exerciseBody } from '../exercise/exercise.ts';
import { keyBody } from '../exercise/key.ts';
import type { Digest } from '../record/digest.ts';
import { inForce } from '../record/in-force.ts';
import { parseRecord, type RecordType, type SealedRecord, type YijinRecord } from '../record/record.ts';
import { replyRecord } from '../review/reply.ts';
import { reviewRecord } from '../review/review.ts';
import { rubricSchema } from '../review/rubric.ts';
import type { SealedBody, WorkFacts } from './facts.ts';
import { packGrowth } from './pack-growth.ts';
import { evidencePack, packContent, PACK_FORMAT, type EvidencePack, type SealedLine } from './pack.ts';
import { workFigures } from './work-figures.ts';

export type PackFault =
  | { readonly code: 'not-a-pack'; readonly path: string; readonly reason: string }
  | { readonly code: 'newer-format'; readonly format: number }
  | { readonly code: 'pack-hash' }
  | { readonly code: 'line-hash'; readonly list: string; readonly index: number }
  | { readonly code: 'source-missing'; readonly work: string; readonly what: string }
  | { readonly code: 'source-invalid'; readonly work: string; readonly what: string }
  | { readonly code: 'texts-hash'; readonly work: string }
  | { readonly code: 'figures-differ'; readonly work: string; readonly figure: string }
  | { readonly code: 'growth-differs' };

export interface CheckedPack {
  /** Null when it could not be read at all. */
  readonly pack: EvidencePack | null;
  /** The facts found whole, to show the works from. */
  readonly works: readonly WorkFacts[];
  readonly faults: readonly PackFault[];
}

/**
 * Checks a pack as a stranger would: every hash, then every figure and growth row computed again from the texts.
 * It shows that the pack is whole and its numbers follow from its texts; it cannot show who wrote them.
 */
export async function checkPack(value: unknown, digest: Digest): Promise<CheckedPack> {
  const format = formatOf(value);
  if (format !== null && format > PACK_FORMAT) return failed({ code: 'newer-format', format });
  const parsed = evidencePack.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failed({ code: 'not-a-pack', path: issue?.path.join('.') ?? '', reason: issue?.message ?? 'invalid' });
  }
  const pack = parsed.data;
  const faults: PackFault[] = [];
  if ((await digest(packContent(pack))) !== pack.sha256) faults.push({ code: 'pack-hash' });
  for (const [list, lines] of Object.entries(pack.sources)) {
    for (const [index, { line, sha256 }] of lines.entries()) {
      if ((await digest(line)) !== sha256) faults.push({ code: 'line-hash', list, index });
    }
  }
  const works: WorkFacts[] = [];
  for (const work of pack.works) {
    const facts = factsOf(pack, work, faults);
    if (!facts) continue;
    works.push(facts);
    const { texts, textsSha256 } = facts.submission.record.body;
    if ((await textsDigest(texts, digest)) !== textsSha256) faults.push({ code: 'texts-hash', work: work.submission });
    const again: Readonly<Record<string, unknown>> = workFigures(facts);
    for (const [figure, stated] of Object.entries(work.figures)) {
      if (!sameJson(stated, again[figure])) faults.push({ code: 'figures-differ', work: work.submission, figure });
    }
  }
  if (works.length === pack.works.length && !sameJson(pack.growth, packGrowth(works))) {
    faults.push({ code: 'growth-differs' });
  }
  return { pack, works, faults };
}

function factsOf(pack: EvidencePack, work: EvidencePack['works'][number], faults: PackFault[]): WorkFacts | null {
  const id = work.submission;
  const missing = (what: string): null => {
    faults.push({ code: 'source-missing', work: id, what });
    return null;
  };
  const invalid = (what: string): null => {
    faults.push({ code: 'source-invalid', work: id, what });
    return null;
  };
  const records = <K extends string, B>(type: RecordType<K, B>): SealedRecord<YijinRecord<K, B>>[] =>
    pack.sources.records.flatMap(({ line, sha256 }) => {
      const parsed = parseRecord(line, type);
      return parsed.ok ? [{ record: parsed.record, line, sha256 }] : [];
    });
  const submission = records(submissionRecord).find(({ record }) => record.id === id);
  if (!submission) return missing('submission');
  const exercise = bodyOf(pack.sources.exercises, work.exercise, exerciseBody);
  if (exercise === 'missing' || exercise === 'invalid')
    return exercise === 'missing' ? missing('exercise') : invalid('exercise');
  if (submission.record.body.task.exercise.sha256 !== exercise.sha256) return invalid('exercise');
  const key = work.key === null ? null : bodyOf(pack.sources.keys, work.key, keyBody);
  if (key === 'missing' || key === 'invalid') return key === 'missing' ? missing('key') : invalid('key');
  const rubric = work.rubric === null ? null : bodyOf(pack.sources.rubrics, work.rubric, rubricSchema);
  if (rubric === 'missing' || rubric === 'invalid') return rubric === 'missing' ? missing('rubric') : invalid('rubric');
  const reviews = records(reviewRecord).filter(
    ({ record }) => record.body.submission === id && record.body.rater === 'self',
  );
  const force = new Set(inForce(reviews.map(({ record }) => record)).map((record) => record.id));
  const review = reviews.findLast(({ record }) => force.has(record.id));
  if (rubric && !review) return missing('self-assessment');
  return {
    submission,
    exercise,
    key,
    self: rubric && review ? { review, rubric } : null,
    replies: records(replyRecord).filter(({ record }) => record.body.submission === id),
  };
}

interface BodySchema<B> {
  safeParse(value: unknown): { success: true; data: B } | { success: false };
}

function bodyOf<B>(
  lines: readonly SealedLine[],
  sha256: string,
  schema: BodySchema<B>,
): SealedBody<B> | 'missing' | 'invalid' {
  const found = lines.find((line) => line.sha256 === sha256);
  if (!found) return 'missing';
  try {
    const parsed = schema.safeParse(JSON.parse(found.line));
    return parsed.success ? { ...found, body: parsed.data } : 'invalid';
  } catch {
    return 'invalid';
  }
}

function failed(fault: PackFault): CheckedPack {
  return { pack: null, works: [], faults: [fault] };
}

function formatOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  return typeof value.format === 'number' ? value.format : null;
}

/** Equal as plain JSON values, whatever the order of members. */
function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
