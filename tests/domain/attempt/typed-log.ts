/** A long edit log as a student makes it, by seed: typing with its pauses, slips and moves, in English or Chinese by IME. */
import { LEAST_WAIT_MS, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';
import { chance } from '../../chance.ts';

export interface TypedLog {
  readonly segments: readonly { readonly id: string; readonly draft: string }[];
  readonly events: readonly EditEvent[];
  /** The texts in the end. */
  readonly texts: readonly string[];
}

const FILES = import.meta.glob<string>('/exercises/**/*.yaml', { query: '?raw', import: 'default', eager: true });
const PROSE = Object.keys(FILES)
  .sort()
  .map((file) => FILES[file])
  .join('\n');

/** Words of the exercises, in their order: English with the marks behind them, or single clauses of Chinese. */
const WORDS = {
  en: PROSE.match(/[A-Za-z][a-z’'-]*[,.;]?/gu) ?? [],
  zh: PROSE.match(/[\p{Script=Han}]{1,4}[，。；、]?/gu) ?? [],
};

/** Makes a log of so many events, or a few more to come to an end, over so many segments. Times between keys are log-normal, as typing research has them. */
export function typedLog(language: 'en' | 'zh', count: number, seed = 1, segmentCount = 30): TypedLog {
  const random = chance(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const words = WORDS[language];
  let word = Math.floor(random() * words.length);
  const glue = language === 'en' ? ' ' : '';
  const nextWord = (): string => words[word++ % words.length] ?? '';
  const segments = Array.from({ length: segmentCount }, (_, n) => ({
    id: `s${n + 1}`,
    draft: Array.from({ length: 18 }, nextWord).join(glue),
  }));
  const texts = segments.map(({ draft }) => toCodePoints(draft));
  const events: EditEvent[] = [
    { kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'monaco', app: '0.1.0' },
  ];
  let t = 800;
  let caret = 0;
  let place = 0;
  const pause = (median: number, spread = 0.45): number => (t += Math.round(median * Math.exp(spread * normal())));
  const put = (
    kind: 'insert' | 'delete' | 'replace' | 'paste' | 'undo',
    at: number,
    length: number,
    into: string,
  ): void => {
    const out = texts[place]?.splice(at, length, ...toCodePoints(into)).join('') ?? '';
    events.push({ kind, t, segment: `s${place + 1}`, at, out, in: into, by: 'key' });
    caret = at + toCodePoints(into).length;
  };
  const move = (at: number, to?: number): void => {
    pause(700, 0.6);
    events.push({
      kind: 'navigate',
      t,
      segment: `s${place + 1}`,
      at,
      ...(to === undefined ? {} : { to }),
      by: random() < 0.6 ? 'pointer' : 'key',
    });
    caret = at;
  };
  const compose = (into: string): void => {
    const from = pause(420, 0.6);
    const strokes = toCodePoints(into).length * 3 + Math.floor(random() * 3);
    const waits: number[] = [];
    // From key to key, and at last the choice.
    for (let n = 1; n <= strokes; n++) {
      const before = t;
      const gap = pause(n < strokes ? 130 : 260) - before;
      if (gap >= LEAST_WAIT_MS) waits.push(gap);
    }
    texts[place]?.splice(caret, 0, ...toCodePoints(into));
    const segment = `s${place + 1}`;
    events.push({ kind: 'ime', t, from, segment, at: caret, out: '', in: into, by: 'key', strokes, waits });
    caret += toCodePoints(into).length;
  };
  const type = (text: string): void => {
    if (language === 'zh') return compose(text);
    for (const letter of text) {
      pause(letter === ' ' ? 170 : 135);
      if (random() < 0.04) {
        put('insert', caret, 0, String.fromCharCode(97 + Math.floor(random() * 26)));
        pause(300);
        put('delete', caret - 1, 1, '');
        pause(180);
      }
      put('insert', caret, 0, letter);
    }
  };
  while (events.length < count) {
    const length = texts[place]?.length ?? 0;
    const luck = random();
    if (luck < 0.74) type(nextWord() + glue);
    else if (luck < 0.79) {
      for (let n = Math.min(caret, Math.ceil(random() * 8)); n > 0; n--) {
        pause(110);
        put('delete', caret - 1, 1, '');
      }
    } else if (luck < 0.91) {
      const at = Math.floor(random() * (length + 1));
      if (random() < 0.4 && at + 6 <= length) {
        move(at, at + 6);
        pause(300);
        put('replace', at, 6, nextWord().slice(0, 1));
      } else move(at);
    } else if (luck < 0.925) put('paste', caret, 0, `${nextWord()}${glue}${nextWord()}`);
    else if (luck < 0.97) pause(6000, 0.9);
    else {
      const segment = `s${place + 1}`;
      events.push({ kind: 'confirm', t: pause(900), segment, by: 'key' }, { kind: 'blur', t, segment });
      place = Math.floor(random() * segmentCount);
      events.push({ kind: 'focus', t: (t += 2), segment: `s${place + 1}` });
      caret = texts[place]?.length ?? 0;
      // Nobody writes a segment longer and longer.
      if (caret > 160) {
        move(40, caret);
        put('delete', 40, caret - 40, '');
      }
    }
  }
  return { segments, events, texts: texts.map((points) => points.join('')) };
}
