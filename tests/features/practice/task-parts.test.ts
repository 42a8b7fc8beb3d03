import { expect, it } from 'vitest';
import { untouched } from '../../../src/domain/attempt/replay.ts';
import { measureTask, type SegmentTexts } from '../../../src/domain/metrics/measurement.ts';
import { createTaskParts } from '../../../src/features/practice/task-parts.ts';
import { createDirectMeasurer } from '../../../src/measuring/direct-measurer.ts';

const COUNT = 120;
const start = Array.from({ length: COUNT }, (_, at) => untouched({ id: `s${at}`, draft: `The draft of line ${at}.` }));
const whole = (segments: typeof start) =>
  measureTask(segments.map(({ draft, text }) => ({ draft, text, target: 'en' })));

function countingMeasurer() {
  const asked: string[] = [];
  const direct = createDirectMeasurer();
  const segment = (input: SegmentTexts) => {
    asked.push(input.text);
    return direct.segment(input);
  };
  return { asked, segment };
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
  const measurer = countingMeasurer();
  const parts = createTaskParts(measurer, 'en');
  const first = parts.measure(start);
  const changed = start.with(0, { ...start[0]!, text: 'Written meanwhile.' });
  const second = parts.measure(changed);
  expect(await first).toBeNull();
  expect(await second).toEqual(whole(changed));
  expect(await parts.measure(changed)).toEqual(whole(changed));
  expect(measurer.asked.length).toBeLessThan(COUNT * 1.5);
});

it('has no figures for a task without segments', async () => {
  expect(await createTaskParts(countingMeasurer(), 'en').measure([])).toBeNull();
});
