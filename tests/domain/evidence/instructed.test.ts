/** Whoever has the whole log of an instruction task reads in it what was instructed, and holds the submission to it. */
import { expect, test } from 'vitest';
import { ledgerOfLog } from '../../../src/domain/assist/ledger.ts';
import type { InstructedTry } from '../../../src/domain/attempt/submission.ts';
import { disclosedRecord } from '../../../src/domain/attempt/log-record.ts';
import { aiUseOf } from '../../../src/domain/evidence/ai-use.ts';
import { checkPack } from '../../../src/domain/evidence/check-pack.ts';
import { makePack } from '../../../src/domain/evidence/make-pack.ts';
import { packText } from '../../../src/domain/evidence/pack.ts';
import { startingSegments } from '../../../src/domain/exercise/starting-text.ts';
import { sealRecord } from '../../../src/domain/record/seal.ts';
import { instructLog, tried } from '../assist/instruct-kit.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';
import { digest, makeLoggedWork, testMaker } from './pack-kit.ts';

const { exercise, key } = shippedExercise('zh-en-instruct-straw-checkerboard');
const segments = startingSegments(exercise);
const { events } = instructLog(segments)
  .add(tried('c1', 'Use pinyin for place names.', { s1: 'Shapotou lies by the desert.' }))
  .take('c1', 's1', 'Shapotou lies by the desert.')
  .confirmAll();
const maker = testMaker();
const { facts, log } = await makeLoggedWork({ exercise, key, events }, maker);

/** What a check says of a pack whose submission was changed and sealed anew. */
async function faultsOf(level: 'keys' | 'times', change: (one: InstructedTry[]) => InstructedTry[]) {
  const { record } = facts.submission;
  const body = { ...record.body, instructed: change(structuredClone(record.body.instructed!)) };
  const submission = await sealRecord({ ...record, body }, digest);
  const going = await disclosedRecord(log, events, segments, { level, redacted: [] }, maker);
  const pack = await makePack(
    {
      works: [{ ...facts, submission }],
      logs: new Map([[record.id, going!]]),
      aiUse: new Map([[record.id, aiUseOf(events, ledgerOfLog(events))]]),
      learner: maker.author,
      course: maker.course,
      at: '2026-03-02T08:00:00.000Z',
      app: '0.1.0',
    },
    digest,
  );
  return (await checkPack(JSON.parse(packText(pack)), digest)).faults;
}
const work = facts.submission.record.id;

test('what was handed in holds', async () => {
  expect(await faultsOf('keys', (tries) => tries)).toEqual([]);
});

test.each([
  [
    'another instruction',
    ([one]: InstructedTry[]) => [{ ...one!, instruction: 'Repair everything.' }],
    '0.instruction',
  ],
  ['another result', ([one]: InstructedTry[]) => [{ ...one!, texts: [{ id: 's1', text: 'Best.' }] }], '0.texts.0.text'],
  ['a text that was not taken', ([one]: InstructedTry[]) => [{ ...one!, taken: [] }], '0.taken.0'],
  ['a try left out', () => [], '0'],
])('is found wrong by the whole log: %s', async (_what, change, figure) => {
  expect(await faultsOf('keys', change)).toEqual([{ code: 'instructed-differs', work, figure }]);
});

test('cannot be found wrong by a log without texts', async () => {
  expect(await faultsOf('times', () => [])).toEqual([]);
});
