import type { Digest } from '../record/digest.ts';
import type { SealedBody, WorkFacts } from './facts.ts';
import { packGrowth } from './pack-growth.ts';
import { PACK_FORMAT, packContent, packSchemaId, type EvidencePack, type SealedLine } from './pack.ts';
import { workFigures } from './work-figures.ts';

export interface PackInput {
  /** The works that go in. */
  readonly works: readonly WorkFacts[];
  /** All works of the student, so that a repeat is not called a first try when the first one stays out; `works` when left out. */
  readonly known?: readonly WorkFacts[];
  readonly learner: string;
  readonly course: string;
  readonly at: string;
  readonly app: string;
}

/** Makes an evidence pack of chosen works: figures frozen with their signatures, sources beside them, one hash over all. */
export async function makePack(input: PackInput, digest: Digest): Promise<EvidencePack> {
  const { works } = input;
  const format = works.every(({ exercise }) => exercise.body.kind === 'post-edit') ? 1 : PACK_FORMAT;
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
      processData: 'not-disclosed' as const,
      aiUse: 'not-recorded' as const,
      figures: workFigures(facts),
    })),
    growth: [...packGrowth(works, input.known)],
    sources: {
      exercises: lines(works.map(({ exercise }) => exercise)),
      keys: lines(works.flatMap(({ key }) => (key ? [key] : []))),
      rubrics: lines(works.flatMap(({ self }) => (self ? [self.rubric] : []))),
      records: lines(
        works.flatMap(({ submission, self, replies }) => [submission, ...(self ? [self.review] : []), ...replies]),
      ),
    },
  };
  return { ...content, sha256: await digest(packContent(content)) };
}

/** Each line once, in the order met. */
function lines(sealed: readonly (SealedLine | SealedBody<unknown>)[]): SealedLine[] {
  return [...new Map(sealed.map(({ sha256, line }) => [sha256, { sha256, line }])).values()];
}
