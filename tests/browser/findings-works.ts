import exercises from 'virtual:yijin/exercises';
import * as rubrics from 'virtual:yijin/rubrics';
import { createExerciseShelf } from '../../src/app/exercise-shelf.ts';
import { createRubricShelf } from '../../src/app/rubric-shelf.ts';
import { surroundings } from '../../src/app/surroundings.ts';
import type { Attempt } from '../../src/domain/attempt/attempt.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { sealEvents, type EditLog } from '../../src/domain/attempt/edit-log.ts';
import { submissionRecord, type Submission } from '../../src/domain/attempt/submission.ts';
import { sealBody } from '../../src/domain/evidence/facts.ts';
import { formatFor } from '../../src/domain/record/record.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { uuidV7 } from '../../src/domain/record/uuid.ts';
import type { Review } from '../../src/domain/review/review.ts';
import { rubricOf } from '../../src/domain/review/rubric-of.ts';
import { practiceTask } from '../../src/domain/task/task.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { createNoteKeeper } from '../../src/workspace/note-keeper.ts';
import type { Services } from '../../src/workspace/services.ts';

export const CAVES = 'zh-en-digital-dunhuang';
/** Translated from scratch. */
export const NOODLES = 'zh-en-lanzhou-noodles';
/** To spot errors in. */
export const WETLAND = 'zh-en-spot-wetland';
export const LEAFLET = 'en-zh-antibiotics-leaflet';

/** A try that repairs some errors, misses some, leaves some to judge, and changes what needed no change. */
export const MIXED: Readonly<Record<string, string>> = {
  s1: 'The Mogao Grottoes in Dunhuang stand at a gateway of the Silk Road. Over more than a thousand years, merchants, monks and painters left behind 492 caves with murals and painted sculptures.',
  s2: 'Sand, salt and an unending stream of visitors are all quietly wearing away the delicate pigments of the murals.',
  s4: 'Some of the murals are already flaking and full of alkaline, and a restorer can treat only a very small patch each day.',
  s6: 'Without climbing a single step, you can put on a headset, “fly” to the top of the cave and take a clear look at the caisson ceiling that you usually have to crane your neck to see.',
  s9: 'Tickets to the hall cost 150 yuan each. Admission is free for people aged 60 and over and for children under 1.4 years of age.',
  s10: 'Please do not take photographs in the caves. Let these thousand-year-old colours stay with us for another thousand years.',
};

export interface SomeWork {
  readonly n: number;
  readonly slug?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly at?: string;
  readonly attempt?: string;
  readonly round?: number;
  readonly self?: boolean;
  readonly rationale?: string;
  /** What she marked, of a spotting task. */
  readonly annotations?: NonNullable<Submission['annotations']>;
  /** Her instructions, of a task to instruct. */
  readonly instructed?: NonNullable<Submission['instructed']>;
}

export const idOf = (n: number): string => uuidV7(1_760_000_000_000 + n, new Uint8Array(10).fill(n % 256));

/** Services in memory with the built-in exercises, and a way to hand works in. */
export async function someServices() {
  const records = createMemoryRecords();
  const attempts = createMemoryAttempts(records);
  const shelf = createExerciseShelf(exercises, records, surroundings.digest);
  const rubricShelf = createRubricShelf(rubrics);
  const never = (): never => {
    throw new Error('not for this page');
  };
  let ids = 0;
  const services: Services = {
    exercises: shelf,
    rubrics: rubricShelf,
    attempts,
    records,
    openJournal: never,
    notes: createNoteKeeper(null),
    measurer: { segment: never, segments: never },
    importExercise: never,
    surroundings: { ...surroundings, now: () => '2026-03-03T10:00:00.000Z', newId: () => idOf(900 + ids++) },
    device: () => new Promise(() => undefined),
    ai: () => new Promise(() => undefined),
    assistance: () => new Promise(() => undefined),
    profile: { id: '', name: '', alone: true },
    learner: { code: 'K7QW-2RT9', course: 'practice' },
  };

  const handIn = async (work: SomeWork): Promise<string> => {
    const { n, slug = CAVES, texts = {}, at = '2026-03-03T09:30:00.000Z', round = 1 } = work;
    const exercise = await shelf.load(slug);
    const sealed = await sealBody(exercise, surroundings.digest);
    const task = practiceTask({ slug, revision: exercise.revision, sha256: sealed.sha256 });
    const attempt = work.attempt ?? `attempt-${n}`;
    const id = idOf(n);
    const made = { format: 1, course: 'practice', author: 'K7QW-2RT9', at };
    const body: Submission = {
      attempt,
      round,
      task,
      startedAt: at,
      texts: exercise.segments.map((segment) => ({
        id: segment.id,
        text: texts[segment.id] ?? segment.draft,
        confirmed: true,
      })),
      textsSha256: 'a'.repeat(64),
      log: { head: 'b'.repeat(64), events: 1 },
      reflection: [],
      ...(work.rationale === undefined ? {} : { rationale: work.rationale }),
      ...(work.annotations === undefined ? {} : { annotations: work.annotations }),
      ...(work.instructed === undefined ? {} : { instructed: work.instructed }),
    };
    const submission = await sealRecord(
      { ...made, id, kind: 'submission', format: formatFor(submissionRecord, body), body },
      surroundings.digest,
    );
    await records.add([submission]);
    if (work.self) {
      const rubric = await sealBody(await rubricShelf.load(rubricOf(exercise)), surroundings.digest);
      const review: Review = {
        submission: id,
        rater: 'self',
        rubric: { id: rubric.body.id, version: rubric.body.version, sha256: rubric.sha256 },
        ratings: rubric.body.criteria.map((criterion, index) => ({
          criterion: criterion.id,
          level: 3 + (index % 2),
          evidence: index === 0 ? 'I checked every figure against the source but was unsure of 酥碱.' : '',
        })),
      };
      await records.add([
        await sealRecord({ ...made, id: idOf(500 + n), kind: 'review', body: review }, surroundings.digest),
      ]);
    }
    const row: Attempt = {
      id: attempt,
      task,
      startedAt: at,
      touchedAt: at,
      round,
      epoch: 1,
      state: 'handed-in',
      confirmed: exercise.segments.length,
      segments: exercise.segments.length,
    };
    if ((await attempts.get(attempt)) === null) await attempts.create(row);
    return id;
  };
  const keepLog = async (
    submission: string,
    events: readonly EditEvent[],
    change: (log: EditLog) => EditLog = (log) => log,
  ): Promise<void> => {
    const sealed = await sealEvents('attempt', events, surroundings.digest);
    const body: EditLog = {
      submission,
      attempt: 'attempt',
      level: 'keys',
      head: sealed.head,
      encoding: 'json-lines',
      chunks: [...sealed.chunks],
    };
    const made = { format: 1, course: 'practice', author: 'K7QW-2RT9', at: '2026-03-03T09:30:00.000Z' };
    await records.add([
      await sealRecord({ ...made, id: idOf(700), kind: 'edit-log', body: change(body) }, surroundings.digest),
    ]);
  };
  return { services, records, attempts, handIn, keepLog };
}
