import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { sealEvents, type EditLog } from '../../src/domain/attempt/edit-log.ts';
import { remarkEvent, remarksIn } from '../../src/domain/attempt/remarks.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { logOfSubmission } from '../../src/workspace/log-of-submission.ts';
import { AT, digest, testId } from '../storage/storage-kit.ts';

const note = { ref: 'a', about: 'note', segment: 's1', text: 'mine' } as const;
const events: readonly EditEvent[] = [{ kind: 'visible', t: 0 }, remarkEvent(note, 5)];

async function logged(n: number, submission: string, change: (log: EditLog) => EditLog = (log) => log) {
  const sealed = await sealEvents('attempt', events, digest);
  const log: EditLog = {
    submission,
    attempt: 'attempt',
    level: 'keys',
    head: sealed.head,
    encoding: 'json-lines',
    chunks: [...sealed.chunks],
  };
  const made = { format: 1, course: 'c', author: 'K7QW-2RT9', at: AT };
  return sealRecord({ ...made, id: testId(n), kind: 'edit-log', body: change(log) }, digest);
}

async function found(...records: Awaited<ReturnType<typeof logged>>[]) {
  const repository = createMemoryRecords();
  await repository.add(records);
  return logOfSubmission({ records: repository, surroundings: { digest } }, testId(1));
}

const stripped = (log: EditLog): EditLog => ({ ...log, level: 'none', chunks: [] });

describe('the edit log of a submission', () => {
  it('is the one that was handed in with it, and no other', async () => {
    const log = await found(await logged(10, testId(2)), await logged(11, testId(1)));
    expect(log).toEqual({ found: 'events', events, whole: true });
    expect(log.found === 'events' && remarksIn(log.events)).toEqual([note]);
    expect(await found(await logged(10, testId(2)))).toEqual({ found: 'nothing' });
  });

  it('is said not to be disclosed where nothing is left in it', async () => {
    expect(await found(await logged(11, testId(1), stripped))).toEqual({ found: 'not-disclosed' });
  });

  it('is the full one where a stripped one is here as well', async () => {
    const both = [await logged(10, testId(1), stripped), await logged(11, testId(1))];
    expect(await found(...both)).toMatchObject({ found: 'events', whole: true });
  });

  it('that was tampered with ends before the fault, and is said not to be whole', async () => {
    const forged = (log: EditLog): EditLog => ({
      ...log,
      chunks: log.chunks.map((chunk) => ({ ...chunk, lines: chunk.lines.replace('mine', 'hers') })),
    });
    expect(await found(await logged(11, testId(1), forged))).toEqual({ found: 'events', events: [], whole: false });
  });
});
