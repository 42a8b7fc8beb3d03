import { expect, it } from 'vitest';
import { untouched } from '../../../src/domain/attempt/replay.ts';
import { measureSegment, measureTask } from '../../../src/domain/metrics/measurement.ts';
import type { Measurer } from '../../../src/domain/metrics/measurer.ts';
import { countsOf } from '../../../src/domain/metrics/segment-counts.ts';
import { createTaskParts } from '../../../src/features/practice/task-parts.ts';
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
  const segments: Measurer['segments'] = (inputs, onCounted, signal) =>
    direct.segments(
      inputs,
      (counts, at) => {
        asked.push(inputs[at]!.text);
        onCounted(asked.at(-1) === ENDLESS ? 'too-long' : counts, at);
      },
      signal,
    );
  return { asked, segments };
}

it('gives the figures of the whole task, and measures again only what has changed', async () => {
  const measurer = countingMeasurer();
  const parts = createTaskParts(measurer, 'en');
  expect(await parts.measure(start)).toEqual(whole(start));
  expect(measurer.asked.splice(0)).toHaveLength(COUNT);

  const changed = start.with(77, { ...start[77]!, text: 'Quite another line.' });
  expect(await parts.measure(changed)).toEqual(whole(changed));
  expect(measurer.asked.splice(0)).toEqual(['Quite another line.']);

  // Back again: what was measured last counts, not what was measured once.
  expect(await parts.measure(start)).toEqual(whole(start));
});

it('stops for a newer state and loses nothing that is measured', async () => {
  const asked: string[] = [];
  // Answers in its own time, as workers do.
  const segments: Measurer['segments'] = async (inputs, onCounted, signal) => {
    for (const [at, input] of inputs.entries()) {
      await Promise.resolve();
      if (signal?.aborted) throw signal.reason;
      asked.push(input.text);
      onCounted(countsOf(measureSegment(input)), at);
    }
  };
  const parts = createTaskParts({ segments }, 'en');
  const first = parts.measure(start);
  for (let turns = 0; turns < 60; turns++) await Promise.resolve();
  const before = asked.length;
  expect(before).toBeGreaterThan(20);
  const changed = start.with(0, { ...start[0]!, text: 'Written meanwhile.' });
  const second = parts.measure(changed);
  expect(await first).toBeNull();
  expect(await second).toEqual(whole(changed));
  expect(asked).toHaveLength(COUNT + 1);
});

it('tells how far it is, and leaves out what takes too long until it is changed', async () => {
  const parts = createTaskParts(countingMeasurer(), 'en');
  const seen: string[] = [];
  const endless = start.with(3, { ...start[3]!, text: ENDLESS });
  const figures = await parts.measure(endless, (done, of) => seen.push(`${done}/${of}`));
  expect(seen).toHaveLength(COUNT);
  expect(seen.at(-1)).toBe(`${COUNT}/${COUNT}`);
  expect(figures).toEqual({ measure: whole(start.toSpliced(3, 1)).measure, left: 1 });
  expect(await parts.measure(start)).toEqual(whole(start));
});

it('has no figures for a task without segments', async () => {
  expect(await createTaskParts(countingMeasurer(), 'en').measure([])).toEqual({
    measure: null,
    left: 0,
  });
});
