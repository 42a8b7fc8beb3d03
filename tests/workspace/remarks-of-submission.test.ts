import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { sealEvents, type EditLog } from '../../src/domain/attempt/edit-log.ts';
import { remarkEvent } from '../../src/domain/attempt/remarks.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { remarksOfSubmission } from '../../src/workspace/remarks-of-submission.ts';
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
  return remarksOfSubmission({ records: repository, surroundings: { digest } }, testId(1));
}

describe('the remarks of a submission', () => {
  it('are read out of the log that was handed in with it, and of no other', async () => {
    expect(await found(await logged(10, testId(2)), await logged(11, testId(1)))).toEqual([note]);
    expect(await found(await logged(10, testId(2)))).toEqual([]);
  });

  it('are none when the log does not disclose them', async () => {
    expect(await found(await logged(11, testId(1), (log) => ({ ...log, level: 'none', chunks: [] })))).toEqual([]);
  });

  it('of a log that was tampered with are none after the fault', async () => {
    const forged = (log: EditLog): EditLog => ({
      ...log,
      chunks: log.chunks.map((chunk) => ({ ...chunk, lines: chunk.lines.replace('mine', 'hers') })),
    });
    expect(await found(await logged(11, testId(1), forged))).toEqual([]);
  });
});
