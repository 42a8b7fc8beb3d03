import type { EngineMessage } from '../domain/assist/engine.ts';
import { jsonValue } from '../domain/record/json-value.ts';

/** Lines that stand for themselves: items of a list, and the JSON an answer is to have. */
const APART = /^\s*(?:[-*•]|\d+[.)]|\{)/u;
const SENTENCE_ENDS = /[.:!?。：！？]["”’)]*$/u;
const CHINESE = /[\p{Script=Han}，。；：、？！（）]/u;

/**
 * What is sent, word for word, as it is read on a screen: paragraphs without the line breaks of the file an instruction is
 * written in, and the data, one line of JSON, over lines. What is sent itself stays as it is.
 */
export function sentWords({ role, content }: EngineMessage): string {
  return role === 'user' ? spread(content) : unwrapped(content);
}

/**
 * Joins the lines of paragraphs. A break stays at an empty line, before what stands for itself, and after a sentence that ends
 * where the line had room for the next word: there it was meant.
 */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  const width = Math.max(0, ...lines.filter((line) => !APART.test(line)).map(({ length }) => length));
  return lines.reduce((before, line, at) => {
    if (at === 0) return line;
    const last = lines[at - 1]!;
    const [word = ''] = line.split(' ');
    const meant = SENTENCE_ENDS.test(last.trimEnd()) && last.length + 1 + word.length <= width;
    if (last.trim() === '' || line.trim() === '' || APART.test(line) || APART.test(last) || meant) {
      return `${before}\n${line}`;
    }
    const noSpace = CHINESE.test(last.at(-1) ?? '') && CHINESE.test(line[0] ?? '');
    return `${before}${noSpace ? '' : ' '}${line}`;
  }, '');
}

function spread(json: string): string {
  const value = jsonValue(json);
  return value === undefined ? json : JSON.stringify(value, null, 2);
}
