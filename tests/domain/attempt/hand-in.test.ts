import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { handIn, NotReady } from '../../../src/domain/attempt/hand-in.ts';
import { checkHandIn } from '../../../src/domain/attempt/hand-in-check.ts';
import { editLogRecord, openLog, type EditLog } from '../../../src/domain/attempt/edit-log.ts';
import { submissionRecord } from '../../../src/domain/attempt/submission.ts';
import { formatFor } from '../../../src/domain/record/record.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import { practiceTask } from '../../../src/domain/task/task.ts';

const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const segments = [
  { id: 's1', draft: 'one' },
  { id: 's2', draft: 'two' },
];
const attempt = {
  id: 'a1',
  round: 1,
  startedAt: '2026-11-23T08:00:00.000Z',
  task: practiceTask({ slug: 'x', revision: 1, sha256: '0'.repeat(64) }),
};
const confirm = (segment: string): EditEvent => ({ kind: 'confirm', t: 9, segment, by: 'key' });
const change: EditEvent = { kind: 'replace', t: 1, segment: 's1', at: 0, out: 'one', in: '一', by: 'key' };
const clear: EditEvent = { kind: 'delete', t: 2, segment: 's2', at: 0, out: 'two', in: '', by: 'key' };

describe('the look before hand-in', () => {
  it.each([
    ['nothing done', [], { empty: [], unconfirmed: ['s1', 's2'], confirmedUnchanged: [], ready: false }],
    ['an emptied segment', [clear], { empty: ['s2'], unconfirmed: ['s1', 's2'], confirmedUnchanged: [], ready: false }],
    [
      'one changed, one left as it was, both confirmed',
      [change, confirm('s1'), confirm('s2')],
      { empty: [], unconfirmed: [], confirmedUnchanged: ['s2'], ready: true },
    ],
    [
      'confirmed and then changed again',
      [confirm('s1'), confirm('s2'), change],
      { empty: [], unconfirmed: ['s1'], confirmedUnchanged: ['s2'], ready: false },
    ],
    [
      'confirmed while empty',
      [clear, confirm('s1'), confirm('s2')],
      { empty: ['s2'], unconfirmed: [], confirmedUnchanged: ['s1'], ready: false },
    ],
    [
      'a whole book pasted in',
      [{ ...change, in: 'x'.repeat(20_001) }, confirm('s1'), confirm('s2')],
      { tooLong: ['s1'], unconfirmed: [], ready: false },
    ],
  ])('%s', (_, events: EditEvent[], expected) => {
    expect(checkHandIn(replay(segments, events))).toMatchObject(expected);
  });
});

describe('handing in', () => {
  const events = [change, confirm('s1'), confirm('s2')];
  const input = {
    attempt,
    kind: 'post-edit' as const,
    segments,
    events,
    reflection: [{ question: 'next' as const, text: '慢一点' }],
  };

  it('takes the texts from the log and commits to both by separate hashes', async () => {
    const { submission, log } = await handIn(input, digest);
    expect(submission.texts).toEqual([
      { id: 's1', text: '一', confirmed: true },
      { id: 's2', text: 'two', confirmed: true },
    ]);
    expect(submission.textsSha256).toBe(await digest(JSON.stringify(submission.texts)));
    expect(submission.log).toEqual({ head: log.head, events: 3 });
    expect((await openLog(log, digest)).events).toEqual(events);
  });

  it('is refused while a segment is unconfirmed', async () => {
    await expect(handIn({ ...input, events: [change] }, digest)).rejects.toThrow(NotReady);
  });
});

describe('handing in a spotting task', () => {
  const mark = {
    id: 'a1',
    side: 'target',
    start: 1,
    end: 2,
    type: 'accuracy/number-name',
    severity: 'major',
    note: '',
    correction: null,
  } as const;
  const annotate = (id: string, start: number): EditEvent => ({
    kind: 'annotate',
    t: 1,
    segment: 's1',
    annotation: { ...mark, id, start },
    by: 'pointer',
  });
  const withdraw: EditEvent = { kind: 'unannotate', t: 2, segment: 's1', annotation: 'a2', by: 'key' };
  const input = { attempt, kind: 'spot' as const, segments, reflection: [] };

  it('takes the annotations that stand, in the order of the text, and leaves the drafts as they are', async () => {
    const events = [annotate('a1', 1), annotate('a2', 0), annotate('a3', 0), withdraw, confirm('s1'), confirm('s2')];
    const { submission } = await handIn({ ...input, events }, digest);
    expect(submission.annotations).toEqual([
      { segment: 's1', annotation: { ...mark, id: 'a3', start: 0 } },
      { segment: 's1', annotation: mark },
    ]);
    expect(submission.texts.map(({ text }) => text)).toEqual(segments.map(({ draft }) => draft));
    expect(formatFor(submissionRecord, submission)).toBe(2);
  });

  it('asks for a new confirmation after an annotation', async () => {
    const events = [confirm('s1'), confirm('s2'), annotate('a1', 1)];
    await expect(handIn({ ...input, events }, digest)).rejects.toThrow(NotReady);
  });

  it('writes its log in the format that knows annotations, and others in the one before', async () => {
    const body = (chunks: readonly { lines: string }[]) => ({ chunks }) as unknown as EditLog;
    const spotted = await handIn({ ...input, events: [annotate('a1', 1), confirm('s1'), confirm('s2')] }, digest);
    expect(formatFor(editLogRecord, body(spotted.log.chunks))).toBe(2);
    expect(
      formatFor(editLogRecord, body([{ lines: JSON.stringify({ kind: 'insert', in: '"kind":"annotate"' }) }])),
    ).toBe(1);
  });
});
