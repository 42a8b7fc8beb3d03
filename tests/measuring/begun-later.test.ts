import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { begunLater } from '../../src/measuring/begun-later.ts';
import type { MeasuringPort } from '../../src/measuring/lane.ts';

/** A worker that says back what it is asked. */
class EchoWorker extends EventTarget {
  terminated = false;
  postMessage(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.terminated = true;
  }
}
const echo = () => {
  const made: EchoWorker[] = [];
  const start = vi.fn(() => {
    made.push(new EchoWorker());
    return made[0] as unknown as MeasuringPort;
  });
  return { made, start };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is begun in the next task, and is asked then what it was asked before, in order', () => {
  const { start } = echo();
  const heard: unknown[] = [];
  const port = begunLater(start);
  port.addEventListener('message', (event) => heard.push(event.data));
  port.postMessage(1);
  port.postMessage(2);
  expect(start).not.toHaveBeenCalled();
  vi.runAllTimers();
  port.postMessage(3);
  expect(start).toHaveBeenCalledTimes(1);
  expect(heard).toEqual([1, 2, 3]);
});

it('is not begun any more where it was given up before', () => {
  const { made, start } = echo();
  begunLater(start).terminate();
  vi.runAllTimers();
  expect(start).not.toHaveBeenCalled();
  const begun = begunLater(start);
  vi.runAllTimers();
  begun.terminate();
  expect(made[0]!.terminated).toBe(true);
});

it('tells by an error that none can be had', () => {
  const port = begunLater(() => {
    throw new Error('no workers');
  });
  const heard: string[] = [];
  port.addEventListener('message', () => heard.push('message'));
  port.addEventListener('error', () => heard.push('error'));
  port.addEventListener('error', { handleEvent: () => heard.push('error, too') });
  port.postMessage(1);
  vi.runAllTimers();
  expect(heard).toEqual(['error', 'error, too']);
});
