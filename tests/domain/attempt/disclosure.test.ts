import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fc, test } from '@fast-check/vitest';
import { checkLog } from '../../../src/domain/attempt/check-log.ts';
import { consentFor, type ConsentRecord } from '../../../src/domain/attempt/consent.ts';
import { discloseLog, disclosedEvents } from '../../../src/domain/attempt/disclose-log.ts';
import type { ChangeKind, EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { editLogRecord, partStart, sealEvents, sealLines, type EditLog } from '../../../src/domain/attempt/edit-log.ts';
import { logItems } from '../../../src/domain/attempt/log-items.ts';
import { fitsMask, masked, MASK } from '../../../src/domain/attempt/masked-text.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import { textOrigins } from '../../../src/domain/attempt/text-origins.ts';
import { formatFor } from '../../../src/domain/record/record.ts';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';
import { anyEdits } from './any-events.ts';

const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

/** A log over one segment, written as changes of its text: each finds its place by itself. */
function write(draft: string, steps: readonly (readonly [ChangeKind | 'ime', number, number, string])[]) {
  let points = toCodePoints(draft);
  const events: EditEvent[] = [
    { kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'monaco', app: 't' },
    { kind: 'focus', t: 1, segment: 's1' },
  ];
  let t = 100;
  for (const [kind, at, length, into] of steps) {
    const out = points.slice(at, at + length).join('');
    points = [...points.slice(0, at), ...toCodePoints(into), ...points.slice(at + length)];
    const common = { t: (t += 100), segment: 's1', at, out, in: into, by: 'key' as const };
    events.push(kind === 'ime' ? { kind, from: t - 50, strokes: 2, ...common } : { kind, ...common });
  }
  return { segments: [{ id: 's1', draft }], events, text: points.join('') };
}
const typing = (at: number, text: string) =>
  toCodePoints(text).map((letter, n) => ['insert', at + n, 0, letter] as const);

describe('what is withheld', () => {
  const said = 'my ex';
  // Typed, deleted letter by letter, brought back by one undo, cut, and pasted in front.
  const story = write('The cat sat.', [
    ...typing(12, said),
    ['delete', 16, 1, ''],
    ['delete', 15, 1, ''],
    ['undo', 15, 0, 'ex'],
    ['cut', 12, 5, ''],
    ['paste', 0, 0, said],
    ['insert', 5, 0, ' '],
    ['delete', 0, 5, ''],
  ]);
  const letters = story.events.flatMap((event, index) => (event.kind === 'insert' && event.in !== ' ' ? [index] : []));
  const withheld = disclosedEvents(story.segments, story.events, { level: 'keys', redacted: [...new Set(letters)] });

  it('is withheld wherever it comes up again, and the log still replays', () => {
    const texts = withheld.flatMap((event) => ('in' in event ? [event.out + event.in] : [])).join('');
    expect(texts).not.toMatch(/[myex]/u);
    expect(withheld.map(({ kind }) => kind)).toEqual(story.events.map(({ kind }) => kind));
    expect(replay(story.segments, withheld)[0]?.text).toBe(story.text);
  });

  it('is withheld also where an older log takes back what was never one step', () => {
    const log = write('', [
      ...typing(0, 'ab'),
      ['delete', 0, 2, ''],
      ['insert', 0, 0, 'x'],
      // No state of before: it is known by its words alone.
      ['undo', 1, 0, 'ab'],
    ]);
    const left = disclosedEvents(log.segments, log.events, { level: 'keys', redacted: [2, 3] });
    expect(left.at(-1)).toMatchObject({ kind: 'undo', in: '██' });
  });

  it('is what the draft has not', () => {
    const log = write('The cat sat.', [
      ['delete', 4, 4, ''],
      ['undo', 4, 0, 'cat '],
    ]);
    const items = logItems(log.events, textOrigins(log.segments, log.events));
    expect(items).toMatchObject([
      { kind: 'deleted', out: 'cat ', sources: [] },
      { kind: 'undone', in: 'cat ', sources: [] },
    ]);
    const all = log.events.map((_, index) => index);
    expect(disclosedEvents(log.segments, log.events, { level: 'keys', redacted: all })).toEqual(log.events);
  });

  test.prop([anyEdits, fc.array(fc.nat(20)), fc.boolean()])(
    'leaves a log that replays to marks in its place, and touches nothing else',
    ({ draft, text, events }, redacted, wholly) => {
      const segments = [{ id: 's1', draft }];
      const all = events.map((_, index) => index);
      const left = disclosedEvents(segments, events, { level: 'keys', redacted: wholly ? all : redacted });
      const [state] = replay(segments, left);
      expect(fitsMask(text, state!.text)).toBe(true);
      for (const [index, event] of left.entries()) {
        const whole = events[index]!;
        if (!('in' in whole) || !('in' in event)) continue;
        expect(fitsMask(whole.in, event.in) && fitsMask(whole.out, event.out)).toBe(true);
        expect({ ...event, in: '', out: '' }).toEqual({ ...whole, in: '', out: '' });
        // What an event of the list brought afresh cannot be read in it.
        if (wholly && whole.in !== whole.out && whole.kind === 'ime') expect(event.in).toBe(masked(whole.in));
      }
      if (!wholly && redacted.length === 0) expect(left).toEqual(events);
    },
  );

  test.prop([anyEdits])('is every text at level times, and every length stays', ({ draft, text, events }) => {
    const left = disclosedEvents([{ id: 's1', draft }], events, { level: 'times', redacted: [] });
    const texts = left.flatMap((event) => ('in' in event ? [event.out, event.in] : [])).join('');
    expect(texts.replaceAll(MASK, '')).toBe('');
    expect(replay([{ id: 's1', draft: masked(draft) }], left)[0]?.text).toBe(masked(text));
  });

  it('cannot be guessed and the guess be seen to be right: the salt stays behind with it', async () => {
    const salt = 'a-salt-of-twenty-signs';
    const sitting = { kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'plain', app: '1' } as const;
    const typed: EditEvent = { kind: 'paste', t: 5, segment: 's1', at: 0, out: '', in: '秘密', by: 'key' };
    const segments = [{ id: 's1', draft: 'x' }];
    const events: readonly EditEvent[] = [{ ...sitting, salt }, typed];
    expect(JSON.stringify(disclosedEvents(segments, events, { level: 'keys', redacted: [1] }))).not.toContain(salt);
    expect(JSON.stringify(disclosedEvents(segments, events, { level: 'times', redacted: [] }))).not.toContain(salt);
    expect(disclosedEvents(segments, events, { level: 'keys', redacted: [] })).toEqual(events);
    const { head } = await sealEvents('a', events, digest);
    expect((await sealEvents('a', [sitting, typed], digest)).head).not.toBe(head);
  });

  it('is what an AI was asked with it, and what it answered, as far as it may hold those words', () => {
    const call = (n: number, segment: string | undefined, step: 'asked' | 'answered'): EditEvent => ({
      kind: 'assist',
      t: 10 + n,
      ...(segment === undefined ? {} : { segment }),
      call: `c${n}`,
      step,
      purpose: 'hint',
      policy: 'open',
      text: `call ${n}`,
    });
    const events: EditEvent[] = [
      call(0, 's1', 'asked'),
      { kind: 'insert', t: 5, segment: 's1', at: 0, out: '', in: 'secret ', by: 'key' },
      call(1, 's1', 'asked'),
      call(2, 's1', 'answered'),
      call(3, 's2', 'asked'),
      call(4, undefined, 'asked'),
    ];
    const segments = [
      { id: 's1', draft: 'x' },
      { id: 's2', draft: 'y' },
    ];
    const textsOf = (left: readonly EditEvent[]) =>
      left.flatMap((event) => (event.kind === 'assist' ? [event.text?.includes(MASK) ? MASK : event.text] : []));
    expect(textsOf(disclosedEvents(segments, events, { level: 'keys', redacted: [1] }))).toEqual([
      'call 0',
      MASK,
      MASK,
      'call 3',
      MASK,
    ]);
    expect(textsOf(disclosedEvents(segments, events, { level: 'keys', redacted: [0] }))).toEqual(
      textsOf(events).with(0, MASK),
    );
    expect(textsOf(disclosedEvents(segments, events, { level: 'times', redacted: [] }))).toEqual(
      Array.from({ length: 5 }, () => MASK),
    );
  });

  it('is what was written beside the text as well', () => {
    const events: EditEvent[] = [
      { kind: 'remark', t: 1, segment: 's1', about: 'source-consulted', ref: 'https://a.example/?q=me', text: 'Ann' },
      {
        kind: 'annotate',
        t: 2,
        segment: 's1',
        by: 'key',
        annotation: {
          id: 'a1',
          side: 'target',
          start: 0,
          end: 1,
          type: 'other',
          severity: 'minor',
          note: 'Bob',
          correction: null,
        },
      },
    ];
    const segments = [{ id: 's1', draft: 'x' }];
    const items = logItems(events, textOrigins(segments, events));
    expect(items.map(({ kind, in: words }) => [kind, words])).toEqual([
      ['remark', 'Ann · https://a.example/?q=me'],
      ['annotation', 'Bob'],
    ]);
    for (const consent of [
      { level: 'times', redacted: [] },
      { level: 'keys', redacted: [0, 1] },
    ] as const) {
      const left = JSON.stringify(disclosedEvents(segments, events, { ...consent, redacted: [...consent.redacted] }));
      expect(left).not.toMatch(/Ann|Bob|example/u);
    }
  });
});

describe('the list of what would leave', () => {
  it('reads as it was written: runs of typing and deleting, pastes, compositions', () => {
    const log = write('', [
      ...typing(0, 'teh'),
      ['delete', 2, 1, ''],
      ['delete', 1, 1, ''],
      ...typing(1, 'he'),
      ['paste', 3, 0, ' cat'],
      ['ime', 7, 0, '修'],
      ['ime', 8, 0, '改'],
      ['replace', 0, 3, 'A'],
    ]);
    const items = logItems(log.events, textOrigins(log.segments, log.events));
    expect(items.map(({ kind, out, in: into }) => `${kind} ${out}>${into}`)).toEqual([
      'typed >teh',
      'deleted eh>',
      'typed >he',
      'pasted > cat',
      'typed >修改',
      'replaced the>A',
    ]);
    // To take “eh” out of reach, the letters it was typed with must go.
    expect(items[1]?.sources).toEqual([3, 4]);
  });

  it('tells what stands in the text handed in, where it can be read all the same', () => {
    const log = write('', [...typing(0, 'ab'), ['paste', 2, 0, 'cd'], ['delete', 3, 1, ''], ['delete', 2, 1, '']]);
    const items = logItems(log.events, textOrigins(log.segments, log.events));
    expect(items.map(({ kind, stands }) => [kind, stands])).toEqual([
      ['typed', true],
      ['pasted', false],
      ['deleted', false],
    ]);
  });

  test.prop([anyEdits])('holds every text of the log', ({ draft, events }) => {
    const items = logItems(events, textOrigins([{ id: 's1', draft }], events));
    const changes = events.filter((event) => 'in' in event && event.in !== event.out);
    const count = (texts: readonly string[]): number => texts.join('').length;
    expect(count(items.map((item) => item.in))).toBe(count(changes.map((event) => ('in' in event ? event.in : ''))));
    expect(count(items.map((item) => item.out))).toBe(count(changes.map((event) => ('out' in event ? event.out : ''))));
  });

  test.prop([anyEdits, fc.nat()])('cannot be read any more once it is redacted', ({ draft, events }, which) => {
    const segments = [{ id: 's1', draft }];
    const origins = textOrigins(segments, events);
    const items = logItems(events, origins);
    fc.pre(items.length > 0);
    const item = items[which % items.length]!;
    const left = disclosedEvents(segments, events, { level: 'keys', redacted: [...item.sources] });
    const again = logItems(left, origins).find(({ first }) => first === item.first);
    // Only words of the draft are left of it.
    const from = events.slice(item.first, item.last + 1).flatMap((_, n) => origins.changes.get(item.first + n) ?? []);
    const hers = from.flatMap(({ out, in: into }) => [...out, ...into]).filter((origin) => origin >= 0).length;
    const marks = toCodePoints((again?.out ?? '') + (again?.in ?? '')).filter((point) => point === MASK).length;
    if (again) expect(marks).toBe(hers);
  });
});

describe('a log that is let out', () => {
  const log = write('The cat sat.', [...typing(12, ' Oh'), ['delete', 12, 1, '']]);
  const id = '0199c0de-0000-7000-8000-000000000001';
  const full = async () => ({
    submission: id,
    attempt: 'a1',
    events: log.events,
    ...(await sealEvents('a1', log.events, digest)),
  });
  const whole = async (): Promise<EditLog> => {
    const { submission: of, attempt, head, chunks } = await full();
    return { submission: of, attempt, level: 'keys', head, encoding: 'json-lines', chunks: [...chunks] };
  };
  const submission = async (texts = log.text) => ({
    id,
    body: {
      attempt: 'a1',
      texts: [{ id: 's1', text: texts, confirmed: true }],
      log: { head: (await full()).head, events: log.events.length },
    } as never,
  });
  const check = async (body: EditLog) => checkLog(await submission(), log.segments, body, digest);

  it('is the full one, sealed, where nothing is withheld', async () => {
    const body = await whole();
    await expect(discloseLog(await full(), log.segments, { level: 'keys', redacted: [] }, digest)).rejects.toThrow();
    expect(formatFor(editLogRecord, body)).toBe(1);
    expect(await check(body)).toMatchObject({ level: 'keys', redacted: 0, fault: null, sealed: true });
  });

  it('names its level, the head of the full log, and how many texts were taken out', async () => {
    const body = await discloseLog(await full(), log.segments, { level: 'keys', redacted: [3, 2, 3] }, digest);
    expect(body).toMatchObject({ level: 'keys', head: (await full()).head, disclosed: { redacted: [2, 3] } });
    expect(formatFor(editLogRecord, body)).toBe(3);
    expect(editLogRecord.body.safeParse(JSON.parse(JSON.stringify(body))).success).toBe(true);
    expect(await check(body)).toMatchObject({ level: 'keys', redacted: 2, fault: null, sealed: false });
  });

  it('has times without texts, or nothing but the head, and is never called broken for that', async () => {
    const times = await discloseLog(await full(), log.segments, { level: 'times', redacted: [2] }, digest);
    expect(JSON.stringify(times)).not.toContain('Oh');
    expect(await check(times)).toMatchObject({ level: 'times', redacted: 0, fault: null, sealed: false });
    const none = await discloseLog(await full(), log.segments, { level: 'none', redacted: [2] }, digest);
    expect(none.chunks).toEqual([]);
    expect(await check(none)).toEqual({ level: 'none', redacted: 0, events: [], fault: null, sealed: false });
  });

  it('is found to be of another submission, to lack events, or to lead to another text', async () => {
    const body = await discloseLog(await full(), log.segments, { level: 'times', redacted: [] }, digest);
    const faultOf = async (other: Partial<EditLog>) => (await check({ ...body, ...other })).fault;
    expect(await faultOf({ submission: 'other' })).toEqual({ code: 'other-log' });
    expect(await faultOf({ head: 'f'.repeat(64) })).toEqual({ code: 'other-log' });
    const short = log.events.slice(0, -1);
    const part = { attempt: 'a1', level: 'times', head: body.head, events: log.events.length, redacted: [] } as const;
    const shortLines = body.chunks[0]!.lines.split('\n').slice(0, -1);
    const cut = await sealLines(await partStart({ ...part, redacted: [] }, digest), shortLines, digest);
    expect(
      await faultOf({
        chunks: [...cut.chunks],
        disclosed: { head: cut.head, events: log.events.length, redacted: [] },
      }),
    ).toEqual({ code: 'events-missing', found: short.length, of: log.events.length });
    const all = await whole();
    expect((await checkLog(await submission('Else.'), log.segments, all, digest)).fault).toEqual({
      code: 'texts-differ',
      segment: 's1',
    });
    expect((await checkLog(await submission(), [{ id: 's1', draft: '' }], all, digest)).fault).toEqual({
      code: 'does-not-fit',
    });
  });
});

describe('consent', () => {
  const record = (id: string, level: 'none' | 'times' | 'keys', supersedes?: string): ConsentRecord => ({
    id,
    kind: 'consent',
    format: 1,
    course: 'c',
    author: 'a',
    at: '2026-03-01T08:00:00.000Z',
    ...(supersedes === undefined ? {} : { supersedes }),
    body: { submission: 'sub', level, redacted: [] },
  });

  it('is the product alone until she says otherwise, and then her last word', () => {
    expect(consentFor('sub', []).consent).toEqual({ submission: 'sub', level: 'none', redacted: [] });
    const all = [record('1', 'keys'), record('2', 'times', '1')];
    expect(consentFor('sub', all).consent.level).toBe('times');
    expect(consentFor('other', all).consent.level).toBe('none');
  });
});
