/** Checks of a segment's key as a whole: that its errors do not stand in each other's way, and that draft and reference show it. */
import type { Segment } from '../exercise/exercise.ts';
import type { KeySegment, PlantedError } from '../exercise/key.ts';
import { scriptOf, type LanguageTag, type Script } from '../text/language.ts';
import { countWording } from '../text/wording.ts';
import { checkError } from './check-error.ts';
import { landmark, placesInDraft } from './draft-place.ts';
import { findSegment } from './find.ts';
import { keyFault, type KeyFault } from './key-fault.ts';

type Path = KeyFault['path'];

/** `path` leads to the segment. Draft and reference are tried only when every error is found in the draft. */
export function checkSegmentKey(
  segment: Segment,
  key: KeySegment,
  target: LanguageTag,
  path: Path,
): readonly KeyFault[] {
  const own = key.errors.flatMap((error, index) => checkError(segment, error, target, [...path, 'errors', index]));
  const script = scriptOf(target);
  const shared = sharedWordings(key.errors, script, path);
  const unfound = own.some(({ code }) => /^(?:span|place)-/.test(code));
  if (unfound) return [...own, ...shared];
  return [...own, ...shared, ...overlaps(segment, key, script, path), ...trials(segment, key, target, path)];
}

/** The draft must show every error missed, the reference every error repaired. */
function trials(segment: Segment, key: KeySegment, target: LanguageTag, path: Path): readonly KeyFault[] {
  const { errors } = key;
  const trial = (text: string) => findSegment({ ...segment, text, errors, target }).errors;
  const inDraft = trial(segment.draft).flatMap(({ id, status, reason }, index) =>
    status === 'missed' ? [] : [keyFault('draft-not-all-missed', [...path, 'errors', index], { id, status, reason })],
  );
  const inReference = trial(key.reference).flatMap(({ id, status, reason }) =>
    status === 'repaired'
      ? []
      : [keyFault('reference-does-not-repair', [...path, 'reference'], { id, status, reason })],
  );
  return [...inDraft, ...inReference];
}

/**
 * Findings count wordings, so repairing one error must not change the count of another's: no `accept` may stand in
 * another error's `accept` or span, and no span or `reject` in another error's `accept`.
 */
function sharedWordings(errors: readonly PlantedError[], script: Script, path: Path): readonly KeyFault[] {
  const faults: KeyFault[] = [];
  for (const [index, one] of errors.entries()) {
    for (const other of errors) {
      if (other === one) continue;
      const brought = acceptedOf(other);
      const standing = 'span' in other ? [other.span] : [];
      for (const [field, wordings, others] of [
        ['accept', acceptedOf(one), [...brought, ...standing]],
        ['reject', one.reject ?? [], brought],
        ['span', 'span' in one ? [one.span] : [], brought],
      ] as const) {
        for (const [at, wording] of wordings.entries()) {
          if (!others.some((text) => countWording(text, wording, script) > 0)) continue;
          const place = field === 'span' ? [field] : [field, at];
          faults.push(
            keyFault('wording-shared', [...path, 'errors', index, ...place], { wording, one: one.id, other: other.id }),
          );
        }
      }
    }
  }
  return faults;
}

function acceptedOf(error: PlantedError): readonly string[] {
  return 'accept' in error ? error.accept : [];
}

function overlaps(segment: Segment, key: KeySegment, script: Script, path: Path): readonly KeyFault[] {
  const places = key.errors.map((error) => placesInDraft(segment.draft, error, script)[0]!);
  return key.errors.flatMap((error, index) => {
    const place = places[index]!;
    const before = places.findIndex((other, at) => at < index && other.start < place.end && place.start < other.end);
    if (before < 0) return [];
    const params = { wording: landmark(error), one: error.id, other: key.errors[before]!.id };
    return [keyFault('spans-overlap', [...path, 'errors', index], params)];
  });
}
