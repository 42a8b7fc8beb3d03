import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inForce } from '../../../src/domain/record/in-force.ts';
import { parseRecord } from '../../../src/domain/record/record.ts';
import { replyRecord } from '../../../src/domain/review/reply.ts';
import { createReplyKeeper, MAX_REPLY, PAUSE_MS, replyNoteName } from '../../../src/features/findings/reply-keeper.ts';
import { createMemoryRecords } from '../../../src/storage/memory-records.ts';
import { createNoteKeeper } from '../../../src/workspace/note-keeper.ts';
import { digest, testId } from '../../storage/storage-kit.ts';

const about = { submission: testId(1), about: { segment: 's1', at: 4, deleted: 'big', inserted: 'large' } };

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function setting() {
  const records = createMemoryRecords();
  const notes = createNoteKeeper(null);
  let ids = 100;
  const services = {
    records,
    notes,
    surroundings: {
      now: () => '2026-03-03T10:00:00.000Z',
      monotonic: () => 0,
      newId: () => testId(ids++),
      digest,
      appVersion: 'test',
    },
    learner: { code: 'K7QW-2RT9', course: 'practice' },
  };
  const replies = async () =>
    (await records.list('reply')).map(({ line }) => {
      const parsed = parseRecord(line, replyRecord);
      if (!parsed.ok) throw new Error(parsed.fault.code);
      return parsed.record;
    });
  return { services, replies, notes, records };
}

describe('a reply', () => {
  it('is noted at once and saved after a pause', async () => {
    const { services, replies, notes } = setting();
    const keeper = createReplyKeeper(services, about, null);
    expect(keeper.state()).toBe('empty');
    keeper.change('For the rhythm.');
    expect(notes.read(replyNoteName(about))).toBe('For the rhythm.');
    expect(keeper.state()).toBe('waiting');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(await replies()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(keeper.state()).toBe('saved');
    expect((await replies()).map(({ body }) => body)).toEqual([{ ...about, text: 'For the rhythm.' }]);
    expect(notes.read(replyNoteName(about))).toBeNull();
  });

  it('supersedes the earlier one, so that one is in force', async () => {
    const { services, replies } = setting();
    const keeper = createReplyKeeper(services, about, null);
    keeper.change('One.');
    await keeper.flush();
    keeper.change('Two.');
    await keeper.flush();
    const all = await replies();
    expect(all).toHaveLength(2);
    expect(inForce(all).map(({ body }) => body.text)).toEqual(['Two.']);
  });

  it('is saved once, however often it is asked for', async () => {
    const { services, replies } = setting();
    const keeper = createReplyKeeper(services, about, null);
    keeper.change('One.');
    await Promise.all([keeper.flush(), keeper.flush()]);
    await keeper.flush();
    expect(await replies()).toHaveLength(1);
  });

  it('goes on from what was said before', async () => {
    const { services, replies } = setting();
    const keeper = createReplyKeeper(services, about, { id: testId(50), text: 'Before.' });
    expect([keeper.text, keeper.state()]).toEqual(['Before.', 'saved']);
    keeper.change('');
    await keeper.flush();
    expect(await replies()).toMatchObject([{ supersedes: testId(50), body: { text: '' } }]);
  });

  it('is not saved in the middle of composing', async () => {
    const { services, replies } = setting();
    const keeper = createReplyKeeper(services, about, null);
    keeper.change('yin wei', true);
    await vi.advanceTimersByTimeAsync(PAUSE_MS * 3);
    expect(await replies()).toEqual([]);
    keeper.change('因为', false);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(await replies()).toMatchObject([{ body: { text: '因为' } }]);
  });

  it('that was cut off by closing the page is taken up again', async () => {
    const { services, replies, notes } = setting();
    notes.write(replyNoteName(about), 'Half a sen');
    const keeper = createReplyKeeper(services, about, null);
    expect(keeper.text).toBe('Half a sen');
    await vi.advanceTimersByTimeAsync(0);
    expect(await replies()).toMatchObject([{ body: { text: 'Half a sen' } }]);
  });

  it('is tried again when the browser did not keep it, and stays noted', async () => {
    const { services, replies, notes, records } = setting();
    const add = vi.spyOn(records, 'add').mockRejectedValueOnce(new Error('full'));
    const keeper = createReplyKeeper(services, about, null);
    keeper.change('Kept.');
    await keeper.flush();
    expect(keeper.state()).toBe('failed');
    expect(notes.read(replyNoteName(about))).toBe('Kept.');
    await vi.advanceTimersByTimeAsync(5000);
    expect(keeper.state()).toBe('saved');
    expect(add).toHaveBeenCalledTimes(2);
    expect(await replies()).toHaveLength(1);
  });

  it('leaves out what a record refuses', async () => {
    const { services, replies } = setting();
    const keeper = createReplyKeeper(services, about, null);
    keeper.change(`a\u0000b\uD800c\u202Ed ${'x'.repeat(MAX_REPLY)}`);
    await keeper.flush();
    const [reply] = await replies();
    expect(reply?.body.text.startsWith('abcd xx')).toBe(true);
  });
});
