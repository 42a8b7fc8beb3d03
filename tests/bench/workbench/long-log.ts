/** The edit log of a student who has written a long time: what she types fits the drafts, so it can be replayed. */
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { chance } from '../../chance.ts';

const WORDS = ['carefully ', 'again ', 'then ', 'with great care ', 'once more ', 'at last '];

/** So many events over the first segments, the first half of them confirmed. */
export function longLog(drafts: readonly string[], events: number, seed = 2): readonly EditEvent[] {
  const next = chance(seed);
  const wall = '2026-03-02T09:00:00.000Z';
  const log: EditEvent[] = [{ kind: 'sitting', t: 0, wall, editor: 'monaco', app: 'bench' }];
  let t = 0;
  while (log.length < events) {
    for (let at = 0; at < drafts.length && log.length < events; at += 1) {
      const segment = `s${at + 1}`;
      const tick = (): number => (t += 40 + Math.floor(next() * 200));
      log.push({ kind: 'focus', t: tick(), segment });
      const word = WORDS[Math.floor(next() * WORDS.length)]!;
      for (const [place, letter] of [...word].entries()) {
        log.push({ kind: 'insert', t: tick(), segment, at: place, out: '', in: letter, by: 'key' });
      }
      for (let place = word.length - 1; place >= 0 && next() < 0.8; place -= 1) {
        log.push({ kind: 'delete', t: tick(), segment, at: place, out: word[place]!, in: '', by: 'key' });
      }
      if (at < drafts.length / 2) log.push({ kind: 'confirm', t: tick(), segment, by: 'key' });
      log.push({ kind: 'blur', t: tick(), segment });
    }
  }
  return log.slice(0, events);
}
