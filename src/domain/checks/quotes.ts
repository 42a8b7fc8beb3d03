/** Quotation marks: paired, of the form the language has, and of one form throughout. */
import { scriptOf } from '../text/language.ts';
import type { CheckInput, Finding } from './check.ts';
import { markFinding } from './chinese-marks.ts';
import { matchesOf, withoutMarkup, type Match } from './matches.ts';

export function checkQuotes({ text, languages }: CheckInput): readonly Finding[] {
  const plain = withoutMarkup(text);
  const straight = straightQuotes(plain, scriptOf(languages.target) === 'zh');
  return [...straight, ...apostrophes(plain), ...unpaired(plain)];
}

/** Straight double quotes: in Chinese never, in English not beside curly ones. */
function straightQuotes(text: string, never: boolean): readonly Finding[] {
  if (!never && !/[“”]/u.test(text)) return [];
  // Inches and seconds stand behind a digit.
  return matchesOf(text, /"/gu).flatMap((match, index) =>
    index === 0 && /\d/u.test(match.before.slice(-1))
      ? []
      : [markFinding('quotes', match, opens(match, index) ? '“' : '”')],
  );
}

/** It opens when an even number stands before it; with space on one side only, that side tells. */
function opens({ before, after }: Match, index: number): boolean {
  const spaceBefore = /^$|[\s(（]/u.test(before.slice(-1));
  const spaceAfter = /^(?:$|[\s,.;:?!)，。；：？！）])/u.test(after);
  return spaceBefore === spaceAfter ? index % 2 === 0 : spaceBefore;
}

/** Straight apostrophes beside curly ones. */
function apostrophes(text: string): readonly Finding[] {
  if (!/\p{L}’\p{L}/u.test(text)) return [];
  return matchesOf(text, /(?<=\p{L})'(?=\p{L})/gu).map((match) => markFinding('quotes', match, '’'));
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '《': '》', '（': '）', '(': ')' };

/** The first mark of a pair that stands alone or is crossed by another pair. A ’ that closes nothing is an apostrophe. */
function unpaired(text: string): readonly Finding[] {
  const open: Match[] = [];
  let stray: Match | undefined;
  for (const match of matchesOf(text, /[“”‘’「」《》（）()]/gu)) {
    const last = open.at(-1);
    if (match.text in CLOSING) open.push(match);
    else if (last && CLOSING[last.text] === match.text) open.pop();
    else if (match.text === '’') continue;
    else if (/[)）]/u.test(match.text) && /(?:^|[\s(（；;，,。：:、])(?:\d{1,2}|[a-z])$/u.test(match.before)) continue;
    else {
      // An ‘ may have stood for a left-out letter.
      stray = last?.text === '‘' ? undefined : match;
      if (stray) break;
      open.pop();
    }
  }
  stray ??= open.find((match) => match.text !== '‘');
  if (!stray) return [];
  // “…“ and ”…”: the second was meant to be the other one.
  const { start, end, text: what } = stray;
  return [{ kind: 'quotes', severity: 'likely', side: 'target', start, end, params: { what, pair: 'yes' } }];
}
