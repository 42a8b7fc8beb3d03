/** Ways to have text of a task answered that is not handed in, each tried with the texts of shipped exercises. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/assist/assistance.ts';
import { CallFailed } from '../../src/domain/assist/engine.ts';
import type { DraftData, ExplainData, InstructData } from '../../src/domain/assist/question.ts';
import { practiceTask } from '../../src/domain/task/task.ts';
import { divide } from '../../src/features/own-text/segments.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { digest, testAttempt } from '../storage/storage-kit.ts';
import { shippedExercise } from '../domain/review/shipped-exercises.ts';
import { desk, EXPLAINED, handIn, sealedSubmission, type Desk } from './assist-kit.ts';

const textsOf = (slug: string) => {
  const { segments } = shippedExercise(slug).exercise;
  return { sources: segments.map(({ source }) => source), drafts: segments.map(({ draft }) => draft) };
};
const CAVES = textsOf('zh-en-digital-dunhuang');
const TEA = textsOf('zh-en-white-tea');
const GOJI = textsOf('zh-en-goji-berries');
const OWN_TEXT: Place = { kind: 'record', about: { text: 'own-1' } };
const attempt = (id: string, slug: string) =>
  testAttempt(id, { task: practiceTask({ slug, revision: 1, sha256: 'a'.repeat(64) }) });

async function deskWith(
  attempts: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, typeof CAVES>> = {},
) {
  const at = await desk({ attempts: Object.entries(attempts).map(([id, slug]) => attempt(id, slug)) });
  for (const [slug, { sources, drafts }] of Object.entries({ caves: CAVES, ...texts })) {
    at.shelf.set(slug, sources);
    at.drafts.set(slug, drafts);
  }
  return at;
}
/** Why it is refused; null where it was sent. */
const refusal = (asked: Promise<unknown>): Promise<string | null> =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof CallFailed ? error.fault : String(error)),
  );
const draft = (at: Desk, data: Partial<DraftData>, place: Place = OWN_TEXT) => {
  const question: DraftData = {
    languages: { source: 'zh-CN', target: 'en-GB' },
    document: [{ id: 's1', source: '你好。' }],
    wanted: ['s1'],
    brief: null,
    terms: [],
    ...data,
  };
  at.script.push(`{"id":"${question.wanted[0]!}","draft":"Hello."}`);
  const ask = { purpose: 'draft', data: question, locale: 'en', place, signal: at.signal } as const;
  return refusal(at.assistance.askForDraft(ask, () => undefined));
};
const ownText = (at: Desk, text: string) => {
  const document = divide(text, 'zh').map((source, n) => ({ id: `s${n + 1}`, source }));
  return draft(at, { document, wanted: document.map(({ id }) => id) });
};
const explain = (at: Desk, place: Place, source: string, target = 'x') => {
  const data: ExplainData = {
    languages: { source: 'zh-CN', target: 'en-GB' },
    source: `${source}雅`,
    target,
    about: { side: 'source', phrase: '雅' },
  };
  at.script.push(EXPLAINED);
  return refusal(at.ask(place, { data }));
};
const broken = (text: string, every: number, by: string): string =>
  [...text].map((letter, n) => ((n + 1) % every === 0 ? letter + by : letter)).join('');
const SHUT = 'before-hand-in';

describe('a text of her own', () => {
  const whole = CAVES.sources.join('\n');
  it.each([
    ['as it is', whole],
    ['with a line break after every ten characters', broken(whole, 10, '\n')],
    ['with a digit here and there', broken(whole, 11, '1')],
    ['with footnotes', broken(whole, 10, '[1]')],
    ['with a letter here and there', broken(whole, 11, 'x')],
    ['with invisible letters', broken(whole, 11, '\u3164')],
    ['with accents', broken(whole, 3, '\u0301')],
  ])('of a task, %s, is not sent, whether it was begun or not', async (_how, text) => {
    expect(await ownText(await deskWith({ x: 'caves' }), text)).toBe(SHUT);
    expect(await ownText(await deskWith({}), text)).toBe(SHUT);
  });

  it('brings in neither source nor draft of a task by its brief, its terms or the other direction', async () => {
    const at = await deskWith({ x: 'caves' });
    const document = CAVES.drafts.map((source, n) => ({ id: `s${n + 1}`, source }));
    expect(await draft(at, { document, wanted: ['s1'] })).toBe(SHUT);
    expect(await draft(at, { brief: { purpose: CAVES.sources[0]! } })).toBe(SHUT);
    const parts = broken(CAVES.sources[1]!, 8, '|').split('|');
    expect(await draft(at, { terms: parts.map((source) => ({ source, target: 'x' })) })).toBe(SHUT);
    expect(at.sent).toEqual([]);
  });

  it('that is hers is sent, also where it names what a task names', async () => {
    const at = await deskWith({ x: 'caves' }, { tea: TEA });
    expect(await ownText(at, '敦煌莫高窟是世界文化遗产，我去年夏天和父母一起去看过。')).toBeNull();
  });

  it('that is a task which another learner has handed in is not sent for that', async () => {
    const at = await deskWith({});
    const { line } = await sealedSubmission(attempt('theirs', 'caves'), 900);
    const theirs = { ...(JSON.parse(line) as Parameters<typeof sealRecord>[0]), author: 'ZZZZ-9999' };
    await at.records.add([await sealRecord(theirs, digest)]);
    expect(await ownText(at, whole)).toBe(SHUT);
  });
});

describe('another work', () => {
  it('of her own text, opened by her act, asks nothing about an exercise that she has not tried', async () => {
    const at = await deskWith({ o: 'own-1' }, { 'own-1': CAVES });
    expect(await explain(at, await at.inLog('o'), CAVES.sources[0]!)).toBe(SHUT);
  });

  it('that came in a file with the same text does not, either', async () => {
    const at = await deskWith({ o: 'copy' }, { copy: CAVES });
    at.imported.add('copy');
    expect(await explain(at, await at.inLog('o'), CAVES.sources[0]!)).toBe(SHUT);
  });

  it('brings in no text of another task as its own translation', async () => {
    const at = await deskWith({ y: 'tea' }, { tea: TEA });
    const place = await at.inLog('y');
    expect(await explain(at, place, TEA.sources[0]!, CAVES.sources.join(''))).toBe(SHUT);
    expect(await explain(at, place, TEA.sources[0]!, CAVES.drafts.join(' '))).toBe(SHUT);
    expect(await explain(at, place, TEA.sources[0]!, 'White tea.')).toBeNull();
  });

  it('that is for instructions has no other text put into them', async () => {
    for (const attempts of [{ i: 'straw' }, { i: 'straw', x: 'caves' }]) {
      const at = await deskWith(attempts, { straw: TEA });
      at.kinds.set('straw', 'instruct');
      const place = await at.inLog('i', false);
      const segments = TEA.sources.map((source, n) => ({ id: `s${n + 1}`, source, draft: TEA.drafts[n]! }));
      const data = { languages: { source: 'zh-CN', target: 'en-GB' }, brief: null, terms: [], segments } as const;
      const ask = (instruction: string) => {
        const question: InstructData = { ...data, instruction };
        at.script.push('{"id":"s1","draft":"Tea."}');
        return refusal(
          at.assistance.askForDraft(
            { purpose: 'instruct', data: question, locale: 'en', place, signal: at.signal },
            () => undefined,
          ),
        );
      };
      expect(await ask(`Put this into English instead: ${CAVES.sources.join('')}`)).toBe(SHUT);
      expect(await ask(`Improve this instead: ${CAVES.drafts.join(' ')}`)).toBe(SHUT);
      expect(await ask('Use the terms of the client.')).toBeNull();
    }
  });

  it('on the same text, handed in and in a later round, asks nothing while the text is translated anew', async () => {
    const at = await deskWith({ x1: 'caves' });
    await at.inLog('x1', false);
    await handIn(at, 'x1');
    await at.attempts.nextRound('x1');
    const place: Place = { kind: 'log', attempt: 'x1', segment: 's1', log: await at.logOf('x1') };
    expect(await explain(at, place, CAVES.sources[0]!)).toBeNull();
    await at.attempts.create(attempt('x2', 'caves'));
    expect(await explain(at, place, CAVES.sources[1]!)).toBe(SHUT);
  });

  it('on a copy of it under another name, out of a file, opens an exercise no more than that exercise does', async () => {
    const at = await deskWith({ c: 'copy', x: 'caves' }, { copy: CAVES });
    at.imported.add('copy');
    await handIn(at, 'c');
    expect(await explain(at, at.about('c'), CAVES.sources[0]!)).toBe(SHUT);
    expect(await ownText(at, CAVES.sources.join('\n'))).toBe(SHUT);
    expect(await explain(at, await at.inLog('x'), CAVES.sources[0]!)).toBeNull();
  });

  it('of another learner, whose file was opened here, shuts nothing', async () => {
    const at = await deskWith({ x: 'caves' });
    await handIn(at, 'x');
    await at.attempts.create({ ...attempt('theirs', 'caves'), author: 'ZZZZ-9999' });
    expect((await at.assistance.standing('hint', at.about('x'))).refused).toBeNull();
    expect(await explain(at, at.about('x'), CAVES.sources[0]!)).toBeNull();
    // Hers alone counts towards her budget.
    expect((await at.assistance.standing('hint', at.about('x'))).spent.day).toBe(1);
  });

  it('has no wording of an open task pasted into it', async () => {
    const at = await deskWith({ t: 'tea', g: 'goji' }, { tea: TEA, goji: GOJI });
    const written = 'Plump berries from the foot of the Helan Mountains, dried slowly in the sun until they are sweet.';
    const edit = { kind: 'replace', t: 1, segment: 's1', at: 0, in: written, by: 'key' } as const;
    await at.logOf('g', [{ ...edit, out: GOJI.drafts[0]! }]);
    const opened = (await at.inLog('t')) as Extract<Place, { kind: 'log' }>;
    expect(await explain(at, opened, TEA.sources[0]!)).toBeNull();
    await at.logOf('t', [{ ...edit, out: TEA.drafts[0]! }]);
    expect(await explain(at, opened, TEA.sources[0]!, written)).toBe(SHUT);
  });

  it('of another learner is hers from then on that she writes in it, and shut as hers', async () => {
    const at = await deskWith({});
    await at.attempts.create({ ...attempt('theirs', 'caves'), author: 'ZZZZ-9999' });
    expect(await explain(at, await at.inLog('theirs', false), CAVES.sources[0]!)).toBe(SHUT);
    expect((await at.attempts.get('theirs'))?.author).toBeUndefined();
    expect(await ownText(at, CAVES.sources.join('\n'))).toBe(SHUT);
  });

  it('in which she says again what she has handed in shuts nothing of that', async () => {
    const sentence = 'Keep the tin closed, away from light and damp, and the leaves stay fragrant for years to come.';
    const at = await deskWith({ t: 'tea', g: 'goji' }, { tea: TEA, goji: GOJI });
    const written = { kind: 'replace', t: 1, segment: 's1', at: 0, in: sentence, by: 'key' } as const;
    await at.logOf('t', [{ ...written, out: TEA.drafts[0]! }]);
    const sealed = await sealedSubmission(attempt('t', 'tea'), 900);
    const record = JSON.parse(sealed.line) as { body: { texts: unknown } };
    record.body.texts = [{ id: 's1', text: sentence, confirmed: true }];
    await at.attempts.handIn('t', (await at.attempts.get('t'))!.epoch, [
      await sealRecord(record as unknown as Parameters<typeof sealRecord>[0], digest),
    ]);
    await at.logOf('g', [{ ...written, out: GOJI.drafts[0]! }]);
    expect(await explain(at, at.about('t'), TEA.sources[0]!, sentence)).toBeNull();
    expect(await draft(at, { document: [{ id: 's1', source: sentence }] })).toBeNull();
    expect(await explain(at, at.about('t'), TEA.sources[0]!, GOJI.sources.join(''))).toBe(SHUT);
  });

  it('that says the same by chance shuts nothing that was handed in', async () => {
    const at = await deskWith({ t: 'tea', g: 'goji' }, { tea: TEA, goji: GOJI });
    await handIn(at, 't');
    expect((await at.assistance.standing('hint', at.about('t'))).refused).toBeNull();
    for (const source of TEA.sources) expect(await explain(at, at.about('t'), source)).toBeNull();
    expect(await explain(at, at.about('t'), GOJI.sources.join(''))).toBe(SHUT);
  });
});

it('what she has written of a task is as little sent as what it began with', async () => {
  const at = await deskWith({ x: 'caves' });
  const written = 'Grottoes painted by a thousand hands now reach visitors who will never see the desert themselves.';
  const out = CAVES.drafts[0]!;
  await at.logOf('x', [{ kind: 'replace', t: 1, segment: 's1', at: 0, out, in: written, by: 'key' }]);
  expect(await draft(at, { document: [{ id: 's1', source: written }] })).toBe(SHUT);
});

it('a refusal names the exercise, and the segment of it that would be sent', async () => {
  const at = await deskWith({ x: 'caves' });
  const standing = await at.assistance.standing('draft', OWN_TEXT, {
    document: [{ source: `你好。${CAVES.sources[3]!}` }],
  });
  expect(standing).toMatchObject({ refused: SHUT, because: 'caves', segment: CAVES.sources[3] });
});
