/** Pairs of short texts over what the tokenizers treat apart: points, digits, possessives, entities, odd spaces, edges of ranges. */
import { randomFrom, type TextPair } from '../../bench/metrics-inputs.ts';

const UNITS = [
  ..."aabcAΣσ0123456789....,,,,--''s’“”\"?!:;()/%$<>&=_~…—·",
  ...'  \n\t\r\u0085\u00A0\u1680\u2003\u2028\u3000\u001C\u200B\uFEFF',
  ...'的是中文，。、：（）！？〈【〒〔〝・㈀㐀䷿龥龻龼鿿豈﫿︐︰！＂０～￥￦｡･ぁ가⺀⻿⼀⿰ㄅㆠ㇀',
  ...'𠀀𠮷😀👍🏽𝟘½٣€',
  '\uD842',
  '\uDFB7',
  'e\u0301',
  'é',
  'İ',
  "'s",
  "'s ",
  "dog's.",
  '.,1',
  '1.',
  '-\n',
  '\n-',
  '<skipped>',
  '1-2',
  '3.5',
  '1,000',
  'the',
  ' the ',
  'Ye.',
  '&quot;',
  '&amp;',
  '&lt;',
  '&gt;',
  '&amp;lt;',
  '&QUOT;',
  '&am',
];

/** `count` pairs, the same for the same seed. The second is often an edited first. */
export function* awkwardTexts(seed: number, count: number): Generator<TextPair> {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  for (let c = 0; c < count; c += 1) {
    const units = below(3) === 0 ? Array.from({ length: 3 }, () => UNITS[below(UNITS.length)]!) : UNITS;
    const text = Array.from({ length: below(24) }, () => units[below(units.length)]!);
    const other = [...text];
    for (let edits = below(2) * below(8); edits > 0; edits -= 1) {
      other.splice(below(other.length + 1), below(3), ...text.slice(0, below(2)), units[below(units.length)]!);
    }
    yield [text.join(''), other.join('')];
  }
}
