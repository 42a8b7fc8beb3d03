import type { Assistance } from '../domain/assist/assistance.ts';
import type { AttemptRepository } from '../domain/attempt/attempt-repository.ts';
import type { OpenJournal } from '../domain/attempt/journal.ts';
import type { ExerciseLibrary } from '../domain/exercise/exercise-library.ts';
import type { Measurer } from '../domain/metrics/measurer.ts';
import type { Digest } from '../domain/record/digest.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';
import type { RubricLibrary } from '../domain/review/rubric-library.ts';
import type { AiSetup } from './ai-setup.ts';
import type { Device } from './device.ts';
import type { ExerciseImport } from './exercise-import.ts';
import type { NoteKeeper } from './note-keeper.ts';

/** Time, chance and ids: what the domain is not allowed to have of its own. */
export interface Surroundings {
  /** Wall clock, ISO 8601 in UTC. */
  now(): string;
  /** Monotonic clock in ms since the page began. */
  monotonic(): number;
  newId(): string;
  readonly digest: Digest;
  /** Version of the app, as it goes into logs and packs. */
  readonly appVersion: string;
}

/** What screens may use. The real ones are made in `app/services.ts`, the only place that knows which adapters they are. */
export interface Services {
  readonly exercises: ExerciseLibrary;
  readonly rubrics: RubricLibrary;
  readonly attempts: AttemptRepository;
  readonly records: RecordRepository;
  readonly openJournal: OpenJournal;
  readonly measurer: Measurer;
  readonly importExercise: ExerciseImport;
  readonly notes: NoteKeeper;
  readonly surroundings: Surroundings;
  /** This device as the place where work is kept. Fetched when it is first asked for. */
  device(): Promise<Device>;
  /** The AI that can be set up on this device, and its key. Fetched when it is first asked for. */
  ai(): Promise<AiSetup>;
  /** The one way to ask it. Fetched with the first question. */
  assistance(): Promise<Assistance>;
  /** Who of those that share this browser works here. The name is never part of a record; `alone`: nobody shares it. */
  readonly profile: { readonly id: string; readonly name: string; readonly alone: boolean };
  /** The learner code of this device, made at first use, and the self-made course it practises in. */
  readonly learner: { readonly code: string; readonly course: string };
}
