import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenizeForDiff } from '../../../src/domain/text/words-tokens.ts';
import { anyText } from './any-text.ts';

describe('tokenizeForDiff', () => {
  it.each([
    ['en', '', ''],
    ['en', "I don't  know, 3.5%!", "I| |don't|  |know|,| |3.5|%|!"],
    ['en', '“well-known”\n\n', '“|well-known|”|\n\n'],
    ['en', '👍🏽 ok', '👍|🏽| |ok'],
    ['zh', '增长3.5%，GDP 高', '增|长|3.5|%|，|GDP| |高'],
    ['zh', '𠮷a野', '𠮷|a|野'],
  ] as const)('%s %j', (script, text, tokens) => {
    expect(tokenizeForDiff(text, script).join('|')).toBe(tokens);
  });

  it('law: loses nothing, no empty token', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('en' as const, 'zh' as const), (text, script) => {
        const tokens = tokenizeForDiff(text, script);
        expect(tokens.join('')).toBe(text);
        expect(tokens).not.toContain('');
      }),
    );
  });
});
