import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../src/domain/attempt/attempt.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { bringsAnything } from '../../src/domain/copy/plan.ts';
import { readCopy, writeCopy } from '../../src/exchange/copy-file.ts';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { createDexieRecords } from '../../src/storage/dexie-records.ts';
import { takeSnapshot } from '../../src/storage/snapshot.ts';
import { planTakeIn, takeIn } from '../../src/storage/take-in.ts';
import { createNoteKeeper } from '../../src/workspace/note-keeper.ts';
import { HEAD, streamOf } from '../exchange/bundle-kit.ts';
import {
  AT,
  LATER,
  digest,
  newDisk,
  openTestDatabase,
  testAttempt,
  testId,
  testRecord,
  testSealing,
} from './storage-kit.ts';

/** A browser of its own: database, records, notes. */
async function device() {
  const db = await openTestDatabase(newDisk());
  const notes = createNoteKeeper(null);
  return { db, attempts: createDexieAttempts(db, null, testSealing()), records: createDexieRecords(db), notes };
}
type Place = Awaited<ReturnType<typeof device>>;

const typed = (word: string, from = 0): readonly EditEvent[] =>
  [...word].map((letter, n) => ({
    kind: 'insert',
    t: from + n,
    segment: 's1',
    at: from + n,
    out: '',
    in: letter,
    by: 'key',
  }));

async function write({ attempts }: Place, id: string, word: string): Promise<void> {
  const epoch = await attempts.takeOver(id);
  const batches = await attempts.journal(id);
  const from = batches.reduce((sum, { events }) => sum + events.length, 0);
  const seq = (batches.at(-1)?.seq ?? -1) + 1;
  const batch = { attempt: id, seq, epoch, events: typed(word, from) };
  await attempts.append(batch, { confirmed: 1, touchedAt: LATER });
}

async function text({ attempts }: Place, id: string): Promise<string> {
  const batches = await attempts.journal(id);
  return batches.flatMap(({ events }) => events.map((event) => ('in' in event ? event.in : ''))).join('');
}

async function fileOf(place: Place, only: string | null = null) {
  const bytes = await writeCopy(HEAD, { ...(await takeSnapshot(place, only)), covers: 'device' }, digest);
  const { manifest, faults, later, ...content } = await readCopy(streamOf(bytes), digest);
  expect({ manifest: manifest?.format, faults, later }).toEqual({ manifest: 2, faults: [], later: 0 });
  return content;
}

let ids = 0;
const made = { at: AT, newId: () => `second-${++ids}` };
const rows = async ({ attempts }: Place): Promise<readonly Omit<Attempt, 'epoch'>[]> =>
  (await attempts.list()).map(({ epoch: _epoch, ...row }) => row);
const everything = async (place: Place) => {
  const listed = await rows(place);
  return {
    rows: listed,
    logs: await Promise.all(
      listed.map(async ({ id }) => (await place.attempts.journal(id)).flatMap(({ events }) => events)),
    ),
    lines: (await place.records.lines()).map(({ line, sha256 }) => ({ line, sha256 })),
    notes: place.notes.names().map((name) => [name, place.notes.read(name)]),
  };
};

async function worked(): Promise<Place> {
  const place = await device();
  await place.attempts.create(testAttempt('a'));
  await place.attempts.create(testAttempt('b'));
  await write(place, 'a', '漆器');
  await write(place, 'b', 'draft');
  const epoch = await place.attempts.takeOver('b');
  await place.attempts.handIn('b', epoch, [await testRecord(1, 'submission', { attempt: 'b' })]);
  await place.records.add([await testRecord(2, 'kind-of-tomorrow', { deep: { kept: true } })]);
  place.notes.write('hand-in.a.1', { reflection: { hardest: '四字格' } });
  return place;
}

describe('a file taken in', () => {
  it('brings everything back on an empty device: rows, logs, records byte for byte, notes', async () => {
    const from = await worked();
    const file = await fileOf(from);
    const to = await device();
    await takeIn(to, file, made);
    expect(await everything(to)).toEqual(await everything(from));
    // And the work goes on from there.
    await write(to, 'a', '之美');
    expect(await text(to, 'a')).toBe('漆器之美');
    await to.attempts.nextRound('b');
    await write(to, 'b', '!');
    expect(await text(to, 'b')).toBe('draft!');
  });

  it('of another learner says of each attempt whose it is, also when it goes on to a third', async () => {
    const to = await device();
    await takeIn(to, await fileOf(await worked()), { ...made, author: 'ZZZZ-9999' });
    expect((await rows(to)).map(({ author }) => author)).toEqual(['ZZZZ-9999', 'ZZZZ-9999']);
    const third = await device();
    await takeIn(third, await fileOf(to), { ...made, author: 'YYYY-8888' });
    expect((await rows(third)).map(({ author }) => author)).toEqual(['ZZZZ-9999', 'ZZZZ-9999']);
  });

  it('adds nothing the second time', async () => {
    const from = await worked();
    const file = await fileOf(from);
    const before = await everything(from);
    const plan = await planTakeIn(from, file);
    expect(bringsAnything(plan)).toBe(false);
    await takeIn(from, file, made);
    expect(await everything(from)).toEqual(before);
  });

  it('goes on with what has gone on elsewhere: text, hand-in, next round', async () => {
    const from = await worked();
    const to = await device();
    await takeIn(to, await fileOf(from), made);
    await write(from, 'a', '之美');
    const epoch = await from.attempts.takeOver('a');
    await from.attempts.handIn('a', epoch, [await testRecord(3, 'submission', { attempt: 'a' })]);
    await from.attempts.nextRound('a');
    await write(from, 'a', '。');
    const file = await fileOf(from);
    const plan = await takeIn(to, file, made);
    expect(plan.attempts.map(({ placed }) => placed.as)).toEqual(['file-ahead', 'same']);
    expect(await everything(to)).toEqual(await everything(from));
    expect(bringsAnything(await planTakeIn(to, file))).toBe(false);
  });

  it('leaves what has gone on here, though the file is older', async () => {
    const from = await worked();
    const old = await fileOf(from);
    await write(from, 'a', '之美');
    const before = await everything(from);
    await takeIn(from, old, made);
    expect(await everything(from)).toEqual(before);
  });

  it('takes what has gone on differently in as a second attempt, once, and goes on with that one', async () => {
    const [one, two] = [await worked(), await device()];
    await takeIn(two, await fileOf(one), made);
    await write(one, 'a', '甲');
    await write(two, 'a', '乙');
    two.notes.write('hand-in.a.1', { reflection: { hardest: 'other' } });
    const file = await fileOf(two);
    const plan = await takeIn(one, file, made);
    expect(plan.attempts[0]?.placed).toEqual({ as: 'apart', id: 'a' });
    const second = (await one.attempts.list()).find(({ copyOf }) => copyOf?.attempt === 'a');
    expect(second?.copyOf).toEqual({ attempt: 'a', at: AT });
    expect([await text(one, 'a'), await text(one, second?.id ?? '')]).toEqual(['漆器甲', '漆器乙']);
    expect(one.notes.read('hand-in.a.1')).toEqual({ reflection: { hardest: '四字格' } });
    expect(one.notes.read(`hand-in.${second?.id}.1`)).toEqual({ reflection: { hardest: 'other' } });
    const after = await everything(one);
    await takeIn(one, file, made);
    expect(await everything(one)).toEqual(after);
    await write(two, 'a', '丙');
    await takeIn(one, await fileOf(two), made);
    expect(await text(one, second?.id ?? '')).toBe('漆器乙丙');
    expect(await rows(one)).toHaveLength(3);
  });

  it('a record under a known number with another content is refused, and the others come in', async () => {
    const [one, two] = [await worked(), await worked()];
    await two.records.add([await testRecord(9)]);
    const file = await fileOf(two);
    const forged = await testRecord(1, 'submission', { attempt: 'b', forged: true });
    const records = file.records.map((record) => (record.record.id === testId(1) ? forged : record));
    const plan = await takeIn(one, { ...file, records }, made);
    expect(plan.records.refused).toEqual([forged]);
    expect(await one.records.get(testId(9))).not.toBeNull();
    expect((await one.records.get(testId(1)))?.line).not.toBe(forged.line);
  });

  it('a file of one task holds that task alone, with what belongs to it', async () => {
    const from = await worked();
    const file = await fileOf(from, 'b');
    expect(file.attempts.map(({ attempt }) => attempt.id)).toEqual(['b']);
    expect(file.records.map(({ record }) => record.id)).toEqual([testId(1)]);
    expect(file.notes).toEqual([]);
    expect((await fileOf(from, 'a')).notes).toHaveLength(1);
  });

  it('a window that holds the attempt can write no more once the file has gone on with it', async () => {
    const from = await worked();
    const to = await device();
    await takeIn(to, await fileOf(from), made);
    const held = await to.attempts.takeOver('a');
    await write(from, 'a', '之美');
    await takeIn(to, await fileOf(from), made);
    const late = { attempt: 'a', seq: 2, epoch: held, events: typed('x', 4) };
    await expect(to.attempts.append(late, { confirmed: 0, touchedAt: LATER })).rejects.toThrow('Epoch');
    expect(await text(to, 'a')).toBe('漆器之美');
  });
});

describe('a snapshot', () => {
  it('of the device holds all that can be read when one journal is damaged; of that task alone it is refused', async () => {
    const place = await worked();
    const whole = await takeSnapshot(place);
    await place.db.table('journal').where('attempt').equals('a').modify({ events: 'damaged' });
    const snapshot = await takeSnapshot(place);
    expect(snapshot.attempts).toEqual(whole.attempts.filter(({ attempt }) => attempt.id !== 'a'));
    expect(snapshot.attempts.length).toBeGreaterThan(0);
    expect(snapshot.records).toEqual(whole.records);
    await expect(takeSnapshot(place, 'a')).rejects.toMatchObject({ reason: 'unreadable' });
  });

  it('is read again when a hand-in comes in between, so that no attempt is open beside its submission', async () => {
    const place = await worked();
    let handed = false;
    const attempts = {
      ...place.attempts,
      journal: async (id: string) => {
        const batches = await place.attempts.journal(id);
        if (!handed) {
          handed = true;
          const epoch = await place.attempts.takeOver('a');
          await place.attempts.handIn('a', epoch, [await testRecord(5, 'submission', { attempt: 'a' })]);
        }
        return batches;
      },
    };
    const snapshot = await takeSnapshot({ ...place, attempts });
    expect(snapshot.attempts.map(({ attempt }) => attempt.state)).toEqual(['handed-in', 'handed-in']);
    expect(snapshot.records).toHaveLength(3);
  });
});
