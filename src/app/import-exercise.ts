import { exerciseRecord } from '../domain/exercise/exercise.ts';
import { keyRecord } from '../domain/exercise/key.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';
import { formatFor, type RecordType, type SealedRecord, type YijinRecord } from '../domain/record/record.ts';
import { sealRecord } from '../domain/record/seal.ts';
import type { RubricLibrary } from '../domain/review/rubric-library.ts';
import type { ExerciseImport, ImportFault } from '../workspace/exercise-import.ts';
import type { Services, Surroundings } from '../workspace/services.ts';
import type { ExerciseShelf } from './exercise-shelf.ts';

/** The largest file that is read at all. The longest exercise of the form is far smaller. */
const MAX_MB = 2;

export interface ImportDeps {
  readonly shelf: ExerciseShelf;
  readonly records: Pick<RecordRepository, 'add'>;
  readonly rubrics: RubricLibrary;
  readonly surroundings: Surroundings;
  readonly learner: Services['learner'];
}

/**
 * Takes exercise files in. A file is read as text only, checked as a whole, and kept (exercise and key, as two records)
 * only when nothing is wrong with it. The reader of YAML is fetched with the first file.
 */
export function createExerciseImport(deps: ImportDeps): ExerciseImport {
  return async (file) => {
    if (file.size > MAX_MB * 1024 * 1024) return refusal('too-large', { mb: MAX_MB });
    const text = decodeText(await file.arrayBuffer());
    if (text === null) return refusal('not-a-text-file', {});

    const { checkExerciseYaml } = await import('../exchange/check-exercise.ts');
    const rubricIds = deps.rubrics.ids();
    const checked = checkExerciseYaml(text, { typology: await deps.rubrics.typology(), rubricIds });
    const faults = checked.faults.filter(({ severity }) => severity === 'error');
    const { exercise, key } = checked;
    if (exercise === null || faults.length > 0) return { ok: false, faults: faults.map(importFault) };

    const { slug, revision } = exercise;
    await deps.shelf.refresh();
    const there = deps.shelf.find(slug, revision);
    if (there !== null) {
      const same = there.sha256 === (await deps.surroundings.digest(JSON.stringify(exercise)));
      if (same) return { ok: true, slug, revision, already: true };
      return refusal('slug-taken', { slug, file: `${there.title.zh} / ${there.title.en}` }, 'slug');
    }
    const sealed = [seal(exerciseRecord, exercise, deps), ...(key ? [seal(keyRecord, key, deps)] : [])];
    await deps.records.add(await Promise.all(sealed));
    await deps.shelf.refresh();
    return { ok: true, slug, revision, already: false };
  };
}

function seal<B>(type: RecordType<string, B>, body: B, { surroundings, learner }: ImportDeps): Promise<SealedRecord> {
  const record: YijinRecord = {
    id: surroundings.newId(),
    kind: type.kind,
    format: formatFor(type, body),
    course: learner.course,
    author: learner.code,
    at: surroundings.now(),
    body,
  };
  return sealRecord(record, surroundings.digest);
}

/** The bytes as UTF-8 (a byte order mark is passed over), or null when they are none. */
function decodeText(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refusal(code: string, params: ImportFault['params'], path = '') {
  return { ok: false as const, faults: [{ code, params, path, line: null, column: null }] };
}

function importFault({ code, params, path, line, column }: ImportFault): ImportFault {
  return { code, params, path, line, column };
}
