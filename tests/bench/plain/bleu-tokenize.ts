/** From text to the tokens that BLEU counts (metrics-spec 5.1 to 5.4). Oddities are part of the specification. */
import type { BleuTokenizer } from '../../../src/domain/metrics/bleu-tokenize.ts';
import { codePointsWithoutWhiteSpace, splitAtWhiteSpace, trimWhiteSpaceEnd } from './white-space.ts';

/** ASCII printable characters, the space too, except letters, digits, apostrophe, comma, hyphen and full stop. */
const SET_A = /[\u0020-\u0026\u0028-\u002B\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]/g;

/** The first range is a slip of the original that is now part of the metric: curly quotes, dashes, arrows and more. */
const ZH = new RegExp(
  String.raw`[\u2001-\u2A6D\u2E80-\u2EFF\u2F00-\u2FDF\u2FF0-\u303F\u3100-\u312F\u31A0-\u31BF\u31C0-\u31EF` +
    String.raw`\u3200-\u4DB5\u4E00-\u9FBB\uF900-\uFA2D\uFA30-\uFA6A\uFA70-\uFAD9\uFE10-\uFE1F\uFE30-\uFE4F\uFF00-\uFFEF]`,
  'gu',
);

/** The tokens of a text; case counts. Empty text, or white space alone: none. */
export function tokenizeBleu(text: string, tokenizer: BleuTokenizer): string[] {
  switch (tokenizer) {
    case '13a':
      return splitAtWhiteSpace(commonRules(` ${decoded(trimWhiteSpaceEnd(text))} `));
    case 'zh':
      return splitAtWhiteSpace(commonRules(splitAtWhiteSpaceEnds(text).replace(ZH, ' $& ')));
    case 'char':
      return codePointsWithoutWhiteSpace(text);
    case 'intl':
      return splitAtWhiteSpace(
        trimWhiteSpaceEnd(text)
          .replace(/(\P{N})(\p{P})/gu, '$1 $2 ')
          .replace(/(\p{P})(\P{N})/gu, ' $1 $2')
          .replace(/\p{S}/gu, ' $& '),
      );
  }
}

function decoded(text: string): string {
  return text
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

function commonRules(text: string): string {
  return text
    .replace(SET_A, ' $& ')
    .replace(/([^0-9])([.,])/gu, '$1 $2 ')
    .replace(/([.,])([^0-9])/gu, ' $1 $2')
    .replace(/([0-9])-/g, '$1 - ');
}

function splitAtWhiteSpaceEnds(text: string): string {
  const [first = ''] = splitAtWhiteSpace(text);
  return trimWhiteSpaceEnd(text).slice(text.indexOf(first));
}
