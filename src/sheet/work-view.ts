import type { WorkFacts } from '../domain/evidence/facts.ts';
import type { PackGrowthRow, PackWork } from '../domain/evidence/pack.ts';
import type { Severity } from '../domain/errors/severity.ts';
import { assessSubmission, type SegmentFigures } from '../domain/review/assess.ts';
import type { EditPlace, EditRelation, ErrorStatus, Place } from '../domain/review/findings.ts';
import { proposedLevels, type ProposedLevel } from '../domain/review/proposed-levels.ts';
import { changedPlaces } from '../domain/text/changed-places.ts';
import { sliceCodePoints } from '../domain/text/code-points.ts';
import type { Edit } from '../domain/text/edit-script.ts';
import { scriptOf, type Script } from '../domain/text/language.ts';
import { spottedView, type SpottedView } from './spotted-view.ts';
import { visibleText } from './visible-text.ts';

/** A finding in words: what stood in the draft (empty for an omission) and what stands there now. */
export interface FindingView {
  /** Counted through the segment in the order of the draft: the small number beside its mark. */
  readonly number: number;
  readonly status: ErrorStatus;
  readonly severity: Severity;
  readonly type: string;
  readonly inDraft: Place;
  readonly inText: Place;
  readonly drafted: string;
  readonly standing: string;
}

/** A changed place; without a key nothing is known of what it was for. */
export interface EditView extends Edit {
  readonly relation: EditRelation | null;
}

export interface SegmentView {
  readonly n: number;
  readonly source: string;
  readonly draft: string;
  readonly text: string;
  /** Where the student changed the draft. */
  readonly places: readonly EditView[];
  readonly findings: readonly FindingView[];
  readonly figures: SegmentFigures | null;
  /** Of a spotting task: the errors of the key beside the student's marks. Null for other kinds. */
  readonly spotted: SpottedView | null;
}

/** A work of a pack, put together for the sheet from its frozen figures and its facts. Every text is safe to show. */
export interface WorkView {
  readonly number: number;
  readonly facts: WorkFacts;
  readonly work: PackWork;
  readonly row: PackGrowthRow | null;
  readonly segments: readonly SegmentView[];
  /** The levels that follow from the figures of a spotting task, for the rubric the student rated it by. */
  readonly proposed: readonly ProposedLevel[];
}

export function workView(number: number, facts: WorkFacts, work: PackWork, row: PackGrowthRow | null): WorkView {
  const exercise = facts.exercise.body;
  const submission = facts.submission.record.body;
  const assessment = assessSubmission(exercise, facts.key?.body ?? null, submission);
  const { spotting, segments: figures } = assessment;
  const findings = assessment.findings ?? assessment.instruction?.findings?.final ?? null;
  const texts = new Map(submission.texts.map(({ id, text }) => [id, text]));
  const segments = exercise.segments.map((segment, index): SegmentView => {
    const text = texts.get(segment.id) ?? segment.draft;
    const planted = facts.key?.body.segments.find(({ id }) => id === segment.id)?.errors ?? [];
    const found = findings?.segments[index] ?? null;
    const errors = (found?.errors ?? []).toSorted((a, b) => a.inDraft.start - b.inDraft.start);
    return {
      n: index + 1,
      source: visibleText(segment.source),
      draft: visibleText(segment.draft),
      text: visibleText(text),
      places: placesOf(segment.draft, text, scriptOf(exercise.languages.target), found?.edits ?? null),
      findings: errors.map(({ id, status, inDraft, inText }, at) => {
        const error = planted.find((one) => one.id === id);
        return {
          number: at + 1,
          status,
          severity: error?.severity ?? ('minor' satisfies Severity),
          type: error?.type ?? 'other',
          inDraft,
          inText,
          drafted: visibleText(sliceCodePoints(segment.draft, inDraft.start, inDraft.end)),
          standing: visibleText(sliceCodePoints(text, inText.start, inText.end)),
        };
      }),
      figures: figures[index] ?? null,
      spotted: exercise.kind === 'spot' ? spottedView(segment, submission, planted, spotting?.segments[index]) : null,
    };
  });
  const proposed = spotting && facts.self ? proposedLevels(facts.self.rubric.body, spotting) : [];
  return { number, facts, work, row, segments, proposed };
}

function placesOf(
  draft: string,
  text: string,
  script: Script,
  edits: readonly EditPlace[] | null,
): readonly EditView[] {
  const places = edits ?? changedPlaces(draft, text, script).map((place) => ({ ...place, relation: null }));
  return places.map((place) => ({
    ...place,
    deleted: visibleText(place.deleted),
    inserted: visibleText(place.inserted),
  }));
}
