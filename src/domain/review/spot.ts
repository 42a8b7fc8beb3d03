/** Error spotting (assessment 3.4): the student's annotations of a draft held against the planted errors. Rule `spotting-1`. */
import type { Annotation } from '../errors/annotation.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Key, PlantedError } from '../exercise/key.ts';
import { sliceCodePoints } from '../text/code-points.ts';
import { editScript } from '../text/edit-script.ts';
import { scriptOf, type Script } from '../text/language.ts';
import { placesInDraft } from './draft-place.ts';
import { findError } from './error-finding.ts';
import type { ErrorStatus, Place } from './findings.ts';
import { countSpans, scoreSpans, type SpanCounts, type SpanScore } from './span-score.ts';

/** What became of one planted error in a spotting task. */
export interface SpottedError {
  readonly id: string;
  readonly inDraft: Place;
  /** At least half of its span was annotated; of an omission, a place within 5 characters, or words of its source. */
  readonly found: boolean;
  /** The annotation that covers most of it; null when none touches it. The rest is about this one. */
  readonly annotation: string | null;
  /** Null unless it was found. */
  readonly typeRight: boolean | null;
  readonly severityRight: boolean | null;
  /** What the key says of the correction she proposed, by the rule of the findings; null: not found, or none proposed. */
  readonly correction: ErrorStatus | null;
}

export interface SpottedSegment {
  readonly id: string;
  readonly errors: readonly SpottedError[];
  /** Ids of the annotations that touch no planted error. */
  readonly falseAlarms: readonly string[];
  readonly counts: SpanCounts;
}

/** Shares over the errors found; null when none was. */
export interface SpotFindings {
  readonly rule: 'spotting-1';
  readonly segments: readonly SpottedSegment[];
  readonly score: SpanScore;
  readonly errors: number;
  readonly found: number;
  readonly typeAccuracy: number | null;
  readonly severityAccuracy: number | null;
  readonly falseAlarms: number;
}

const OMISSION = 'accuracy/omission';

/** How far from its place an omission may be annotated, in characters. */
const NEAR = 5;

/** Annotations by segment id. */
export type AnnotationsOf = (segment: string) => readonly Annotation[];

/** The findings of a spotting task. Never throws; a planted error that is not in the draft cannot be found. */
export function spotTask(exercise: Exercise, key: Key, annotationsOf: AnnotationsOf): SpotFindings {
  const script = scriptOf(exercise.languages.target);
  const errorsOf = new Map(key.segments.map((segment) => [segment.id, segment.errors]));
  const segments = exercise.segments.map(({ id, draft }) =>
    spotSegment(id, draft, errorsOf.get(id) ?? [], annotationsOf(id), script),
  );
  const errors = segments.flatMap((segment) => segment.errors);
  const found = errors.filter((error) => error.found);
  const share = (right: (error: SpottedError) => boolean | null): number | null =>
    found.length === 0 ? null : found.filter(right).length / found.length;
  return {
    rule: 'spotting-1',
    segments,
    score: scoreSpans(segments.map(({ counts }) => counts)),
    errors: errors.length,
    found: found.length,
    typeAccuracy: share(({ typeRight }) => typeRight),
    severityAccuracy: share(({ severityRight }) => severityRight),
    falseAlarms: segments.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0),
  };
}

/**
 * A key has its places in the draft alone. So what is missing of the source may be annotated there as well: an omission
 * annotated in the source finds one the key has in this segment, wherever its words stand, and no other. Its characters
 * are in no count, as those of a place are in none.
 */
function spotSegment(
  id: string,
  draft: string,
  planted: readonly PlantedError[],
  annotations: readonly Annotation[],
  script: Script,
): SpottedSegment {
  const placed = planted.map((error) => ({ error, place: placesInDraft(draft, error, script)[0] ?? null }));
  const inDraft = placed.flatMap(({ error, place }) => (place ? [{ ...place, severity: error.severity }] : []));
  const onDraft = annotations.filter(({ side }) => side === 'target');
  const onSource = annotations.filter(({ side }) => side === 'source');
  const omitted = onSource.filter(({ type }) => type === OMISSION);
  const spare = [...omitted];
  const errors = placed.map(({ error, place }) => {
    const meeting = place ? onDraft.filter((annotation) => meets(annotation, place)) : [];
    const ofSource = meeting.length === 0 && place !== null && isPlace(place) ? spare.shift() : undefined;
    return spotError(draft, error, place, ofSource ? [ofSource] : meeting, script);
  });
  // One annotated on both sides is one all the same.
  const gaps = inDraft.filter(isPlace).length;
  const alarms = [
    ...onDraft.filter((annotation) => !inDraft.some((place) => meets(annotation, place))),
    ...onSource.filter((annotation) => !omitted.slice(0, gaps).includes(annotation)),
  ];
  return { id, errors, falseAlarms: alarms.map((annotation) => annotation.id), counts: countSpans(inDraft, onDraft) };
}

/** `meeting`: the annotations that are about this error. */
function spotError(
  draft: string,
  error: PlantedError,
  place: Place | null,
  meeting: readonly Annotation[],
  script: Script,
): SpottedError {
  const best = meeting.toSorted((a, b) => closeness(b, place) - closeness(a, place))[0] ?? null;
  const found = place !== null && best !== null && covers(meeting, place);
  return {
    id: error.id,
    inDraft: place ?? { start: 0, end: 0 },
    found,
    annotation: best?.id ?? null,
    typeRight: found ? best.type === error.type : null,
    severityRight: found ? best.severity === error.severity : null,
    correction: found ? correctionStatus(draft, error, best.side === 'source' ? place : best, best, script) : null,
  };
}

function isPlace({ start, end }: Place): boolean {
  return start === end;
}

/** Whether an annotation is about a place of the key: they share a character, or, where something is missing, are near. */
function meets(annotation: Annotation, place: Place): boolean {
  if (!isPlace(place) && !isPlace(annotation)) return annotation.start < place.end && place.start < annotation.end;
  if (!isPlace(place)) return place.start <= annotation.start && annotation.start <= place.end;
  // Words marked as wrong beside a gap are about those words, unless she calls it an omission.
  if (!isPlace(annotation) && annotation.type !== OMISSION) return false;
  return annotation.start - NEAR <= place.start && place.start <= annotation.end + NEAR;
}

/** How many characters of a span an annotation covers; of a place, how near it is (0 is nearest). */
function closeness(annotation: Annotation, place: Place | null): number {
  if (!place || annotation.side === 'source') return 0;
  if (!isPlace(place)) return Math.min(annotation.end, place.end) - Math.max(annotation.start, place.start);
  return -Math.max(0, annotation.start - place.start, place.start - annotation.end);
}

function covers(meeting: readonly Annotation[], place: Place): boolean {
  if (isPlace(place)) return meeting.length > 0;
  let covered = 0;
  for (let at = place.start; at < place.end; at += 1) {
    if (meeting.some(({ start, end }) => start <= at && at < end)) covered += 1;
  }
  return covered * 2 >= place.end - place.start;
}

/** What the draft with this one correction would be found to be. */
function correctionStatus(
  draft: string,
  error: PlantedError,
  { start, end }: Place,
  { correction }: Annotation,
  script: Script,
): ErrorStatus | null {
  if (correction === null) return null;
  const [before, after] = [sliceCodePoints(draft, 0, start), sliceCodePoints(draft, end)];
  const text = before + (start === end ? spaced(before, correction, after, script) : correction) + after;
  return findError(draft, text, error, script, editScript(draft, text)).status;
}

/** Words put in at a place, with the spaces that nobody types in a field of their own. */
function spaced(before: string, words: string, after: string, script: Script): string {
  const touch = (one: string, other: string): boolean =>
    script === 'en' && /[\p{L}\p{N}]$/u.test(one) && /^[\p{L}\p{N}]/u.test(other);
  return (touch(before, words) ? ' ' : '') + words + (touch(words, after) ? ' ' : '');
}
