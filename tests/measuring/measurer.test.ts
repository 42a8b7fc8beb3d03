import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SegmentTexts } from '../../src/domain/metrics/measurement.ts';
import type { Measurer } from '../../src/domain/metrics/measurer.ts';
import { COUNTS } from '../../src/domain/metrics/segment-counts.ts';
import { answer } from '../../src/measuring/answer.ts';
import { createDirectMeasurer } from '../../src/measuring/direct-measurer.ts';
import type { MeasuringPort } from '../../src/measuring/lane.ts';
import { BOUND_MS, createMeasurer } from '../../src/measuring/measurer.ts';
import { parseAnswer, parseQuestion } from '../../src/measuring/protocol.ts';

const zh = (draft: string, text: string): SegmentTexts => ({ draft, text, target: 'zh' });
const en = (draft: string, text: string): SegmentTexts => ({ draft, text, target: 'en' });
const A = zh('漆器是中国的', '漆器出自中国');
const ENDLESS = zh('甲', '没有尽头');

/** A worker that answers when it is let, over messages that are copied as real ones are. */
class FakeWorker {
  readonly questions: unknown[] = [];
  terminated = false;
  readonly #listeners = new Map<string, (event: { readonly data: unknown }) => void>();
  postMessage(message: unknown): void {
    this.questions.push(structuredClone(message));
  }
  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void {
    this.#listeners.set(type, listener);
  }
  terminate(): void {
    this.terminated = true;
  }
  emit(type: string, data?: unknown): void {
    this.#listeners.get(type)?.({ data });
  }
  /** Answers all but what has no end. */
  answerAll(): void {
    for (let question = this.questions.shift(); question; question = this.questions.shift()) {
      const parsed = parseQuestion(question);
      if (parsed?.inputs.some(({ text }) => text === ENDLESS.text)) continue;
      this.emit('message', structuredClone(answer(question)));
    }
  }
}

function withWorkers(lanes = 1) {
  const workers: FakeWorker[] = [];
  const start = vi.fn(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as MeasuringPort;
  });
  /** Until nothing more is asked: the next question of a list is put when the one before is answered. */
  const answerAll = async (): Promise<void> => {
    for (let quiet = 0; quiet < 10; quiet += 1) {
      const asked = workers.filter(({ terminated, questions }) => !terminated && questions.length > 0);
      if (asked.length > 0) quiet = 0;
      asked.forEach((worker) => worker.answerAll());
      await Promise.resolve();
    }
  };
  return { workers, start, answerAll, measurer: createMeasurer({ start, lanes }) };
}

const direct = createDirectMeasurer();
const VARIED = [A, zh('', ''), zh('全部删去', ''), zh('', '新写'), en('The lacquer ware', 'Lacquerware')];
const many = (count: number): SegmentTexts[] =>
  Array.from({ length: count }, (_, at) => zh(`第${at}段的机器译文`, `第${at}段译文`));

async function measured(measurer: Measurer, inputs: readonly SegmentTexts[], signal?: AbortSignal): Promise<unknown[]> {
  const measures: unknown[] = [];
  await measurer.segments(inputs, (measure, at) => (measures[at] = measure), signal);
  return measures;
}

describe('measuring in workers', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('comes to the same as measuring directly', async () => {
    const { answerAll, measurer } = withWorkers();
    for (const input of VARIED) {
      const asked = measurer.segment(input);
      await answerAll();
      expect(await asked).toEqual(await direct.segment(input));
    }
    const all = measured(measurer, VARIED);
    await answerAll();
    expect(await all).toEqual(await measured(direct, VARIED));
    expect(await measured(measurer, [])).toEqual([]);
  });

  it('comes to the same for any texts, over messages that are copied', async () => {
    const texts = fc.record({
      draft: fc.string({ unit: 'binary' }),
      text: fc.string({ unit: 'binary' }),
      target: fc.constantFrom('zh', 'en'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { maxLength: 45 }), async (inputs) => {
        const { answerAll, measurer } = withWorkers(2);
        const all = measured(measurer, inputs);
        await answerAll();
        expect(await all).toEqual(await measured(direct, inputs));
      }),
      { numRuns: 20 },
    );
  });

  it('is begun at the first call, and has no more workers than there is work for', async () => {
    const { workers, start, answerAll, measurer } = withWorkers(3);
    expect(start).not.toHaveBeenCalled();
    const one = measurer.segment(A);
    expect(workers).toHaveLength(1);
    await answerAll();
    await one;
    const inputs = many(101);
    const all = measured(measurer, inputs);
    expect(workers).toHaveLength(3);
    await answerAll();
    expect(await all).toEqual(await measured(direct, inputs));
    expect(workers).toHaveLength(3);
  });

  it('measures the segment being written before the rest of a task', async () => {
    const { workers, answerAll, measurer } = withWorkers();
    const order: string[] = [];
    const rest = measurer.segments(many(60), (_, at) => void order.push(String(at)));
    const written = measurer.segment(A, 'live').then(() => order.push('written'));
    const [first] = workers[0]!.questions.splice(0);
    workers[0]!.emit('message', answer(first));
    const [second] = workers[0]!.questions.splice(0);
    expect(parseQuestion(second)?.inputs).toEqual([A]);
    workers[0]!.emit('message', answer(second));
    await written;
    await answerAll();
    await rest;
    expect(order.indexOf('written')).toBeLessThan(order.indexOf('16'));
  });

  it('what is overtaken in its slot is null at once, and not measured when it has not begun', async () => {
    const { workers, measurer } = withWorkers();
    const first = measurer.segment(A, 's1');
    const second = measurer.segment(A, 's1');
    const other = measurer.segment(A, 's2');
    const plain = measurer.segment(A);
    const third = measurer.segment(zh('甲', '乙'), 's1');
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    const asked: unknown[] = [];
    const worker = workers[0]!;
    while (worker.questions.length > 0) {
      asked.push(worker.questions[0]);
      const [question] = worker.questions.splice(0, 1);
      worker.emit('message', answer(question));
    }
    expect(asked).toHaveLength(4);
    expect((await third)?.characters.distance).toBe(1);
    expect(await other).not.toBeNull();
    expect(await plain).not.toBeNull();
  });

  it('a cancelled list is not measured further, and what has begun is still told', async () => {
    const { workers, answerAll, measurer } = withWorkers();
    const cancel = new AbortController();
    const told: number[] = [];
    const all = measurer.segments(many(60), (_, at) => void told.push(at), cancel.signal);
    cancel.abort(new Error('enough'));
    await expect(all).rejects.toThrow('enough');
    await answerAll();
    expect(told).toEqual([...many(16).keys()]);
    expect(workers[0]!.questions).toEqual([]);
    await expect(measurer.segments([A], () => undefined, cancel.signal)).rejects.toThrow('enough');
    const next = measurer.segment(A);
    await answerAll();
    expect(await next).not.toBeNull();
  });

  it('what takes too long is given up and told, and all else is measured by a new worker', async () => {
    vi.useFakeTimers();
    const { workers, answerAll, measurer } = withWorkers();
    const live = measurer.segment(ENDLESS, 'live');
    const refused = expect(live).rejects.toMatchObject({ code: 'too-long' });
    await vi.advanceTimersByTimeAsync(BOUND_MS - 1);
    expect(workers[0]!.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(workers[0]!.terminated).toBe(true);
    await refused;

    const inputs = many(30).with(7, ENDLESS);
    const all = measured(measurer, inputs);
    for (let turns = 0; turns < 4; turns++) {
      await answerAll();
      await vi.advanceTimersByTimeAsync(BOUND_MS);
    }
    const expected = await measured(direct, inputs);
    expect(await all).toEqual(expected.with(7, 'too-long'));
  });

  it('a list cancelled before its time is up leaves no error behind', async () => {
    vi.useFakeTimers();
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    const { answerAll, measurer } = withWorkers();
    const cancel = new AbortController();
    const all = measured(measurer, [ENDLESS, A], cancel.signal);
    cancel.abort(new Error('enough'));
    await expect(all).rejects.toThrow('enough');
    const next = measurer.segment(A);
    await vi.advanceTimersByTimeAsync(BOUND_MS);
    await answerAll();
    expect(await next).not.toBeNull();
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });

  it('what a worker that was given up says later does not end the next one', async () => {
    vi.useFakeTimers();
    const { workers, answerAll, measurer } = withWorkers();
    const refused = expect(measurer.segment(ENDLESS)).rejects.toMatchObject({ code: 'too-long' });
    await vi.advanceTimersByTimeAsync(BOUND_MS);
    await refused;
    const next = measurer.segment(A);
    workers[0]!.emit('error');
    expect(workers[1]!.terminated).toBe(false);
    await answerAll();
    expect(await next).not.toBeNull();
  });

  it('what is overtaken is not measured by the page when the worker is lost', async () => {
    const { workers, measurer } = withWorkers();
    const cancel = new AbortController();
    const told: number[] = [];
    const stale = measurer.segments([A], (_, at) => void told.push(at), cancel.signal);
    cancel.abort(new Error('enough'));
    await expect(stale).rejects.toThrow('enough');
    workers[0]!.emit('error');
    expect(await measurer.segment(A)).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toEqual([]);
  });

  it('what cannot be measured is a MeasuringError, and the next is measured', async () => {
    const { workers, answerAll, measurer } = withWorkers();
    const bad = measurer.segment(A);
    const worse = measurer.segments([A], () => undefined);
    const good = measurer.segment(A);
    workers[0]!.emit('message', { id: 1, ok: false, message: 'no such token' });
    await expect(bad).rejects.toMatchObject({ name: 'MeasuringError', code: 'failed', message: 'no such token' });
    await answerAll();
    expect(await good).not.toBeNull();
    await worse;
  });

  it('without a worker the page measures by itself', async () => {
    const measurer = createMeasurer({
      start: () => {
        throw new DOMException('no workers here', 'SecurityError');
      },
      lanes: 2,
    });
    expect(await measurer.segment(A, 's1')).toEqual(await direct.segment(A));
    expect(await measured(measurer, VARIED)).toEqual(await measured(direct, VARIED));
  });

  it.each(['error', 'messageerror'])('after "%s" what waits is measured by the page', async (type) => {
    const { workers, measurer } = withWorkers();
    const waiting = [measurer.segment(A), measurer.segment(A)];
    workers[0]!.emit(type);
    expect((await Promise.all(waiting)).every((one) => one !== null)).toBe(true);
    expect(workers[0]!.terminated).toBe(true);
    expect(await measurer.segment(A)).not.toBeNull();
    expect(workers).toHaveLength(1);
  });

  it('messages that are none are passed over', async () => {
    const { workers, answerAll, measurer } = withWorkers();
    const asked = measurer.segment(A);
    for (const stray of [
      null,
      7,
      {},
      { id: 1 },
      { id: 1, ok: true },
      { id: 1, ok: true, measured: null },
      { id: 1, ok: true, measured: { measures: [{}] } },
      { id: 1, ok: true, measured: { counts: new Float64Array(COUNTS + 1) } },
      { id: 99, ok: true, measured: { measures: [] } },
    ]) {
      workers[0]!.emit('message', stray);
    }
    await answerAll();
    expect(await asked).not.toBeNull();
  });
});

describe('the protocol', () => {
  it.each([
    null,
    'x',
    {},
    { id: '1', wanted: 'counts', inputs: [A] },
    { id: 1 },
    { id: 1, inputs: [A] },
    { id: 1, wanted: 'scores', inputs: [A] },
    { id: 1, wanted: 'counts', inputs: A },
    { id: 1, wanted: 'counts', inputs: [{ ...A, text: 1 }] },
    { id: 1, wanted: 'counts', inputs: [A, null] },
    { id: 1, wanted: 'counts', inputs: [{ ...A, target: 'fr' }] },
  ])('%j is no question', (message) => {
    expect(parseQuestion(message)).toBeNull();
    expect(answer(message)).toBeNull();
  });

  it('an answer needs a measure or a reason', () => {
    expect(parseAnswer({ id: 1, ok: false })).toBeNull();
    expect(parseAnswer({ id: 1, ok: false, message: 'why' })).toEqual({ id: 1, ok: false, message: 'why' });
  });
});
