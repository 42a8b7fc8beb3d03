/** Edit logs in a pack: what each level lets out, and what a check says of it. */
import { describe, expect, test } from 'vitest';
import type { Consent } from '../../../src/domain/attempt/consent.ts';
import { editLogRecord, openLog, type EditLogRecord } from '../../../src/domain/attempt/edit-log.ts';
import { disclosedRecord } from '../../../src/domain/attempt/log-record.ts';
import { startingSegments } from '../../../src/domain/exercise/starting-text.ts';
import { checkPack } from '../../../src/domain/evidence/check-pack.ts';
import { makePack } from '../../../src/domain/evidence/make-pack.ts';
import { evidencePack, packContent, packText, type EvidencePack } from '../../../src/domain/evidence/pack.ts';
import type { SealedRecord } from '../../../src/domain/record/record.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';
import { digest, makeLoggedWork, testMaker } from './pack-kit.ts';
import { scriptedEvents } from './scripted-events.ts';

const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
const events = scriptedEvents(exercise, [
  ['s4', 'slap', 'palm'],
  ['s5', '.', ' (mum, look!).'],
  ['s5', ' (mum, look!).', '.'],
]);
const maker = testMaker();
const { facts, log } = await makeLoggedWork({ exercise, key, events }, maker);
const id = facts.submission.record.id;

async function letOut(consent: Pick<Consent, 'level' | 'redacted'>): Promise<SealedRecord<EditLogRecord> | null> {
  const opened = await openLog(log.record.body, digest);
  return disclosedRecord(log, opened.events, startingSegments(exercise), consent, maker);
}

async function packWith(sealed: SealedRecord<EditLogRecord> | null): Promise<EvidencePack> {
  const made = { learner: maker.author, course: maker.course, at: '2026-03-02T08:00:00.000Z', app: '0.1.0' };
  const pack = await makePack(
    { works: [facts], ...(sealed ? { logs: new Map([[id, sealed]]) } : {}), ...made },
    digest,
  );
  return JSON.parse(packText(pack)) as EvidencePack;
}

/** What is found of the log after a change of its record and an honest new hash of all. */
async function faultsAfter(change: (body: EditLogRecord['body']) => void, level: Consent['level'] = 'times') {
  const pack = await packWith(await letOut({ level, redacted: level === 'keys' ? [2] : [] }));
  const at = pack.sources.records.findIndex(({ sha256 }) => sha256 === pack.works[0]!.log);
  const record = JSON.parse(pack.sources.records[at]!.line) as EditLogRecord;
  change(record.body);
  const line = JSON.stringify(record);
  pack.sources.records[at] = { line, sha256: await digest(line) };
  pack.works[0]!.log = pack.sources.records[at].sha256;
  pack.sha256 = await digest(packContent(pack));
  return (await checkPack(pack, digest)).faults;
}

describe('the edit log in a pack', () => {
  test('is not there unless she lets it out, and that is no fault', async () => {
    const pack = await packWith(await letOut({ level: 'none', redacted: [] }));
    expect(pack.format).toBe(1);
    expect(pack.works[0]).toMatchObject({ processData: 'not-disclosed' });
    expect(JSON.stringify(pack)).not.toContain('mum');
    const { faults, logs } = await checkPack(pack, digest);
    expect([faults, logs.size]).toEqual([[], 0]);
  });

  test('has times and no text', async () => {
    const pack = await packWith(await letOut({ level: 'times', redacted: [] }));
    expect(pack).toMatchObject({ format: 3, works: [{ processData: 'times' }] });
    expect(JSON.stringify(pack)).not.toContain('mum');
    const { faults, logs } = await checkPack(pack, digest);
    expect(faults).toEqual([]);
    expect(logs.get(id)).toMatchObject({ level: 'times', fault: null, sealed: false });
    expect(logs.get(id)?.events).toHaveLength(events.length);
  });

  test('has keys, and is the very log the submission commits to', async () => {
    const pack = await packWith(await letOut({ level: 'keys', redacted: [] }));
    expect(pack.sources.records.some(({ line }) => line === log.line)).toBe(true);
    const { faults, logs } = await checkPack(pack, digest);
    expect(faults).toEqual([]);
    expect(logs.get(id)).toMatchObject({ level: 'keys', redacted: 0, sealed: true });
  });

  test('has keys without what she took out, and tells how many', async () => {
    const sealed = await letOut({ level: 'keys', redacted: [2] });
    expect(sealed?.record.format).toBe(3);
    expect(sealed?.record.id).not.toBe(log.record.id);
    const pack = await packWith(sealed);
    expect(JSON.stringify(pack)).not.toContain('mum');
    expect(JSON.stringify(pack)).toContain('palm');
    const { faults, logs } = await checkPack(pack, digest);
    expect(faults).toEqual([]);
    expect(logs.get(id)).toMatchObject({ level: 'keys', redacted: 1, sealed: false });
  });

  test('that was changed, cut or swapped is named, and the work stays as it is', async () => {
    const fault = async (change: (body: EditLogRecord['body']) => void) => (await faultsAfter(change))[0];
    expect(
      await fault((body) => (body.chunks[0]!.lines = body.chunks[0]!.lines.replace('"t":1500', '"t":1501'))),
    ).toEqual({
      code: 'log-fault',
      work: id,
      fault: { code: 'chain-broken', chunk: 0 },
    });
    expect(await fault((body) => (body.chunks.length = 0))).toMatchObject({ fault: { code: 'head-differs' } });
    expect(await fault((body) => (body.head = 'f'.repeat(64)))).toMatchObject({ fault: { code: 'other-log' } });
    expect(await fault((body) => (body.submission = 'other'))).toMatchObject({ fault: { code: 'other-log' } });
    expect(await fault((body) => (body.chunks[0]!.events = 3))).toMatchObject({ fault: { code: 'count-differs' } });
    expect(await fault((body) => (body.level = 'keys'))).toMatchObject({ code: 'source-invalid', what: 'log' });
  });

  test('that is named and not there is missed', async () => {
    const pack = await packWith(await letOut({ level: 'times', redacted: [] }));
    pack.sources.records = pack.sources.records.filter(({ sha256 }) => sha256 !== pack.works[0]!.log);
    pack.sha256 = await digest(packContent(pack));
    expect((await checkPack(pack, digest)).faults).toEqual([{ code: 'source-missing', what: 'log', work: id }]);
  });

  test('leaves packs of older formats readable', async () => {
    const pack = await packWith(null);
    expect(evidencePack.safeParse({ ...pack, format: 2, $schema: 'urn:yijin:schema:evidence-pack:2' }).success).toBe(
      true,
    );
    expect(editLogRecord.body.safeParse(log.record.body).success).toBe(true);
  });
});
