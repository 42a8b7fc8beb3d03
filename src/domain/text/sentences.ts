/** Sentences: how a text that somebody brings is divided into segments. A proposal that is mended by hand; nothing is counted by it. */
import type { Script } from './language.ts';

const CLOSING = `"'”’」』）)\\]】》`;
const CHINESE_END = new RegExp(`(?:[。！？!?]+|…{1,2})[${CLOSING}]*`, 'gu');
const ENGLISH_END = new RegExp(`[.!?…]+[${CLOSING}]*(?=\\s)`, 'gu');
/** What ends in a full stop and no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|cf|No|Nos|Fig|Figs|Vol|pp|p|approx|Inc|Ltd|Co|Corp|e\.g|i\.e|a\.m|p\.m|[A-Z](?:\.[A-Z])*)\.$/u;
const BEGINS = /^\s+["'“‘([]*[\p{Lu}\p{Nd}\p{Script=Han}]/u;

/** The sentences of a text, trimmed, none empty. A line ends a sentence too, but for lines that only go on on the next one. */
export function sentences(text: string, script: Script): readonly string[] {
  return paragraphs(text, script).flatMap((paragraph) => (script === 'zh' ? chinese(paragraph) : english(paragraph)));
}

/** Lines put together where an English line was broken in the middle of a sentence: the next one begins with a small letter. */
function paragraphs(text: string, script: Script): readonly string[] {
  const found: string[] = [];
  let open = false;
  for (const line of text.replace(/\r\n?/gu, '\n').split('\n')) {
    const trimmed = line.trim();
    const last = found.at(-1);
    if (open && last !== undefined && script === 'en' && /^\p{Ll}/u.test(trimmed) && !/[.!?:]["'”’)]*$/u.test(last)) {
      found[found.length - 1] = `${last} ${trimmed}`;
    } else if (trimmed !== '') found.push(trimmed);
    open = trimmed !== '';
  }
  return found;
}

function chinese(text: string): readonly string[] {
  return cut(
    text,
    [...text.matchAll(CHINESE_END)].map(({ index, 0: mark }) => index + mark.length),
  );
}

function english(text: string): readonly string[] {
  const ends = [...text.matchAll(ENGLISH_END)]
    .map(({ index, 0: mark }) => index + mark.length)
    .filter((end) => BEGINS.test(text.slice(end)) && !ABBREVIATION.test(text.slice(0, end)));
  return cut(text, ends);
}

function cut(text: string, ends: readonly number[]): readonly string[] {
  const starts = [0, ...ends];
  return starts
    .map((start, at) => text.slice(start, starts[at + 1] ?? text.length).trim())
    .filter((sentence) => sentence !== '');
}

/**
 * A sentence in parts of at most `most` UTF-16 units: at the last clause mark or space that fits, else in the middle of the
 * words, but never inside a character.
 */
export function fitting(sentence: string, most: number): readonly string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const mark = Math.max(...['，', '；', '：', '、', ', ', '; ', ': '].map((one) => head.lastIndexOf(one)));
    const at =
      mark + 1 >= most / 2 ? mark + 1 : head.lastIndexOf(' ') > most / 2 ? head.lastIndexOf(' ') : inside(head);
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** The end of a text, or one unit before it where that would part a surrogate from its partner. */
function inside(text: string): number {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.length - 1 : text.length;
}
