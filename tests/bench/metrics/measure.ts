/** Times every metric on every input. It is bundled before it runs, as the app is: see metrics.bench.ts. */
import { diffChars } from 'diff';
import fastDiff from 'fast-diff';
import { distance as fastestLevenshtein } from 'fastest-levenshtein';
import type { BleuTokenizer } from '../../../src/domain/metrics/bleu-tokenize.ts';
import { bleuCounts, corpusBleu } from '../../../src/domain/metrics/bleu.ts';
import { chrfScore, chrfStats, sumChrfStats } from '../../../src/domain/metrics/chrf.ts';
import { levenshtein } from '../../../src/domain/metrics/levenshtein.ts';
import { hterSettings, type TerSettings } from '../../../src/domain/metrics/ter-settings.ts';
import { corpusTer, ter } from '../../../src/domain/metrics/ter.ts';
import { round } from '../figures.ts';
import { makePairs, type InputShape, type TextPair } from '../metrics-inputs.ts';
import { contest, type Standing } from './contest.ts';
import { KNOWN_MS, type Metric, type Times } from './sacrebleu-times.ts';
import { CHARACTERS, SHAPES } from './shapes.ts';
import { bleuCounts as plainBleuCounts } from '../plain/bleu.ts';
import { chrfStats as plainChrfStats } from '../plain/chrf.ts';
import { levenshtein as plainLevenshtein } from '../plain/levenshtein.ts';
import { ter as plainTer } from '../plain/ter.ts';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ratio' | 'ms';
  readonly [detail: string]: unknown;
}
export type Report = (figure: Figure) => void;

const WANTED_PLAIN: Readonly<Record<string, number>> = { en20: 10, en100: 25, en400: 200, zh200: 80 };
const WANTED_SACREBLEU: Readonly<Record<string, Readonly<Record<Metric, number>>>> = {
  en20: { ter: 100, chrf2: 10, bleu: 10 },
  en100: { ter: 300, chrf2: 10, bleu: 10 },
  en400: { ter: 1500, chrf2: 10, bleu: 10 },
  zh200: { ter: 500, chrf2: 5, bleu: 25 },
};
const WANTED_FASTEST: Readonly<Record<string, number>> = { en200: 1.2, en5000: 2.5, zh200: 1 };

/** Reports all figures; `measured` are times of sacreBLEU on the same inputs. */
export function measureAll(measured: Times | null, report: Report): void {
  for (const shape of SHAPES) reportScores(shape, makePairs(shape), measured, report);
  for (const [shape, length] of CHARACTERS) reportCharacters(shape, length, report);
}

function reportScores(shape: InputShape, pairs: readonly TextPair[], measured: Times | null, report: Report): void {
  const { name, script } = shape;
  const tokenizer: BleuTokenizer = script === 'zh' ? 'zh' : '13a';
  const settings: TerSettings = { ...hterSettings(script), reference: 'twice' };
  const metrics = {
    ter: {
      yijin: () => corpusTer(pairs.map(([draft, text]) => ter(draft, text, settings))).score,
      plain: () => corpusTer(pairs.map(([draft, text]) => plainTer(draft, text, settings))).score,
    },
    chrf2: {
      yijin: () => chrfScore(sumChrfStats(pairs.map(([draft, text]) => chrfStats(draft, text, 0)))),
      plain: () => chrfScore(sumChrfStats(pairs.map(([draft, text]) => plainChrfStats(draft, text, 0)))),
    },
    bleu: {
      yijin: () =>
        corpusBleu(
          pairs.map(([draft, text]) => bleuCounts(draft, text, tokenizer)),
          tokenizer,
        ).score,
      plain: () =>
        corpusBleu(
          pairs.map(([draft, text]) => plainBleuCounts(draft, text, tokenizer)),
          tokenizer,
        ).score,
    },
  };
  for (const metric of ['ter', 'chrf2', 'bleu'] as const) {
    const { yijin: ours, plain: theirs } = metrics[metric];
    if (ours() !== theirs()) throw new Error(`${metric} of ${name} is not what the plain definition gives.`);
    const { yijin, plain } = contest(metrics[metric]);
    const at = `metrics.${metric}.${name}`;
    const detail = { pairs: pairs.length, length: shape.length, seed: shape.seed };
    report({ name: `${at}.ms`, value: yijin.ms, unit: 'ms', runs: yijin.runs, ...detail });
    const wanted = metric === 'ter' ? { wanted: WANTED_PLAIN[name] } : {};
    report({ name: `${at}.plainRatio`, ...ratio(plain.ms, yijin), runs: plain.runs, ...wanted });
    const known = KNOWN_MS[name]![metric];
    report({ name: `${at}.sacrebleuKnownRatio`, ...ratio(known, yijin), wanted: WANTED_SACREBLEU[name]![metric] });
    if (measured) report({ name: `${at}.sacrebleuRatio`, ...ratio(measured[name]![metric], yijin) });
  }
}

function reportCharacters(shape: InputShape, length: number, report: Report): void {
  const pairs = makePairs(shape).map(([draft, text]) => [cut(draft, length), cut(text, length)] as const);
  const each = (measure: (draft: string, text: string) => unknown) => (): void => {
    for (const [draft, text] of pairs) measure(draft, text);
  };
  for (const [draft, text] of pairs) {
    if (levenshtein(draft, text).distance !== fastestLevenshtein(draft, text)) throw new Error('Distances differ.');
  }
  const peers = contest({
    yijin: each(levenshtein),
    plain: each(plainLevenshtein),
    fastestLevenshtein: each(fastestLevenshtein),
    fastDiff: each(fastDiff),
    jsdiff: each(diffChars),
  });
  const at = `metrics.lev.${shape.name}`;
  const detail = { pairs: pairs.length, characters: length, seed: shape.seed };
  report({ name: `${at}.ms`, value: peers.yijin.ms, unit: 'ms', runs: peers.yijin.runs, ...detail });
  for (const peer of ['plain', 'fastestLevenshtein', 'fastDiff', 'jsdiff'] as const) {
    const wanted = peer === 'fastestLevenshtein' ? { wanted: WANTED_FASTEST[shape.name] } : {};
    report({ name: `${at}.${peer}Ratio`, ...ratio(peers[peer].ms, peers.yijin), runs: peers[peer].runs, ...wanted });
  }
}

/** How many times as long another one takes. */
function ratio(theirs: number, ours: Standing): Pick<Figure, 'value' | 'unit' | 'ms'> {
  return { value: round(theirs / ours.ms, 2), unit: 'ratio', ms: round(theirs, 2) };
}

function cut(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('');
}
