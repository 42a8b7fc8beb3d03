/** Punctuation of an English text: no marks of Chinese width or form, no space before a mark, one after it. */
import { scriptOf } from '../text/language.ts';
import type { CheckInput, CheckKind, Finding } from './check.ts';
import { halfWidth, markFinding } from './chinese-marks.ts';
import { matchesOf, withoutMarkup, type Match } from './matches.ts';

const FORMS: Readonly<Record<string, string>> = {
  '。': '.',
  '、': ',',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '……': '…',
  '——': '—',
};

interface Rule {
  readonly kind: CheckKind;
  readonly pattern: RegExp;
  readonly fix: (match: Match) => string;
}

const RULES: readonly Rule[] = [
  {
    kind: 'width',
    pattern: /[\uFF01-\uFF5E。、「」『』]+|……|——/gu,
    fix({ text, after }) {
      const half = FORMS[text] ?? Array.from(text, (point) => FORMS[point] ?? halfWidth(point)).join('');
      return /[.,;:?!]$/u.test(half) && /^[\p{L}\p{N}]/u.test(after) ? `${half} ` : half;
    },
  },
  { kind: 'spacing', pattern: /(?<=[\p{L}\p{N}”’)]) +(?=[,;:?!](?:\s|$)|\.(?:\s|$))/gu, fix: () => '' },
  {
    kind: 'spacing',
    pattern: /(?<=\p{L})[,;](?=\p{L})|(?<=\p{Ll})[?!](?=\p{L})|(?<=\d),(?=\p{L})|(?<=\p{Ll}):(?=\p{L})/gu,
    fix: ({ text }) => `${text} `,
  },
  { kind: 'spacing', pattern: /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/gu, fix: () => '. ' },
  { kind: 'spacing', pattern: /(?<=\p{L})\((?=\p{L}{3})/gu, fix: () => ' (' },
];

export function checkEnglishMarks({ text, languages }: CheckInput): readonly Finding[] {
  if (scriptOf(languages.target) !== 'en') return [];
  const plain = withoutMarkup(text);
  return RULES.flatMap(({ kind, pattern, fix }) =>
    matchesOf(plain, pattern).map((match) => markFinding(kind, match, fix(match))),
  );
}
