import { expect, it } from 'vitest';
import { LEVENSHTEIN_SIGNATURE, chrfSignature, terSignature } from '../../../src/domain/metrics/signature.ts';
import { PLAIN_TER, hterSettings } from '../../../src/domain/metrics/ter-settings.ts';

it.each([
  [hterSettings('zh'), 'TER|case:lc|tok:tercom|norm:yes|punct:yes|asian:yes|ref:once|version:yijin-1'],
  [hterSettings('en'), 'TER|case:lc|tok:tercom|norm:yes|punct:yes|asian:no|ref:once|version:yijin-1'],
  [
    { ...PLAIN_TER, cased: true, nopunct: true, reference: 'twice' } as const,
    'TER|case:mixed|tok:tercom|norm:no|punct:no|asian:no|ref:twice|version:yijin-1',
  ],
])('%#: %s', (settings, signature) => {
  expect(terSignature(settings)).toBe(signature);
});

it('chrF and Levenshtein', () => {
  expect(chrfSignature(0)).toBe('chrF2|case:mixed|nc:6|nw:0|space:no|beta:2|version:yijin-1');
  expect(chrfSignature(2)).toBe('chrF2++|case:mixed|nc:6|nw:2|space:no|beta:2|version:yijin-1');
  expect(LEVENSHTEIN_SIGNATURE).toBe('LEV|unit:codepoint|version:yijin-1');
});
