/** Words and marks written twice, spaces that are too many. */
import { scriptOf } from '../text/language.ts';
import type { CheckInput, CheckKind, Finding } from './check.ts';
import { fixOf, matchesOf, withoutMarkup, type Match } from './matches.ts';

/** Words that may well stand twice in a row. */
const ENGLISH_TWICE = /^(?:had|that|very|really|so|no|blah|ha|bye|far|long|many|much|too|well|there|yes|again)$/iu;

/**
 * Characters that are doubled by mistake, with what may stand before or after two of them: 目的的, 为了了解, 首都都 are
 * right. Everything else (常常, 往往, 看看) is left alone.
 */
const CHINESE_TWICE: Readonly<Record<string, { readonly after?: string; readonly before?: string }>> = {
  的: { after: '目标有无众中打', before: '确士' },
  了: { after: '为不一明终除', before: '解然结如望却' },
  是: { before: '非', after: '但可凡总于只还若' },
  在: { after: '存现所潜内正实自' },
  和: { after: '平共温总谐缓暖柔', before: '气美睦平谐缓' },
  与: { after: '参给', before: '众' },
  及: { after: '以涉普危遍波来' },
  把: { after: '一' },
  对: { after: '针面相反应绝', before: '联象话比手应策抗照立' },
  也: {},
  就: { after: '成造', before: '业座读诊' },
  都: { after: '首成古京帝故国', before: '市会' },
  从: { after: '服听随', before: '容' },
  或: {},
  但: { after: '不非' },
  被: { after: '棉' },
  将: { after: '大上中少即必', before: '军' },
};

export function checkDoubled({ text, languages }: CheckInput): readonly Finding[] {
  const plain = withoutMarkup(text);
  const chinese = scriptOf(languages.target) === 'zh';
  return [...(chinese ? chineseWords(plain) : englishWords(plain)), ...marks(plain), ...spaces(plain)];
}

function englishWords(text: string): readonly Finding[] {
  return matchesOf(text, /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}'’-])/giu)
    .filter(({ groups, text: both }) => {
      const isName = /^\p{Lu}/u.test(both) && /\s\p{Lu}/u.test(both) && (groups[1] ?? '').length > 1;
      return !ENGLISH_TWICE.test(groups[1] ?? '') && (!isName || both === both.toUpperCase());
    })
    .map((match) => finding('doubled', match, match.groups[1] ?? ''));
}

function chineseWords(text: string): readonly Finding[] {
  const single = matchesOf(text, /(\p{Script=Han})\1(?!\1)/gu).filter(({ groups, before, after }) => {
    const rule = CHINESE_TWICE[groups[1] ?? ''];
    if (!rule || before.at(-1) === groups[1]) return false;
    return !(rule.after ?? '').includes(before.at(-1) ?? ' ') && !(rule.before ?? '').includes(after.charAt(0) || ' ');
  });
  const longer = matchesOf(text, /(?!一)(\p{Script=Han}{3,8})\1/gu);
  return [...single, ...longer].map((match) => finding('doubled', match, match.groups[1] ?? ''));
}

function marks(text: string): readonly Finding[] {
  return matchesOf(text, /([,;:，；：、])\1+|(?<!\.)\.\.(?!\.)|(?<!。)。。(?!。)/gu).map((match) =>
    finding('doubled', match, match.text.charAt(0)),
  );
}

function spaces(text: string): readonly Finding[] {
  const inside = matchesOf(text, /(?<=\S)[ \u00A0\u3000]{2,}(?=\S)/gu).map((match) => finding('spacing', match, ' '));
  return [...inside, ...matchesOf(text, /^\s+(?=\S)|(?<=\S)\s+$/gu).map((match) => finding('spacing', match, ''))];
}

function finding(kind: CheckKind, match: Match, words: string): Finding {
  const { start, end, text: what } = match;
  return {
    kind,
    severity: 'likely',
    side: 'target',
    start,
    end,
    params: { what, fix: words },
    fix: fixOf(match, words),
  };
}
