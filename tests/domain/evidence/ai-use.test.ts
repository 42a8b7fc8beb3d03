/** The statement on the use of AI in a pack: what it counts, and that a stranger with the log counts the same. */
import { describe, expect, test } from 'vitest';
import { ledgerOfLog, type LedgerEntry } from '../../../src/domain/assist/ledger.ts';
import { openedEvent } from '../../../src/domain/assist/permission.ts';
import type { Consent } from '../../../src/domain/attempt/consent.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { disclosedRecord } from '../../../src/domain/attempt/log-record.ts';
import { aiUse, aiUseOf, type AiStatement, type AiUse } from '../../../src/domain/evidence/ai-use.ts';
import { checkPack } from '../../../src/domain/evidence/check-pack.ts';
import { makePack } from '../../../src/domain/evidence/make-pack.ts';
import { packContent, packText, type EvidencePack } from '../../../src/domain/evidence/pack.ts';
import { startingSegments } from '../../../src/domain/exercise/starting-text.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';
import { digest, makeLoggedWork, testMaker } from './pack-kit.ts';
import { scriptedEvents } from './scripted-events.ts';

const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
const edits = scriptedEvents(exercise, [['s4', 'slap', 'palm']]);
const end = edits.at(-1)!.t;
const HINT = { call: 'c1', purpose: 'hint', policy: 'open', segment: 's4' } as const;
const COMPARE = { call: 'c2', purpose: 'compare', policy: 'open', segment: 's4' } as const;
const step = (what: object): EditEvent => ({ kind: 'assist', t: end, ...what }) as EditEvent;
const MODEL = { model: 'qwen:qwen-max', instruction: 'hint/ladder@1' };
const events: readonly EditEvent[] = [
  ...edits,
  openedEvent(end),
  step({ ...HINT, ...MODEL, step: 'asked', text: '{"target":"a slap of sand"}' }),
  step({ ...HINT, step: 'answered', text: '{"rung":1}' }),
  step({ ...HINT, step: 'shown' }),
  step({ ...HINT, step: 'taken' }),
  step({ ...COMPARE, ...MODEL, step: 'asked', text: '{}' }),
  step({ ...COMPARE, step: 'failed', text: 'network' }),
];
const DRAFT_CALL: LedgerEntry = {
  ...ledgerOfLog(events)[0]!,
  call: 'd1',
  purpose: 'draft',
  model: 'browser:translator',
  became: ['shown'],
};
const maker = testMaker();
const { facts, log } = await makeLoggedWork({ exercise, key, events }, maker);
const id = facts.submission.record.id;
const STATEMENT = aiUseOf(events, [...ledgerOfLog(events), DRAFT_CALL]);

async function packWith(
  stated: AiUse | undefined,
  consent: Pick<Consent, 'level' | 'redacted'>,
): Promise<EvidencePack> {
  const going = await disclosedRecord(log, events, startingSegments(exercise), consent, maker);
  const made = { learner: maker.author, course: maker.course, at: '2026-03-02T08:00:00.000Z', app: '0.1.0' };
  const pack = await makePack(
    {
      works: [facts],
      ...(going ? { logs: new Map([[id, going]]) } : {}),
      ...(stated ? { aiUse: new Map([[id, stated]]) } : {}),
      ...made,
    },
    digest,
  );
  return JSON.parse(packText(pack)) as EvidencePack;
}

/** What a check says of a pack whose statement was changed and all hashes made anew. */
async function faultsOf(change: (statement: AiStatement) => void, consent: Pick<Consent, 'level' | 'redacted'>) {
  const pack = await packWith(STATEMENT, consent);
  change(pack.works[0]!.aiUse as AiStatement);
  pack.sha256 = await digest(packContent(pack));
  return (await checkPack(pack, digest)).faults;
}

const TIMES = { level: 'times', redacted: [] } as const;
const KEYS = { level: 'keys', redacted: [] };
/** Takes out the text of her first change, and with it the words of what was asked about that segment. */
const REDACTED = {
  level: 'keys' as const,
  redacted: [events.findIndex((event) => event.kind === 'insert' || event.kind === 'replace')],
};

describe('the statement on the use of AI', () => {
  test('counts the calls of the log and those that stand in none, each once', () => {
    const became = { shown: 0, taken: 0, changed: 0, refused: 0 };
    expect(STATEMENT).toEqual({
      opened: true,
      log: [
        { purpose: 'hint', model: MODEL.model, calls: 1, answered: 1, became: { ...became, shown: 1, taken: 1 } },
        { purpose: 'compare', model: MODEL.model, calls: 1, answered: 0, became },
      ],
      apart: [
        { purpose: 'draft', model: 'browser:translator', calls: 1, answered: 1, became: { ...became, shown: 1 } },
      ],
    });
    expect(aiUse.parse(STATEMENT)).toEqual(STATEMENT);
  });

  test('says of a log without a call that nothing was asked, and claims nothing without a log', async () => {
    expect(aiUseOf(edits, [])).toEqual({ opened: false, log: [], apart: [] });
    const pack = await packWith(undefined, { level: 'none', redacted: [] });
    expect(pack).toMatchObject({ format: 1, works: [{ aiUse: 'not-recorded' }] });
  });

  test.each([
    ['the whole log', KEYS],
    ['a log with a text taken out', REDACTED],
    ['a log without texts', TIMES],
    ['no log', { level: 'none', redacted: [] }],
  ] as const)('holds in a pack with %s, and has no word of hers in it', async (_, consent) => {
    const pack = await packWith(STATEMENT, consent as Pick<Consent, 'level' | 'redacted'>);
    expect(pack).toMatchObject({ format: 4, works: [{ aiUse: STATEMENT }] });
    expect(JSON.stringify(pack.works[0]!.aiUse)).not.toContain('slap');
    expect((await checkPack(pack, digest)).faults).toEqual([]);
  });

  test.each([
    ['a call left out', (statement: AiStatement) => void statement.log.pop(), 'log.1'],
    [
      'an answer more taken',
      (statement: AiStatement) => void (statement.log[0]!.became.taken = 2),
      'log.0.became.taken',
    ],
    ['another model', (statement: AiStatement) => void (statement.log[0]!.model = 'kimi:k2'), 'log.0.model'],
    ['an opening left out', (statement: AiStatement) => void (statement.opened = false), 'opened'],
  ])('is found wrong by whoever has the log: %s', async (_, change, figure) => {
    for (const consent of [KEYS, REDACTED, TIMES]) {
      expect(await faultsOf(change, consent as Pick<Consent, 'level' | 'redacted'>)).toEqual([
        { code: 'ai-use-differs', work: id, figure },
      ]);
    }
  });

  test('cannot be left out where the log tells of calls', async () => {
    for (const consent of [KEYS, REDACTED, TIMES]) {
      const pack = await packWith(undefined, consent as Pick<Consent, 'level' | 'redacted'>);
      expect((await checkPack(pack, digest)).faults).toEqual([{ code: 'ai-use-differs', work: id, figure: 'opened' }]);
    }
  });

  test('cannot be found wrong without the log', async () => {
    expect(await faultsOf((statement) => void statement.log.pop(), { level: 'none', redacted: [] })).toEqual([]);
  });
});
