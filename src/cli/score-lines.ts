/** Scores as they are written: an object of JSON or a row of CSV for each pair, and one for the corpus. */
import type { BleuTokenizer } from '../domain/metrics/bleu-tokenize.ts';
import { bleuOfCounts, type BleuCounts } from '../domain/metrics/bleu.ts';
import { chrfScore } from '../domain/metrics/chrf.ts';
import { levenshteinRate } from '../domain/metrics/levenshtein.ts';
import {
  bleuSignature,
  chrfSignature,
  LEVENSHTEIN_SIGNATURE,
  terSignature,
  type BleuLevel,
} from '../domain/metrics/signature.ts';
import { terScore, type TerCounts } from '../domain/metrics/ter.ts';
import type { CorpusCounts } from './corpus-counts.ts';
import { COMPATIBLE_TER, mapValues, ONCE_PREFIX, ONCE_TER, type PairCounts, type Plan } from './measure-pair.ts';
import type { Pair } from './read-pair.ts';

/** How pairs and their corpus are written. */
export interface ScoreForm {
  readonly head: string;
  pair(pair: Pair, counts: PairCounts): string;
  corpus(sums: CorpusCounts): string;
}

type Scores = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One object a line: each metric of the plan with its counts and its signature. */
export function jsonForm(plan: Plan): ScoreForm {
  return {
    head: '',
    pair: ({ id }, counts) => jsonLine({ id, ...pairScores(plan, counts) }),
    corpus: (sums) => jsonLine({ type: 'corpus', segments: sums.segments, ...corpusScores(plan, sums) }),
  };
}

/** A table: the columns of the metrics of the plan, last the signatures. */
export function csvForm(plan: Plan): ScoreForm {
  const columns = Object.keys(plan.ter).flatMap((name) => [[name, name, 'score'], ...inner(name, 'edits', 'ref_len')]);
  if (plan.chrf !== null) columns.push(['chrf2', 'chrf2', 'score']);
  if (plan.bleu.length > 0) columns.push(['bleu', 'bleu', 'score']);
  if (plan.lev)
    columns.push(
      ['lev', 'lev', 'distance'],
      ...['rate', 'hyp_chars', 'ref_chars'].map((part) => [`lev_${part}`, 'lev', part]),
    );
  const metrics = [...new Set(columns.map(([, metric = '']) => metric))];
  columns.push(...metrics.flatMap((metric) => inner(metric, 'signature')));
  const row = (id: string | number, scores: Scores): string =>
    csvLine([
      id,
      ...columns.map(([, metric = '', part = '']) => scores[metric]?.[part] as string | number | undefined),
    ]);
  return {
    head: csvLine(['id', ...columns.map(([name]) => name)]),
    pair: ({ id }, counts) => row(id, pairScores(plan, counts)),
    corpus: (sums) => row('corpus', corpusScores(plan, sums)),
  };
}

/** Every metric in every setting, nested and named as in the golden file of the metrics specification. */
export const WHOLE_FORM: ScoreForm = {
  head: '',
  pair: ({ id }, { ter, chrf, bleu, lev }) => {
    const operations = (name: string): unknown => {
      const { shifts, trace, ins, del, sub, shift, candidates } = ter[name]!;
      return { shifts, trace, ins, del, sub, shift, candidates };
    };
    return jsonLine({
      id,
      lev: lev?.distance,
      hyp_chars: lev?.draftLength,
      ref_chars: lev?.textLength,
      ...wholeTer(ter),
      ops: Object.fromEntries(['default', 'norm', 'norm_asian'].map((name) => [name, operations(name)])),
      chrf: { chrf2: chrfScore(chrf!.slice(0, 18)), chrfpp: chrfScore(chrf!), stats: chrf },
      bleu: wholeBleu(bleu, 'sentence'),
    });
  },
  corpus: ({ segments, ter, chrf, bleu }) =>
    jsonLine({
      type: 'corpus',
      segments,
      ...wholeTer(ter),
      chrf: { chrf2: chrfScore(chrf.slice(0, 18)), chrfpp: chrfScore(chrf) },
      bleu: wholeBleu(bleu, 'corpus'),
    }),
};

function wholeTer(ter: Readonly<Record<string, TerCounts>>): object {
  return {
    ter: mapValues(COMPATIBLE_TER, (_, name) => terFigures(ter[name]!)),
    ter_once: mapValues(ONCE_TER, (_, name) => terFigures(ter[ONCE_PREFIX + name]!)),
  };
}

function wholeBleu(bleu: PairCounts['bleu'], level: BleuLevel): object {
  return Object.fromEntries(
    (Object.entries(bleu) as [BleuTokenizer, BleuCounts][]).map(([name, counts]) => [
      name,
      bleuFigures(counts, name, level),
    ]),
  );
}

function pairScores(plan: Plan, { ter, chrf, bleu, lev }: PairCounts): Scores {
  const scores: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [name, settings] of Object.entries(plan.ter)) {
    const { ins, del, sub, shift, ...counts } = ter[name]!;
    scores[name] = { ...terFigures(counts), ins, del, sub, shift, signature: terSignature(settings) };
  }
  if (chrf !== null) scores['chrf2'] = { score: chrfScore(chrf), signature: chrfSignature(0) };
  addBleu(scores, bleu, 'sentence');
  if (lev !== null) {
    const { distance, draftLength, textLength } = lev;
    scores['lev'] = {
      distance,
      rate: levenshteinRate(lev),
      hyp_chars: draftLength,
      ref_chars: textLength,
      signature: LEVENSHTEIN_SIGNATURE,
    };
  }
  return scores;
}

/** Counts summed first, then the formula of a pair. The rate of Levenshtein is over the longer text of each pair. */
function corpusScores(plan: Plan, { ter, chrf, bleu, lev }: CorpusCounts): Scores {
  const scores: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [name, settings] of Object.entries(plan.ter)) {
    scores[name] = { ...terFigures(ter[name]!), signature: terSignature(settings) };
  }
  if (plan.chrf !== null) scores['chrf2'] = { score: chrfScore(chrf), signature: chrfSignature(0) };
  addBleu(scores, bleu, 'corpus');
  if (plan.lev) {
    const rate = lev.longer === 0 ? 0 : lev.distance / lev.longer;
    scores['lev'] = {
      distance: lev.distance,
      rate,
      hyp_chars: lev.hyp,
      ref_chars: lev.ref,
      signature: LEVENSHTEIN_SIGNATURE,
    };
  }
  return scores;
}

function addBleu(scores: Record<string, object>, bleu: PairCounts['bleu'], level: BleuLevel): void {
  for (const [name, counts] of Object.entries(bleu) as [BleuTokenizer, BleuCounts][]) {
    scores['bleu'] = { ...bleuFigures(counts, name, level), signature: bleuSignature(name, level) };
  }
}

function terFigures(counts: TerCounts): { score: number; edits: number; ref_len: number } {
  return { score: terScore(counts), edits: counts.edits, ref_len: counts.refLength };
}

function bleuFigures(counts: BleuCounts, tokenizer: BleuTokenizer, level: BleuLevel): object {
  const {
    score,
    brevityPenalty: bp,
    hypLength,
    refLength,
    correct,
    total,
    precisions,
  } = bleuOfCounts(counts, tokenizer, level);
  return { score, bp, sys_len: hypLength, ref_len: refLength, counts: correct, totals: total, precisions };
}

function inner(metric: string, ...parts: readonly string[]): string[][] {
  return parts.map((part) => [`${metric}_${part}`, metric, part]);
}

function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** RFC 4180, but with a line feed alone at the end. */
function csvLine(cells: readonly (string | number | undefined)[]): string {
  const quoted = cells.map((cell) => {
    const text = String(cell ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${quoted.join(',')}\n`;
}
