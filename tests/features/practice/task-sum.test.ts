import fc from 'fast-check';
import { expect, it } from 'vitest';
import { untouched } from '../../../src/domain/attempt/replay.ts';
import { measureSegment, measureTask } from '../../../src/domain/metrics/measurement.ts';
import type { Measurer } from '../../../src/domain/metrics/measurer.ts';
import { countsOf } from '../../../src/domain/metrics/segment-counts.ts';
import { createTaskSum } from '../../../src/features/practice/task-sum.ts';
import { createDirectMeasurer } from '../../../src/measuring/direct-measurer.ts';

const COUNT = 120;
const ENDLESS = 'Too long to be measured.';
const start = Array.from({ length: COUNT }, (_, at) => untouched({ id: `s${at}`, draft: `The draft of line ${at}.` }));
const whole = (segments: typeof start) => ({
  measure: measureTask(segments.map(({ draft, text }) => ({ draft, text, target: 'en' }))),
  left: 0,
});

function countingMeasurer() {
  const asked: string[] = [];
  const direct = createDirectMeasurer();
  const segments: Measurer['segments'] = (inputs, onCounted, signal) => {
    const texts = [...inputs];
    const tell: typeof onCounted = (counts, at) => {
      asked.push(texts[at]!.text);
      onCounted(asked.at(-1) === ENDLESS ? 'too-long' : counts, at);
    };
    return direct.segments(texts, tell, signal);
  };
  return { asked, segments };
}

it('gives the figures of the whole task, and measures again only what has changed', async () => {
  const measurer = countingMeasurer();
  const task = createTaskSum(measurer, 'en');
  expect(await task.measure(start)).toEqual(whole(start));
  expect(measurer.asked.splice(0)).toHaveLength(COUNT);

  const changed = start.with(77, { ...start[77]!, text: 'Quite another line.' });
  expect(await task.measure(changed)).toEqual(whole(changed));
  expect(measurer.asked.splice(0)).toEqual(['Quite another line.']);

  // Back again: what was measured last counts, not what was measured once.
  expect(await task.measure(start)).toEqual(whole(start));
});

it('stops for a newer state and loses nothing that is measured', async () => {
  const asked: string[] = [];
  // Answers in its own time, as workers do.
  const segments: Measurer['segments'] = async (inputs, onCounted, signal) => {
    for (const [at, input] of [...inputs].entries()) {
      await Promise.resolve();
      if (signal?.aborted) throw signal.reason;
      asked.push(input.text);
      onCounted(countsOf(measureSegment(input)), at);
    }
  };
  const task = createTaskSum({ segments }, 'en');
  const first = task.measure(start);
  for (let turns = 0; turns < 60; turns++) await Promise.resolve();
  const before = asked.length;
  expect(before).toBeGreaterThan(20);
  const changed = start.with(0, { ...start[0]!, text: 'Written meanwhile.' });
  const second = task.measure(changed);
  expect(await first).toBeNull();
  expect(await second).toEqual(whole(changed));
  expect(asked).toHaveLength(COUNT + 1);
});

it('tells how far it is, and leaves out what takes too long until it is changed', async () => {
  const task = createTaskSum(countingMeasurer(), 'en');
  const seen: string[] = [];
  const endless = start.with(3, { ...start[3]!, text: ENDLESS });
  const figures = await task.measure(endless, (done, of) => seen.push(`${done}/${of}`));
  expect(seen).toHaveLength(COUNT);
  expect(seen.at(-1)).toBe(`${COUNT}/${COUNT}`);
  expect(figures).toEqual({ measure: whole(start.toSpliced(3, 1)).measure, left: 1 });
  expect(await task.measure(start)).toEqual(whole(start));
});

it('is after any changes what the whole task gives, measured at once', async () => {
  const text = fc.oneof(fc.constant(ENDLESS), fc.constant(''), fc.string({ maxLength: 30 }));
  const change = fc.record({ at: fc.nat({ max: 5 }), text });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      const task = createTaskSum(countingMeasurer(), 'en');
      let segments = start.slice(0, 6);
      await task.measure(segments);
      for (const { at, text: written } of changes) {
        segments = segments.with(at, { ...segments[at]!, text: written });
        const inTime = segments.filter((segment) => segment.text !== ENDLESS);
        const { measure } = whole(inTime);
        const left = segments.length - inTime.length;
        expect(await task.measure(segments)).toEqual({ measure: left === segments.length ? null : measure, left });
      }
    }),
    { numRuns: 50 },
  );
});

it('has no figures for a task without segments', async () => {
  expect(await createTaskSum(countingMeasurer(), 'en').measure([])).toEqual({
    measure: null,
    left: 0,
  });
});
