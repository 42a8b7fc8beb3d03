/** What the findings page shows of each segment of a spotting task: the errors of the key, and her marks beside them. */
import type { Annotation } from '../../../domain/errors/annotation.ts';
import { SEVERITIES, type Severity } from '../../../domain/errors/severity.ts';
import { findErrorType, type ErrorType, type Typology } from '../../../domain/errors/typology.ts';
import type { Submission } from '../../../domain/attempt/submission.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { Key } from '../../../domain/exercise/key.ts';
import type { Bilingual } from '../../../domain/record/bilingual.ts';
import type { ErrorStatus, Place } from '../../../domain/review/findings.ts';
import type { SpotFindings, SpottedError } from '../../../domain/review/spot.ts';
import { sliceCodePoints } from '../../../domain/text/code-points.ts';

/** Where a segment is shown: by what asks for her eye most. `clean`: it had no error, and she marked none. */
export const SPOT_GROUPS = ['missed', 'misjudged', 'alarm', 'right', 'clean'] as const;
export type SpotGroup = (typeof SPOT_GROUPS)[number];

/** One of her marks in words. */
export interface MarkCard {
  readonly id: string;
  readonly side: Annotation['side'];
  readonly place: Place;
  /** Empty at a place where something is missing. */
  readonly words: string;
  readonly type: ErrorType | null;
  readonly severity: Severity;
  readonly correction: string | null;
  readonly note: string;
}

/** One planted error and what she made of it. */
export interface SpottedCard {
  readonly id: string;
  /** Counted through the segment in the order of the draft. */
  readonly number: number;
  readonly found: boolean;
  readonly type: ErrorType | null;
  readonly severity: Severity;
  readonly note: Bilingual;
  readonly inDraft: Place;
  /** The words of the draft it is about; empty for an omission. */
  readonly words: string;
  /** Wordings that would do, three at most; none where the words ask to be taken out. */
  readonly wouldDo: readonly string[];
  readonly asksDeletion: boolean;
  /** The mark that is nearest to it; null when none touches it. */
  readonly mark: MarkCard | null;
  readonly typeRight: boolean | null;
  readonly severityRight: boolean | null;
  readonly correction: ErrorStatus | null;
}

export interface SpotCard {
  readonly id: string;
  /** Its number in the task, from 1. */
  readonly n: number;
  readonly source: string;
  readonly draft: string;
  /** Null when the key is not at hand. */
  readonly reference: string | null;
  readonly group: SpotGroup;
  readonly errors: readonly SpottedCard[];
  /** All her marks in this segment, in the order of the text. */
  readonly marks: readonly MarkCard[];
  /** Those that touch no planted error. Empty when there are no findings. */
  readonly alarms: readonly MarkCard[];
}

export interface SpotCardsInput {
  readonly exercise: Exercise;
  /** Null when the key is not at hand, and then there are no findings. */
  readonly key: Key | null;
  readonly submission: Submission;
  readonly findings: SpotFindings | null;
  readonly typology: Typology;
}

/** The cards of a task in the order of the text. */
export function spotCards(input: SpotCardsInput): readonly SpotCard[] {
  const { exercise, key, submission, findings, typology } = input;
  return exercise.segments.map((segment, index): SpotCard => {
    const own = key?.segments.find(({ id }) => id === segment.id);
    const spotted = findings?.segments.find(({ id }) => id === segment.id);
    const marks = (submission.annotations ?? [])
      .filter((one) => one.segment === segment.id)
      .map(({ annotation }) => markCard(annotation, segment, typology));
    const errors = (spotted?.errors ?? [])
      .toSorted((one, other) => one.inDraft.start - other.inDraft.start)
      .flatMap((error, at): readonly SpottedCard[] => {
        const planted = own?.errors.find(({ id }) => id === error.id);
        if (!planted) return [];
        return [
          {
            id: error.id,
            number: at + 1,
            found: error.found,
            type: findErrorType(typology, planted.type) ?? null,
            severity: planted.severity,
            note: planted.note,
            inDraft: error.inDraft,
            words: 'span' in planted ? planted.span : '',
            wouldDo: 'accept' in planted ? planted.accept.slice(0, 3) : [],
            asksDeletion: 'fix' in planted && planted.fix === 'delete',
            mark: marks.find(({ id }) => id === error.annotation) ?? null,
            typeRight: error.typeRight,
            severityRight: error.severityRight,
            correction: error.correction,
          },
        ];
      });
    const alarms = marks.filter(({ id }) => spotted?.falseAlarms.includes(id));
    return {
      id: segment.id,
      n: index + 1,
      source: segment.source,
      draft: segment.draft,
      reference: own?.reference ?? null,
      group: groupOf(spotted?.errors ?? [], alarms.length > 0),
      errors,
      marks,
      alarms,
    };
  });
}

/** The cards put into their groups; within one, what weighs most comes first, then what comes first in the text. */
export function groupSpotCards(cards: readonly SpotCard[]): readonly {
  readonly group: SpotGroup;
  readonly cards: readonly SpotCard[];
}[] {
  return SPOT_GROUPS.map((group) => ({
    group,
    cards: cards.filter((card) => card.group === group).toSorted((one, other) => weight(other) - weight(one)),
  })).filter((one) => one.cards.length > 0);
}

function markCard(
  { id, side, start, end, type, severity, correction, note }: Annotation,
  { source, draft }: { readonly source: string; readonly draft: string },
  typology: Typology,
): MarkCard {
  return {
    id,
    side,
    place: { start, end },
    words: sliceCodePoints(side === 'source' ? source : draft, start, end),
    type: findErrorType(typology, type) ?? null,
    severity,
    correction,
    note,
  };
}

function groupOf(errors: readonly SpottedError[], hasAlarm: boolean): SpotGroup {
  if (errors.some(({ found }) => !found)) return 'missed';
  if (errors.some(({ typeRight, severityRight }) => !typeRight || !severityRight)) return 'misjudged';
  if (hasAlarm) return 'alarm';
  return errors.length > 0 ? 'right' : 'clean';
}

/** The severest error of a card, the missed ones alone where some were. */
function weight({ errors, group }: SpotCard): number {
  const leading = errors.filter(({ found }) => group !== 'missed' || !found);
  return Math.max(-1, ...leading.map(({ severity }) => SEVERITIES.indexOf(severity)));
}
