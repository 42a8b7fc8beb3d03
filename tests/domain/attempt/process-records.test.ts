/** The records of process data as they were first released: lines of then, which every later version must read. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkLog } from '../../../src/domain/attempt/check-log.ts';
import { consentFor, consentRecord } from '../../../src/domain/attempt/consent.ts';
import { editLogRecord } from '../../../src/domain/attempt/edit-log.ts';
import { submissionRecord } from '../../../src/domain/attempt/submission.ts';
import { parseRecord, type RecordType, type YijinRecord } from '../../../src/domain/record/record.ts';

const lines = readFileSync(new URL('../../fixtures/process-records.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

function read<K extends string, B>(type: RecordType<K, B>): readonly YijinRecord<K, B>[] {
  return lines.flatMap((line) => {
    const parsed = parseRecord(line, type);
    return parsed.ok ? [parsed.record] : [];
  });
}

it('are read: the full log, one with times, one with texts taken out, and the consent', async () => {
  const [submission] = read(submissionRecord);
  const logs = read(editLogRecord);
  const segments = [{ id: 's1', draft: 'The cat sat.' }];
  const checked = await Promise.all(logs.map(({ body }) => checkLog(submission!, segments, body, digest)));
  expect(logs.map(({ format }) => format)).toEqual([1, 3, 3]);
  expect(checked).toMatchObject([
    { level: 'keys', redacted: 0, fault: null, sealed: true },
    { level: 'times', redacted: 0, fault: null, sealed: false },
    { level: 'keys', redacted: 2, fault: null, sealed: false },
  ]);
  expect(checked[2]?.events[3]).toMatchObject({ in: '█'.repeat(10) });
  expect(consentFor(submission!.id, read(consentRecord)).consent).toMatchObject({ level: 'keys', redacted: [3, 6] });
});
