/** British spelling in a text for en-US and the other way round, from a table of our own. */
import type { CheckInput, Finding } from './check.ts';
import { fixOf, likeCase, matchesOf, withoutMarkup } from './matches.ts';
import { SPELLINGS } from './spellings.ts';

/** In Britain a meter measures gas and light; a length it is only behind a number. */
const NUMBER_BEFORE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|square|cubic))[ \u00A0-]?$/iu;

export function checkSpelling({ text, languages }: CheckInput): readonly Finding[] {
  const { target } = languages;
  if (target === 'zh-CN') return [];
  const table = target === 'en-GB' ? SPELLINGS.toBritish : SPELLINGS.toAmerican;
  return matchesOf(withoutMarkup(text), /(?<![\p{L}\p{N}.@/_-])[A-Za-z]+(?![\p{L}\p{N}@/_]|\.\p{L})/gu).flatMap(
    (match) => {
      const words = table.get(match.text.toLowerCase());
      if (words === undefined) return [];
      if (/^meters?$/iu.test(match.text) && !NUMBER_BEFORE.test(match.before)) return [];
      // A capital inside a sentence: the name of a place or a firm keeps its spelling.
      const isName = /^[A-Z]/u.test(match.text) && !/(?:^|[.!?:“"‘(]\s*)$/u.test(match.before.trimEnd());
      if (isName && match.text !== match.text.toUpperCase()) return [];
      const fix = likeCase(words, match.text);
      const { start, end, text: what } = match;
      return [
        {
          kind: 'spelling',
          severity: 'likely',
          side: 'target',
          start,
          end,
          params: { what, fix, variety: target },
          fix: fixOf(match, fix),
        },
      ];
    },
  );
}
