/** Punctuation of a Chinese text: full width, no spaces between characters, …… and —— in their double length. */
import { scriptOf } from '../text/language.ts';
import type { CheckInput, CheckKind, Finding } from './check.ts';
import { fixOf, matchesOf, withoutMarkup, type Match } from './matches.ts';

const HAN = String.raw`[\p{Script=Han}〇]`;
const MARK = '[，。；：？！、（）“”‘’《》〈〉「」…—]';
const FULL: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };

interface Rule {
  readonly kind: CheckKind;
  readonly pattern: RegExp;
  readonly fix: (match: Match) => string;
}

const RULES: readonly Rule[] = [
  {
    kind: 'width',
    pattern: new RegExp(
      String.raw`(?<=${HAN}|[”’）》」])[,;:?!](?!//)|(?<!\d)[,;?!](?= *${HAN})|(?<=\d),(?= *${HAN})`,
      'gu',
    ),
    fix: ({ text }) => FULL[text] ?? text,
  },
  {
    kind: 'width',
    pattern: new RegExp(String.raw`(?<=${HAN}|[”’）》」])\.(?![.\w])`, 'gu'),
    fix: () => '。',
  },
  {
    kind: 'width',
    pattern: new RegExp(String.raw`(?<=${HAN})\([^()]+\)|\([^()]*${HAN}[^()]*\)`, 'gu'),
    fix: ({ text }) => `（${text.slice(1, -1)}）`,
  },
  { kind: 'width', pattern: /[０-９Ａ-Ｚａ-ｚ％]+/gu, fix: ({ text }) => halfWidth(text) },
  {
    kind: 'width',
    pattern: new RegExp(String.raw`(?<=${HAN}|${MARK})(?<!…)(?:\.{3,}|。{3,}|…)(?!…)`, 'gu'),
    fix: () => '……',
  },
  {
    kind: 'width',
    pattern: new RegExp(String.raw`(?<=${HAN}|[”’）》])(?:-{2,3}|—)(?=${HAN}|[“‘《])`, 'gu'),
    fix: () => '——',
  },
  { kind: 'spacing', pattern: new RegExp(String.raw`(?<=${HAN})[ \u3000]+(?=${HAN})`, 'gu'), fix: () => '' },
  {
    kind: 'spacing',
    pattern: /(?<=\S)[ \u3000]+(?=[，。；：？！、）》])|(?<=[，。；：？！、（《])[ \u3000]+(?=\S)/gu,
    fix: () => '',
  },
];

export function checkChineseMarks({ text, languages }: CheckInput): readonly Finding[] {
  if (scriptOf(languages.target) !== 'zh') return [];
  const plain = withoutMarkup(text);
  return RULES.flatMap(({ kind, pattern, fix }) =>
    matchesOf(plain, pattern)
      .filter((match) => !match.text.includes('\uE000'))
      .map((match) => markFinding(kind, match, fix(match))),
  );
}

/** A mark that should be another, with the fix. */
export function markFinding(kind: CheckKind, match: Match, words: string): Finding {
  const { start, end, text } = match;
  const params = { what: text, fix: words };
  return { kind, severity: 'likely', side: 'target', start, end, params, fix: fixOf(match, words) };
}

/** Full-width digits, letters and marks at their half width. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (point) => String.fromCodePoint(point.codePointAt(0)! - 0xfee0));
}
