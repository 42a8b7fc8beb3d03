/** From text to the tokens that TER counts (metrics-spec 2). Oddities are part of the specification. */
import type { TerSettings } from '../../../src/domain/metrics/ter-settings.ts';
import { splitAtWhiteSpace, trimWhiteSpaceEnd } from './white-space.ts';

/** ASCII printable characters, the space too, except letters, digits, apostrophe, comma, hyphen and full stop. */
const SET_A = /[\u0020-\u0026\u0028-\u002B\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]/g;

const ASIAN = new RegExp(
  String.raw`[\u2E80-\u2EFF\u3001\u3002\u3008-\u3011\u3014-\u301F\u30FB\u31C0-\u31EF\u3200-\u4DBF\u4E00-\u9FFF` +
    String.raw`\uF900-\uFAFF\uFE30-\uFE4F\uFF01\uFF02\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF61-\uFF65]`,
  'gu',
);

const PUNCTUATION = /[.,?:;!"()]/g;
const ASIAN_PUNCTUATION =
  /[\u3001\u3002\u3008-\u3011\u3014-\u301F\u30FB\uFF61-\uFF65\uFF01\uFF02\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F]/gu;

/** The tokens of a draft. Empty text, or white space alone: none. */
export function tokenizeTerHypothesis(text: string, settings: TerSettings): string[] {
  let line = trimWhiteSpaceEnd(text);
  if (line === '') return [];
  if (!settings.cased) line = line.toLowerCase();
  if (settings.norm) line = normalize(line, settings.asian);
  if (settings.nopunct) line = line.replace(PUNCTUATION, '');
  if (settings.nopunct && settings.asian) line = line.replace(ASIAN_PUNCTUATION, '');
  return splitAtWhiteSpace(line);
}

/** The tokens of the student's text; with `reference: 'twice'` its joined tokens go through the steps again. */
export function tokenizeTerReference(text: string, settings: TerSettings): string[] {
  const tokens = tokenizeTerHypothesis(text, settings);
  return settings.reference === 'twice' ? tokenizeTerHypothesis(tokens.join(' '), settings) : tokens;
}

/** Metrics-spec 2, step 3, rule by rule in its order. */
function normalize(text: string, asian: boolean): string {
  const line = text
    .replace(/\n-/g, '')
    .replace(/\n/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  const spaced = ` ${line} `
    .replace(SET_A, ' $& ')
    .replaceAll("'s ", " 's ")
    .replace(/([^0-9])([.,])/gu, '$1 $2 ')
    .replace(/([.,])([^0-9])/gu, ' $1 $2')
    .replace(/([0-9])-/g, '$1 - ');
  return asian ? spaced.replace(ASIAN, ' $& ') : spaced;
}
