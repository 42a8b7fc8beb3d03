import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { CHUNK_EVENTS, openLog, sealEvents } from '../../../src/domain/attempt/edit-log.ts';
import { anyEdits } from './any-events.ts';

const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const focus = (t: number): EditEvent => ({ kind: 'focus', t, segment: 's1' });

describe('the sealed log', () => {
  test.prop([anyEdits])('opens to the events it was sealed from', async ({ events }) => {
    const sealed = await sealEvents('a1', events, digest);
    expect(await openLog({ attempt: 'a1', ...sealed, chunks: [...sealed.chunks] }, digest)).toEqual({
      events,
      fault: null,
    });
  });

  it('holds a chunk of at most the agreed number of events, and no chunk for none', async () => {
    const events = Array.from({ length: CHUNK_EVENTS + 1 }, (_, t) => focus(t));
    const { chunks } = await sealEvents('a1', events, digest);
    expect(chunks.map((chunk) => chunk.events)).toEqual([CHUNK_EVENTS, 1]);
    expect((await sealEvents('a1', [], digest)).chunks).toEqual([]);
  });

  test.prop([fc.nat(2), fc.nat(200), fc.constantFrom('0', 'x')])(
    'shows what is whole before a changed chunk, and names that chunk',
    async (index, place, letter) => {
      const events = Array.from({ length: CHUNK_EVENTS * 3 }, (_, t) => focus(t));
      const sealed = await sealEvents('a1', events, digest);
      const chunks = sealed.chunks.map((chunk, at) => {
        const lines = chunk.lines.slice(0, place) + letter + chunk.lines.slice(place + 1);
        return at === index ? { ...chunk, lines } : { ...chunk };
      });
      fc.pre(chunks[index]?.lines !== sealed.chunks[index]?.lines);
      const opened = await openLog({ attempt: 'a1', chunks, head: sealed.head }, digest);
      expect(opened.fault).toEqual({ code: 'chain-broken', chunk: index });
      expect(opened.events).toHaveLength(index * CHUNK_EVENTS);
    },
  );

  it('notices a missing last chunk, chunks in another order, and the log of another attempt', async () => {
    const events = Array.from({ length: CHUNK_EVENTS * 2 }, (_, t) => focus(t));
    const { chunks, head } = await sealEvents('a1', events, digest);
    const [first, second] = chunks;
    if (!first || !second) throw new Error('two chunks expected');
    const fault = async (attempt: string, list: typeof chunks) =>
      (await openLog({ attempt, chunks: [...list], head }, digest)).fault;
    expect(await fault('a1', [first])).toEqual({ code: 'head-differs' });
    expect(await fault('a1', [second, first])).toEqual({ code: 'chain-broken', chunk: 0 });
    expect(await fault('a2', chunks)).toEqual({ code: 'chain-broken', chunk: 0 });
  });

  it('names a line that is no event', async () => {
    const lines = `${JSON.stringify(focus(1))}\n{"kind":"shrug","t":2}`;
    const start = await digest('yijin-edit-log-1\na1');
    const sha256 = await digest(`${start}\n${lines}`);
    const opened = await openLog({ attempt: 'a1', head: sha256, chunks: [{ events: 2, lines, sha256 }] }, digest);
    expect(opened.fault).toEqual({ code: 'event-invalid', chunk: 0, line: 2 });
  });
});
