/** Whether an exercise and its key are sound: what an author must mend before a student may be judged by them. Pure. */
import { checkBriefLimits, lengthAgainstLimit } from '../checks/brief-limits.ts';
import { findErrorType, type Typology } from '../errors/typology.ts';
import type { Exercise, Segment } from '../exercise/exercise.ts';
import type { Key, KeySegment } from '../exercise/key.ts';
import { scriptOf } from '../text/language.ts';
import { countWording } from '../text/wording.ts';
import { rubricOf } from './rubric-of.ts';
import { checkSegmentKey } from './check-segment-key.ts';
import { keyFault, type KeyFault } from './key-fault.ts';

/** What the exercise is held against: the typology its types come from, the rubrics there are. */
export interface KeyCheckContext {
  readonly typology: Typology;
  readonly rubricIds: readonly string[];
}

/** A draft needs segments without an error too, or students learn to edit everything. */
const LEAST_FREE_SHARE = 0.15;
/**
 * Every wording is tried against every other, so a key made to stall the page could take hours. Beyond this many steps
 * (a few seconds; the exercises of the product need a hundredth) checking ends with a fault.
 */
const MOST_STEPS = 100_000_000;
const HAN = /\p{Script=Han}/u;

/** The faults in the order of the file; none when exercise and key may be used. Warnings are advice. */
export function checkKey(exercise: Exercise, key: Key | null, context: KeyCheckContext): readonly KeyFault[] {
  const faults = [...checkFrame(exercise, context), ...checkTerms(exercise), ...checkScripts(exercise, key)];
  if (key === null) return [...faults, keyFault('no-key', [])];
  return [
    ...faults,
    ...checkIds(exercise, key),
    ...checkTypes(exercise, key, context),
    ...checkReferences(exercise, key),
    ...checkSegments(exercise, key),
  ];
}

function checkFrame(exercise: Exercise, { rubricIds }: KeyCheckContext): readonly KeyFault[] {
  const faults: KeyFault[] = [];
  const rubric = rubricOf(exercise);
  if (!rubricIds.includes(rubric)) faults.push(keyFault('no-such-rubric', ['brief', 'postEditing'], { rubric }));
  const { source, target } = exercise.languages;
  if (scriptOf(source) === scriptOf(target)) faults.push(keyFault('same-language', ['languages'], { source, target }));
  return faults;
}

function checkTerms(exercise: Exercise): readonly KeyFault[] {
  const length = exercise.segments.reduce((sum, { source }) => sum + source.length, 0);
  if (length * exercise.terms.length > MOST_STEPS / 4) {
    return [keyFault('too-many-terms', ['terms'], { terms: exercise.terms.length })];
  }
  const script = scriptOf(exercise.languages.source);
  return exercise.terms.flatMap((term, index) => {
    const path = ['terms', index];
    const faults: KeyFault[] = [];
    if (!exercise.segments.some(({ source }) => countWording(source, term.source, script) > 0)) {
      faults.push(keyFault('term-not-in-source', [...path, 'source'], { wording: term.source }));
    }
    const wanted = [term.target, ...(term.also ?? []), ...(term.forms ?? [])];
    for (const [at, forbidden] of (term.forbidden ?? []).entries()) {
      if (wanted.includes(forbidden)) {
        faults.push(keyFault('term-forbids-itself', [...path, 'forbidden', at], { wording: forbidden }));
      }
    }
    return faults;
  });
}

/** A Chinese target holds Han characters, an English one none: else source and target were mixed up. */
function checkScripts({ languages, segments }: Exercise, key: Key | null): readonly KeyFault[] {
  const isTarget = (text: string): boolean => HAN.test(text) === (scriptOf(languages.target) === 'zh');
  const references = new Map(key?.segments.map(({ id, reference }) => [id, reference]));
  return segments.flatMap((segment, index) =>
    Object.entries({ draft: segment.draft, reference: references.get(segment.id) }).flatMap(([field, text]) =>
      text === undefined || isTarget(text)
        ? []
        : [
            keyFault(
              'not-in-target-script',
              ['segments', index, field],
              { language: languages.target },
              // A number or a name may stand alone in Latin letters; untranslated Chinese in an English draft may be meant.
              field === 'draft' ? 'warning' : 'error',
            ),
          ],
    ),
  );
}

function checkIds(exercise: Exercise, key: Key): readonly KeyFault[] {
  const faults: KeyFault[] = [];
  if (key.slug !== exercise.slug || key.revision !== exercise.revision) {
    faults.push(keyFault('other-revision', [], { slug: key.slug, revision: key.revision }));
  }
  const twice = repeats(exercise.segments.map(({ id }) => id));
  for (const at of twice.length > 0 ? twice : repeats(key.segments.map(({ id }) => id))) {
    const id = (twice.length > 0 ? exercise : key).segments[at]!.id;
    faults.push(keyFault('segment-twice', ['segments', at, 'id'], { id }));
  }
  for (const [at, { id, errors }] of key.segments.entries()) {
    if (!exercise.segments.some((segment) => segment.id === id)) {
      faults.push(keyFault('key-segment-unknown', ['segments', at, 'id'], { id }));
    }
    for (const index of repeats(errors.map((error) => error.id))) {
      faults.push(keyFault('error-twice', ['segments', at, 'errors', index], { id: errors[index]!.id }));
    }
  }
  return faults;
}

function checkTypes(exercise: Exercise, key: Key, { typology }: KeyCheckContext): readonly KeyFault[] {
  return key.segments.flatMap(({ id, errors }) =>
    errors.flatMap((error, index) => {
      const type = findErrorType(typology, error.type);
      if (type !== undefined && type.praise !== true) return [];
      const at = exercise.segments.findIndex((segment) => segment.id === id);
      return [keyFault('unknown-type', ['segments', at, 'errors', index, 'type'], { type: error.type })];
    }),
  );
}

/** A good answer keeps to the brief, or no student could. */
function checkReferences({ segments, brief, languages }: Exercise, key: Key): readonly KeyFault[] {
  const references = new Map(key.segments.map(({ id, reference }) => [id, reference]));
  const whole = lengthAgainstLimit(references.values(), { brief, languages });
  const faults = segments.flatMap(({ id, source }, index) => {
    const text = references.get(id) ?? '';
    const path = ['segments', index, 'reference'];
    return checkBriefLimits({ source, text, languages, terms: [], brief }).map(({ kind, params }) =>
      kind === 'forbidden'
        ? keyFault('reference-forbidden', path, { wording: params.what })
        : keyFault('reference-over-limit', path, { count: Number(params['count']), most: Number(params['most']) }),
    );
  });
  if (whole?.over)
    faults.push(keyFault('reference-over-limit', ['brief', 'limit'], { count: whole.count, most: whole.most }));
  return faults;
}

function checkSegments(exercise: Exercise, key: Key): readonly KeyFault[] {
  const keys = new Map(key.segments.map((segment) => [segment.id, segment]));
  let steps = 0;
  const faults = exercise.segments.flatMap((segment, index) => {
    const path = ['segments', index];
    const before = steps;
    steps += stepsOf(segment, keys.get(segment.id));
    if (steps > MOST_STEPS) return before > MOST_STEPS ? [] : [keyFault('too-much-to-check', path, { id: segment.id })];
    const own = keys.get(segment.id);
    if (own === undefined) return [keyFault('key-segment-missing', path, { id: segment.id })];
    return checkSegmentKey(segment, own, exercise.languages.target, path);
  });
  const free = exercise.segments.filter(({ id }) => (keys.get(id)?.errors.length ?? 0) === 0).length;
  if (free < exercise.segments.length * LEAST_FREE_SHARE) {
    faults.push(keyFault('few-free-segments', ['segments'], { free, segments: exercise.segments.length }, 'warning'));
  }
  return faults;
}

function stepsOf({ draft }: Segment, key: KeySegment | undefined): number {
  const wordings = (key?.errors ?? []).map((error) => {
    return 1 + (error.reject?.length ?? 0) + ('accept' in error ? error.accept.length : 0);
  });
  const all = wordings.reduce((sum, count) => sum + count, 0);
  return draft.length * (draft.length + wordings.reduce((sum, count) => sum + count ** 2, 0)) + 30 * all ** 2;
}

function repeats(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}
