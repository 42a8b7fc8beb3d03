import { describe, expect, it } from 'vitest';
import { instructedTries, PASTED, triesOf, type Try } from '../../../src/domain/assist/tries.ts';
import { textFault } from '../../../src/domain/record/plain-text.ts';
import { MAX_INSTRUCTION } from '../../../src/domain/attempt/submission.ts';
import { editEvent, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { instructLog, MODEL, pasted, tried } from './instruct-kit.ts';

const DRAFT = [
  { id: 's1', draft: 'one' },
  { id: 's2', draft: 'two' },
];
const FIRST = { s1: 'ONE', s2: 'TWO' };
const takenIn = (tries: readonly Try[]) => tries.map(({ call, taken }) => [call, taken]);
const of = (events: readonly EditEvent[]) => triesOf(DRAFT, events);

describe('a try', () => {
  it('is an instruction with what came back of it', () => {
    const log = instructLog(DRAFT).add(tried('c1', 'Louder.', FIRST));
    expect(of(log.events)).toEqual([
      {
        call: 'c1',
        by: MODEL,
        at: Date.parse('2026-03-01T08:00:00.010Z'),
        instruction: 'Louder.',
        texts: new Map(Object.entries(FIRST)),
        taken: [],
        refused: false,
        broken: false,
      },
    ]);
    expect(log.events.every((event) => editEvent.safeParse(event).success)).toBe(true);
  });

  it('is none where nothing came back, and counts with what had come when it broke off', () => {
    const nothing = tried('c1', 'Louder.', {}).filter((event) => 'step' in event && event.step === 'asked');
    expect(of(instructLog(DRAFT).add(nothing).events)).toEqual([]);
    expect(of(instructLog(DRAFT).add(tried('c1', 'x', {}, { answer: 'Sorry.' })).events)).toEqual([]);
    const half = tried('c1', 'x', {}, { answer: '{"id":"s1","draft":"ONE"}\n{"id":"s2","dra', failed: 'aborted' });
    expect(of(instructLog(DRAFT).add(half).events)).toMatchObject([{ texts: new Map([['s1', 'ONE']]), broken: true }]);
  });

  it('leaves other calls alone', () => {
    const coach = tried('c1', 'Louder.', FIRST).map((event) => ({ ...event, purpose: 'hint' }) as EditEvent);
    expect(of(instructLog(DRAFT).add(coach).events)).toEqual([]);
  });

  it('can be brought by hand, a line a segment or as lines of JSON; nobody knows the model', () => {
    const plain = instructLog(DRAFT).add(pasted('p1', 'Louder.', 'ONE\n\nTWO\n'));
    expect(of(plain.events)).toMatchObject([{ by: PASTED, texts: new Map(Object.entries(FIRST)) }]);
    const json = instructLog(DRAFT).add(pasted('p1', 'Louder.', 'Sure:\n```\n{"id":"s2","draft":"TWO"}\n```'));
    expect(of(json.events)).toMatchObject([{ texts: new Map([['s2', 'TWO']]) }]);
  });
});

describe('what stands from a try', () => {
  const log = () => instructLog(DRAFT).add(tried('c1', 'Louder.', FIRST));
  const two = () => log().add(tried('c2', 'Lower.', { s1: 'uno' }));

  it('are the segments taken, also after she has edited them', () => {
    expect(takenIn(of(log().take('c1', 's1', 'ONE').events))).toEqual([['c1', ['s1']]]);
    expect(takenIn(of(log().take('c1', 's1', 'ONE').write('s1', 'ONE!').events))).toEqual([['c1', ['s1']]]);
  });

  it('is what was taken last', () => {
    const events = two().take('c1', 's1', 'ONE').take('c1', 's2', 'TWO').take('c2', 's1', 'uno').events;
    expect(takenIn(of(events))).toEqual([
      ['c1', ['s2']],
      ['c2', ['s1']],
    ]);
  });

  it('is not what undo took back, and is again what redo brought', () => {
    const once = log().take('c1', 's1', 'ONE').undo('s1', 'one');
    expect(takenIn(of(once.events))).toEqual([['c1', []]]);
    expect(takenIn(of(once.redo('s1', 'ONE').events))).toEqual([['c1', ['s1']]]);
    const second = two().take('c1', 's1', 'ONE').take('c2', 's1', 'uno').undo('s1', 'ONE');
    expect(takenIn(of(second.events))).toEqual([
      ['c1', ['s1']],
      ['c2', []],
    ]);
    expect(takenIn(of(second.undo('s1', 'one').events))).toEqual([
      ['c1', []],
      ['c2', []],
    ]);
  });

  it('is also a text that said the same already', () => {
    const same = log().write('s1', 'ONE').take('c1', 's1', 'ONE');
    expect(takenIn(of(same.events))).toEqual([['c1', ['s1']]]);
  });

  it('is nothing where the text never came into the segment', () => {
    const events = log()
      .take('c1', 's1', 'ONE')
      .events.filter(({ kind }) => kind !== 'accept-suggestion');
    expect(takenIn(of(events))).toEqual([['c1', []]]);
  });

  it('is nothing of a try that was turned down', () => {
    expect(of(log().refuse('c1').events)).toMatchObject([{ refused: true, taken: [] }]);
  });
});

it('can always be handed in: an instruction too long is cut between characters, and who is not named is unknown', () => {
  const long = `${'a'.repeat(MAX_INSTRUCTION - 1)}😀`;
  const [one] = instructedTries(of(instructLog(DRAFT).add(tried('c1', long, FIRST, { model: '' })).events));
  expect(textFault(one!.instruction)).toBeNull();
  expect(one).toMatchObject({ by: 'unknown' });
});

it('goes into a submission with its texts and the segments that stand', () => {
  const log = instructLog(DRAFT)
    .add(tried('c1', 'Louder.', FIRST))
    .take('c1', 's2', 'TWO');
  expect(instructedTries(of(log.events))).toEqual([
    {
      call: 'c1',
      by: MODEL,
      instruction: 'Louder.',
      texts: [
        { id: 's1', text: 'ONE' },
        { id: 's2', text: 'TWO' },
      ],
      taken: ['s2'],
    },
  ]);
});
