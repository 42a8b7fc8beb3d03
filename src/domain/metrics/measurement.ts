/**
 * The measurement of post-editing as the product shows it (metrics-spec 8): HTER, chrF2 and characters changed, each
 * with its signature. The machine draft is the hypothesis, the student's text the reference. All values are plain data.
 */
import type { Script } from '../text/language.ts';
import { chrfScore, chrfStats, sumChrfStats, type ChrfStats } from './chrf.ts';
import { levenshtein, levenshteinRate } from './levenshtein.ts';
import { LEVENSHTEIN_SIGNATURE, chrfSignature, terSignature } from './signature.ts';
import { hterSettings } from './ter-settings.ts';
import type { Shift } from './ter-shift.ts';
import { corpusTer, ter } from './ter.ts';

/** One segment: the machine draft, what the student made of it, and the script both are in. */
export interface SegmentTexts {
  readonly draft: string;
  readonly text: string;
  readonly target: Script;
}

/** HTER in percent, not capped, with the counts behind it: edits = ins + del + sub + shift, refLength in tokens. */
export interface HterValue {
  readonly score: number;
  readonly signature: string;
  readonly edits: number;
  readonly refLength: number;
  readonly ins: number;
  readonly del: number;
  readonly sub: number;
  readonly shift: number;
}

/** chrF2 in percent, with the 18 counts that a corpus sums. */
export interface Chrf2Value {
  readonly score: number;
  readonly signature: string;
  readonly stats: ChrfStats;
}

/** Character edit distance and lengths in code points; `rate` is distance / `longerLength`, 0 to 1. */
export interface CharactersValue {
  readonly distance: number;
  readonly rate: number;
  readonly draftLength: number;
  readonly textLength: number;
  /** The longer of the two lengths; for a task the sum over its segments. */
  readonly longerLength: number;
  readonly signature: string;
}

export interface TaskMeasure {
  readonly hter: HterValue;
  readonly chrf2: Chrf2Value;
  readonly characters: CharactersValue;
}

/** As for a task, with the moved blocks and the operations of HTER. */
export interface SegmentMeasure extends TaskMeasure {
  readonly hter: HterValue & { readonly shifts: readonly Shift[]; readonly trace: string };
}

/** Measures one segment. Draft and text both empty: HTER 0, chrF2 0, distance and rate 0. Text emptied: HTER 100. */
export function measureSegment({ draft, text, target }: SegmentTexts): SegmentMeasure {
  const settings = hterSettings(target);
  const { candidates: _, ...hter } = ter(draft, text, settings);
  const stats = chrfStats(draft, text, 0);
  const characters = levenshtein(draft, text);
  return {
    hter: { ...hter, signature: terSignature(settings) },
    chrf2: { score: chrfScore(stats), signature: chrfSignature(0), stats },
    characters: {
      ...characters,
      rate: levenshteinRate(characters),
      longerLength: Math.max(characters.draftLength, characters.textLength),
      signature: LEVENSHTEIN_SIGNATURE,
    },
  };
}

/** Measures the segments of a task as one corpus; see `poolMeasures`. No segment: null. Segments of two scripts: RangeError. */
export function measureTask(segments: readonly SegmentTexts[]): TaskMeasure | null {
  return poolMeasures(segments.map(measureSegment));
}

/**
 * The corpus value of measured segments or tasks: counts summed first, then the formula of a sentence, never a mean of
 * scores. Nothing to pool: null, for there is no number and no signature. Different signatures: RangeError,
 * units must not be mixed.
 */
export function poolMeasures(measures: readonly TaskMeasure[]): TaskMeasure | null {
  const [first] = measures;
  if (first === undefined) return null;
  if (measures.some((measure) => signaturesOf(measure) !== signaturesOf(first))) {
    throw new RangeError('measures with different signatures cannot be pooled');
  }
  const sum = (pick: (measure: TaskMeasure) => number): number => measures.reduce((total, m) => total + pick(m), 0);
  const stats = sumChrfStats(measures.map((measure) => measure.chrf2.stats));
  const distance = sum(({ characters }) => characters.distance);
  const longerLength = sum(({ characters }) => characters.longerLength);
  return {
    hter: {
      ...corpusTer(measures.map(({ hter }) => hter)),
      signature: first.hter.signature,
      ins: sum(({ hter }) => hter.ins),
      del: sum(({ hter }) => hter.del),
      sub: sum(({ hter }) => hter.sub),
      shift: sum(({ hter }) => hter.shift),
    },
    chrf2: { score: chrfScore(stats), signature: first.chrf2.signature, stats },
    characters: {
      distance,
      rate: longerLength === 0 ? 0 : distance / longerLength,
      draftLength: sum(({ characters }) => characters.draftLength),
      textLength: sum(({ characters }) => characters.textLength),
      longerLength,
      signature: first.characters.signature,
    },
  };
}

function signaturesOf({ hter, chrf2, characters }: TaskMeasure): string {
  return [hter.signature, chrf2.signature, characters.signature].join(' ');
}
