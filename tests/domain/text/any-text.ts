/** Random texts for the laws: few different characters, so that things repeat, and awkward ones among them. */
import fc from 'fast-check';

const UNITS = [
  'a',
  'b',
  'A',
  '3',
  '.',
  ',',
  "'",
  '’',
  '-',
  ' ',
  '\n',
  '，',
  '。',
  '中',
  '文',
  '𠮷',
  'é',
  '\u0301',
  '\uD842',
];

/** Any text over a small alphabet of letters, marks, Han characters, an astral character and a lone surrogate. */
export function anyText(maxLength = 14): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...UNITS), { maxLength }).map((units) => units.join(''));
}

/** A text over two letters: many shortest ways lead from one to another. */
export function denseText(maxLength = 7): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom('a', 'b', '中'), maxLength });
}
