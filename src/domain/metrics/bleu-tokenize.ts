/** From text to the tokens that BLEU counts (metrics-spec 5.1 to 5.4). Oddities are part of the specification. */
import { ALONE, COMMON, EACH, ZH, intlClassOf, intlClasses } from './character-classes.ts';
import { TokenList } from './token-list.ts';
import { endWithoutWhiteSpace, startWithoutWhiteSpace } from './white-space.ts';

/** `13a` for English, `zh` for Chinese; `char` takes code points, `intl` marks and symbols by their Unicode class. */
export type BleuTokenizer = '13a' | 'zh' | 'char' | 'intl';

/** Puts the tokens of a text into `list`; case counts. Empty text, or white space alone: none. */
export function scanBleu(text: string, tokenizer: BleuTokenizer, list: TokenList): void {
  list.clear();
  const end = endWithoutWhiteSpace(text);
  switch (tokenizer) {
    case '13a': {
      const line = isEncoded(text) ? decoded(text.slice(0, end)) : text;
      return list.scan(line, 0, line === text ? end : line.length, { classes: COMMON, spaced: true });
    }
    case 'zh':
      return list.scan(text, startWithoutWhiteSpace(text), end, { classes: ZH, spaced: false });
    case 'char':
      return list.scan(text, 0, end, { classes: EACH, spaced: false, classOfPair: () => ALONE });
    case 'intl':
      return list.scan(text, 0, end, { classes: intlClasses(), spaced: false, classOfPair: intlClassOf });
  }
}

/** The tokens of a text as strings. */
export function tokenizeBleu(text: string, tokenizer: BleuTokenizer): string[] {
  const list = new TokenList();
  scanBleu(text, tokenizer, list);
  return list.toStrings();
}

function isEncoded(text: string): boolean {
  return text.includes('&') || text.includes('-\n') || text.includes('<skipped>');
}

function decoded(text: string): string {
  return text
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
