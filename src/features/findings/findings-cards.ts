/** What the findings page shows of each segment: its errors with their words, and the edits that answer to none. */
import { SEVERITIES, type Severity } from '../../domain/errors/severity.ts';
import { findErrorType, type ErrorType, type Typology } from '../../domain/errors/typology.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import type { Key, PlantedError } from '../../domain/exercise/key.ts';
import type { Bilingual } from '../../domain/record/bilingual.ts';
import type {
  EditPlace,
  ErrorFinding,
  ErrorStatus,
  FindingReason,
  Place,
  TaskFindings,
} from '../../domain/review/findings.ts';
import { changedPlaces } from '../../domain/text/changed-places.ts';
import { sliceCodePoints } from '../../domain/text/code-points.ts';
import type { Edit } from '../../domain/text/edit-script.ts';
import { scriptOf } from '../../domain/text/language.ts';

/** Where a segment is shown: by what asks for her eye most. `left`: it had no error, and she left it. */
export const CARD_GROUPS = ['missed', 'to-judge', 'repaired', 'preferential', 'left'] as const;
export type CardGroup = (typeof CARD_GROUPS)[number];

export interface ErrorCard {
  readonly id: string;
  /** Counted through the segment in the order of the draft: the small number beside the mark. */
  readonly number: number;
  readonly status: ErrorStatus;
  readonly reason: FindingReason;
  readonly type: ErrorType | null;
  readonly severity: Severity;
  readonly note: Bilingual;
  readonly inDraft: Place;
  readonly inText: Place;
  /** The words of the draft it is about; empty for an omission. */
  readonly drafted: string;
  /** What stands at its place in her text. */
  readonly standing: string;
  /** Wordings that would do, three at most: shown while the error is not repaired. */
  readonly wouldDo: readonly string[];
  /** The words ask to be taken out, not reworded. */
  readonly asksDeletion: boolean;
}

export interface SegmentCard {
  readonly id: string;
  /** Its number in the task, from 1. */
  readonly n: number;
  readonly source: string;
  readonly draft: string;
  readonly text: string;
  /** Null when the key is not at hand. */
  readonly reference: string | null;
  readonly group: CardGroup;
  /** Where she changed the draft. */
  readonly places: readonly Edit[];
  readonly errors: readonly ErrorCard[];
  readonly preferential: readonly EditPlace[];
  readonly consequential: readonly EditPlace[];
}

export interface CardsInput {
  readonly exercise: Exercise;
  /** Null when the key is not at hand, and then there are no findings. */
  readonly key: Key | null;
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: TaskFindings | null;
  readonly typology: Typology;
}

const STATUS_ORDER: readonly ErrorStatus[] = ['missed', 'to-judge', 'repaired'];

/** The cards of a task in the order of the text. */
export function findingsCards({ exercise, key, texts, findings, typology }: CardsInput): readonly SegmentCard[] {
  return exercise.segments.map(({ id, source, draft }, index) => {
    const text = texts.get(id) ?? draft;
    const own = key?.segments.find((segment) => segment.id === id);
    const found = findings?.segments.find((segment) => segment.id === id);
    const related = found?.edits ?? [];
    const errors = errorCards(found?.errors ?? [], own?.errors ?? [], text, typology);
    const preferential = related.filter(({ relation }) => relation === 'preferential');
    return {
      id,
      n: index + 1,
      source,
      draft,
      text,
      reference: own?.reference ?? null,
      group: groupOf(errors, preferential.length > 0),
      places: found?.edits ?? changedPlaces(draft, text, scriptOf(exercise.languages.target)),
      errors,
      preferential,
      consequential: related.filter(({ relation }) => relation === 'consequential'),
    };
  });
}

/** The cards put into their groups; within one, what weighs most comes first, then what comes first in the text. */
export function groupCards(cards: readonly SegmentCard[]): readonly {
  readonly group: CardGroup;
  readonly cards: readonly SegmentCard[];
}[] {
  return CARD_GROUPS.map((group) => ({
    group,
    cards: cards.filter((card) => card.group === group).toSorted((one, other) => weight(other) - weight(one)),
  })).filter((one) => one.cards.length > 0);
}

function errorCards(
  findings: readonly ErrorFinding[],
  planted: readonly PlantedError[],
  text: string,
  typology: Typology,
): readonly ErrorCard[] {
  const inOrder = findings.toSorted((one, other) => one.inDraft.start - other.inDraft.start);
  const cards = inOrder.flatMap((finding, index) => {
    const error = planted.find(({ id }) => id === finding.id);
    if (!error) return [];
    const { id, status, reason, inDraft, inText } = finding;
    return [
      {
        id,
        number: index + 1,
        status,
        reason,
        type: findErrorType(typology, error.type) ?? null,
        severity: error.severity,
        note: error.note,
        inDraft,
        inText,
        drafted: 'span' in error ? error.span : '',
        standing: sliceCodePoints(text, inText.start, inText.end),
        wouldDo: status === 'repaired' || !('accept' in error) ? [] : error.accept.slice(0, 3),
        asksDeletion: 'fix' in error && error.fix === 'delete',
      },
    ];
  });
  return cards.toSorted((one, other) => STATUS_ORDER.indexOf(one.status) - STATUS_ORDER.indexOf(other.status));
}

function groupOf(errors: readonly ErrorCard[], hasPreferential: boolean): CardGroup {
  return errors[0]?.status ?? (hasPreferential ? 'preferential' : 'left');
}

/** The severest error that put the card into its group. */
function weight(card: SegmentCard): number {
  const leading = card.errors.filter(({ status }) => status === card.group);
  return Math.max(-1, ...leading.map(({ severity }) => SEVERITIES.indexOf(severity)));
}
