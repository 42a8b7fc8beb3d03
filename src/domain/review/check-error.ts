/** Checks of one planted error: that it is found in the draft, and that its wordings do what they are there for. */
import type { Segment } from '../exercise/exercise.ts';
import type { PlantedError } from '../exercise/key.ts';
import { countCodePoints, sliceCodePoints } from '../text/code-points.ts';
import { scriptOf, type LanguageTag } from '../text/language.ts';
import { sameWording } from '../text/wording.ts';
import { landmark, placesInDraft } from './draft-place.ts';
import { findError } from './error-finding.ts';
import { keyFault, type KeyFault } from './key-fault.ts';

type Path = KeyFault['path'];

/** `path` leads to the error. An error that is not found once in the draft gets that fault alone: the rest would follow from it. */
export function checkError(
  segment: Segment,
  error: PlantedError,
  target: LanguageTag,
  path: Path,
): readonly KeyFault[] {
  const script = scriptOf(target);
  const places = placesInDraft(segment.draft, error, script);
  const [place, ...others] = places;
  const omission = 'at' in error;
  const field = omission ? [...path, 'at'] : [...path, 'span'];
  const wording = landmark(error);
  if (place === undefined) return [keyFault(omission ? 'place-not-in-draft' : 'span-not-in-draft', field, { wording })];
  if (others.length > 0) {
    return [keyFault(omission ? 'place-ambiguous' : 'span-ambiguous', field, { wording, times: places.length })];
  }
  const faults: KeyFault[] = [];
  const statusWith = (there: string, judged: PlantedError): string => {
    const inserted = omission && script === 'en' ? ` ${there} ` : there;
    const { start, end } = place;
    const deleted = sliceCodePoints(segment.draft, start, end);
    const text = sliceCodePoints(segment.draft, 0, start) + inserted + sliceCodePoints(segment.draft, end);
    return findError(segment.draft, text, judged, script, [{ at: start, end, deleted, inserted, atAfter: start }])
      .status;
  };
  const accepted = 'accept' in error ? error.accept : [];
  for (const [index, accept] of accepted.entries()) {
    const at = [...path, 'accept', index];
    if (script === 'zh' && countCodePoints(accept) === 1) {
      faults.push(keyFault('accept-one-character', at, { wording: accept }));
    }
    // Tried alone: a wording that only repairs because it holds another one is of no use.
    if (statusWith(accept, { ...error, accept: [accept] }) !== 'repaired')
      faults.push(keyFault('accept-does-not-repair', at, { wording: accept }));
  }
  for (const [index, reject] of (error.reject ?? []).entries()) {
    const at = [...path, 'reject', index];
    if (script === 'zh' && countCodePoints(reject) === 1) {
      faults.push(keyFault('reject-one-character', at, { wording: reject }, 'warning'));
    }
    if (accepted.some((accept) => sameWording(accept, reject)) || statusWith(reject, error) === 'repaired') {
      faults.push(keyFault('reject-repairs', at, { wording: reject }));
    }
  }
  return faults;
}
