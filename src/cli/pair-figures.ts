/** Whether the two texts of a matched pair are alike: field, level, kind and brief the same, figures within 10 % of each other. */
import { apart, MOST_APART, type MatchedPair } from '../domain/exercise/matched-pair.ts';
import { corpusTer } from '../domain/metrics/ter.ts';
import { measureSegment } from '../domain/metrics/measurement.ts';
import { scriptOf } from '../domain/text/language.ts';
import { contentFault } from '../exchange/content-fault.ts';
import { exerciseFigures } from './content-figures.ts';
import { PAIRS_FILE, type FileFault, type ReadExercise } from './read-content.ts';

export interface PairFigures {
  readonly id: string;
  /** Each figure of A and of B. */
  readonly figures: Readonly<Record<string, readonly [a: number, b: number]>>;
}

/** The figures of the pairs whose texts are both there, and a fault for every pair that is none. */
export function comparePairs(
  pairs: readonly MatchedPair[],
  exercises: readonly ReadExercise[],
): { readonly pairs: readonly PairFigures[]; readonly faults: readonly FileFault[] } {
  const faults: FileFault[] = [];
  const compared = pairs.flatMap((pair, index): readonly PairFigures[] => {
    const fault = (code: string, params: Readonly<Record<string, string | number>>): void =>
      void faults.push({ file: PAIRS_FILE, fault: contentFault(code, params, ['pairs', index], null) });
    const [a, b] = [pair.a, pair.b].map((slug) => exercises.find(({ exercise }) => exercise.slug === slug));
    if (!a || !b) {
      fault('pair-without-text', { id: pair.id, slug: a ? pair.b : pair.a });
      return [];
    }
    if (sort(a) !== sort(b)) fault('pair-unlike', { id: pair.id });
    const [ofA, ofB] = [figuresOf(a), figuresOf(b)];
    const figures = Object.fromEntries(
      Object.entries(ofA).map(([name, value]) => [name, [value, ofB[name as keyof typeof ofB]] as const]),
    );
    for (const [figure, [one, other]] of Object.entries(figures)) {
      if (apart(one, other) > MOST_APART) fault('pair-apart', { id: pair.id, figure, a: one, b: other });
    }
    return [{ id: pair.id, figures }];
  });
  return { pairs: compared, faults };
}

/** What must be the same in both. */
function sort({ exercise: { kind, field, level, languages, brief } }: ReadExercise): string {
  return [kind, field, level, languages.source, languages.target, brief.postEditing].join(' ');
}

function figuresOf(read: ReadExercise) {
  const { segments, ewc, errors, bySeverity, free } = exerciseFigures(read.file, read.exercise, read.key);
  const { critical, major, minor } = bySeverity;
  return { segments, ewc, errors, critical, major, minor, free, draftHter: draftHter(read) };
}

/** HTER of the draft against the reference, one decimal: how far the machine is from a good text. */
function draftHter({ exercise, key }: ReadExercise): number {
  const target = scriptOf(exercise.languages.target);
  const references = new Map(key.segments.map(({ id, reference }) => [id, reference]));
  const measured = exercise.segments.map(({ id, draft }) =>
    measureSegment({ draft, text: references.get(id) ?? draft, target }),
  );
  return Math.round(corpusTer(measured.map(({ hter }) => hter)).score * 10) / 10;
}

/** One line for the terminal. */
export function pairLine({ id, figures }: PairFigures): string {
  const told = Object.entries(figures).map(([name, [a, b]]) => `${name} ${round(a)} / ${round(b)}`);
  return `pair ${id}: ${told.join(', ')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
