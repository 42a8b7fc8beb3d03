import { describe, expect, it } from 'vitest';
import { compose } from '../../src/assist/compose.ts';
import { INSTRUCTIONS } from '../../src/assist/instruction-files.ts';
import { sentWords } from '../../src/coach/sent-words.ts';

const system = (content: string): string => sentWords({ role: 'system', content });
const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

describe('what is sent, as it is read', () => {
  for (const instruction of INSTRUCTIONS) {
    const { purpose, name, version } = instruction;
    it(`has every word of ${purpose}/${name}@${version}, and breaks no sentence`, () => {
      const [message] = compose(instruction, {}, 'en');
      const shown = sentWords(message!);
      expect(wordsOf(shown)).toEqual(wordsOf(message!.content));
      for (const line of shown.split('\n')) {
        if (line !== '' && !line.startsWith('{')) expect(line).toMatch(/[.:}]$/u);
      }
      // The forms of the answers stay on lines of their own.
      const forms = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('{'));
      expect(forms(shown)).toEqual(forms(message!.content));
    });
  }

  it('keeps paragraphs, lists and breaks that were meant', () => {
    const text =
      'A first line that is long enough to be\nwrapped by the file. Its last\n\nA list:\n- one\n- two\nAn end.';
    expect(system(text)).toBe(
      'A first line that is long enough to be wrapped by the file. Its last\n\nA list:\n- one\n- two\nAn end.',
    );
    expect(system('这一段在文件里\n折了行')).toBe('这一段在文件里折了行');
  });

  it('shows data over lines, and what is no JSON as it stands', () => {
    expect(sentWords({ role: 'user', content: '{"a":"<b>\\nc"}' })).toBe('{\n  "a": "<b>\\nc"\n}');
    expect(sentWords({ role: 'user', content: 'not\njson' })).toBe('not\njson');
  });
});
