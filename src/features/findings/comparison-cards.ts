/** What the page of a translation shows of each segment: her text, what it can be compared with, and the key points. */
import type { Severity } from '../../domain/errors/severity.ts';
import { findErrorType, type ErrorType, type Typology } from '../../domain/errors/typology.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import type { Key } from '../../domain/exercise/key.ts';
import type { Bilingual } from '../../domain/record/bilingual.ts';
import type { KeyPoints, PointStatus } from '../../domain/review/key-points.ts';

export interface PointCard {
  readonly id: string;
  readonly status: PointStatus;
  readonly wording: string | null;
  readonly type: ErrorType | null;
  readonly severity: Severity;
  readonly note: Bilingual;
  /** Wordings that would do, three at most: shown while the point is not met. */
  readonly wouldDo: readonly string[];
}

export interface ComparisonCard {
  readonly id: string;
  /** Its number in the task, from 1. */
  readonly n: number;
  readonly source: string;
  readonly text: string;
  /** Null where there is none. */
  readonly draft: string | null;
  /** Null when the key is not at hand. */
  readonly reference: string | null;
  readonly points: readonly PointCard[];
}

export interface ComparisonInput {
  readonly exercise: Exercise;
  readonly key: Key | null;
  readonly texts: ReadonlyMap<string, string>;
  readonly points: KeyPoints | null;
  readonly typology: Typology;
}

/** The cards of a translation in the order of the text. */
export function comparisonCards(input: ComparisonInput): readonly ComparisonCard[] {
  const { exercise, key, texts } = input;
  return exercise.segments.map(({ id, source, draft }, index) => ({
    id,
    n: index + 1,
    source,
    text: texts.get(id) ?? '',
    draft: draft === '' ? null : draft,
    reference: key?.segments.find((segment) => segment.id === id)?.reference ?? null,
    points: pointCards(id, input),
  }));
}

function pointCards(segment: string, { key, points, typology }: ComparisonInput): readonly PointCard[] {
  const items = key?.segments.find(({ id }) => id === segment)?.errors ?? [];
  const found = points?.points.filter((point) => point.segment === segment) ?? [];
  return found.flatMap(({ id, status, wording }) => {
    const item = items.find((one) => one.id === id);
    if (!item) return [];
    const wouldDo = status === 'met' || !('accept' in item) ? [] : item.accept.slice(0, 3);
    const type = findErrorType(typology, item.type) ?? null;
    return [{ id, status, wording, type, severity: item.severity, note: item.note, wouldDo }];
  });
}
