import type { EditLogRecord } from '../attempt/edit-log.ts';
import { hasDraft } from '../exercise/exercise.ts';
import type { Digest } from '../record/digest.ts';
import type { SealedRecord } from '../record/record.ts';
import type { AiUse } from './ai-use.ts';
import type { SealedBody, WorkFacts } from './facts.ts';
import { packGrowth } from './pack-growth.ts';
import {
  PACK_FORMAT,
  packContent,
  packSchemaId,
  type EvidencePack,
  type PackFormat,
  type PackWork,
  type SealedLine,
} from './pack.ts';
import { workFigures } from './work-figures.ts';

export interface PackInput {
  /** The works that go in. */
  readonly works: readonly WorkFacts[];
  /** All works of the student, so that a repeat is not called a first try when the first one stays out; `works` when left out. */
  readonly known?: readonly WorkFacts[];
  /** The edit logs that go in, by submission, as she lets them out. A work without one has its product alone. */
  readonly logs?: ReadonlyMap<string, SealedRecord<EditLogRecord>>;
  /** What is stated of AI, by submission. Of a work without it nothing is claimed. */
  readonly aiUse?: ReadonlyMap<string, AiUse>;
  readonly learner: string;
  readonly course: string;
  readonly at: string;
  readonly app: string;
}

/** Makes an evidence pack of chosen works: figures frozen with their signatures, sources beside them, one hash over all. */
export async function makePack(input: PackInput, digest: Digest): Promise<EvidencePack> {
  const { works } = input;
  const logOf = ({ submission }: WorkFacts): SealedRecord<EditLogRecord> | null => {
    const log = input.logs?.get(submission.record.id);
    return log && log.record.body.level !== 'none' ? log : null;
  };
  const aiUseOf = ({ submission }: WorkFacts): AiUse => input.aiUse?.get(submission.record.id) ?? 'not-recorded';
  const isStated = works.some((facts) => aiUseOf(facts) !== 'not-recorded');
  const format = isStated ? PACK_FORMAT : oldestFormat(works, works.some(logOf));
  const content: Omit<EvidencePack, 'sha256'> = {
    $schema: packSchemaId(format),
    yijin: 'evidence-pack',
    format,
    made: { at: input.at, by: 'student', app: input.app },
    learner: input.learner,
    course: input.course,
    works: works.map((facts) => ({
      submission: facts.submission.record.id,
      exercise: facts.exercise.sha256,
      key: facts.key?.sha256 ?? null,
      rubric: facts.self?.rubric.sha256 ?? null,
      ...processData(logOf(facts)),
      aiUse: aiUseOf(facts),
      figures: workFigures(facts),
    })),
    growth: [...packGrowth(works, input.known)],
    sources: {
      exercises: lines(works.map(({ exercise }) => exercise)),
      keys: lines(works.flatMap(({ key }) => (key ? [key] : []))),
      rubrics: lines(works.flatMap(({ self }) => (self ? [self.rubric] : []))),
      records: lines(
        works.flatMap((facts) => {
          const { submission, self, replies } = facts;
          const log = logOf(facts);
          return [submission, ...(log ? [log] : []), ...(self ? [self.review] : []), ...replies];
        }),
      ),
    },
  };
  return { ...content, sha256: await digest(packContent(content)) };
}

function oldestFormat(works: readonly WorkFacts[], withLogs: boolean): PackFormat {
  const isOlder = ({ exercise: { body } }: WorkFacts): boolean => hasDraft(body) && body.kind !== 'instruct';
  if (!works.every(isOlder)) return PACK_FORMAT;
  return withLogs ? 3 : works.every(onlyEdited) ? 1 : 2;
}

function onlyEdited({ exercise }: WorkFacts): boolean {
  return exercise.body.kind === 'post-edit';
}

function processData(log: SealedRecord<EditLogRecord> | null): Pick<PackWork, 'processData' | 'log'> {
  const level = log?.record.body.level;
  return log && level !== undefined && level !== 'none'
    ? { processData: level, log: log.sha256 }
    : { processData: 'not-disclosed' };
}

/** Each line once, in the order met. */
function lines(sealed: readonly (SealedLine | SealedBody<unknown>)[]): SealedLine[] {
  return [...new Map(sealed.map(({ sha256, line }) => [sha256, { sha256, line }])).values()];
}
