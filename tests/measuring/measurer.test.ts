import { describe, expect, it, vi } from 'vitest';
import type { SegmentTexts } from '../../src/domain/metrics/measurement.ts';
import { answer } from '../../src/measuring/answer.ts';
import { createDirectMeasurer } from '../../src/measuring/direct-measurer.ts';
import { createMeasurer, type MeasuringPort } from '../../src/measuring/measurer.ts';
import { MeasuringError } from '../../src/measuring/measuring-error.ts';
import { parseAnswer, parseQuestion } from '../../src/measuring/protocol.ts';

const zh = (draft: string, text: string): SegmentTexts => ({ draft, text, target: 'zh' });
const en = (draft: string, text: string): SegmentTexts => ({ draft, text, target: 'en' });
const A = zh('漆器是中国的', '漆器出自中国');
const MIXED = [A, en('a', 'b')];

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
  answerAll(): void {
    for (let question = this.questions.shift(); question; question = this.questions.shift()) {
      this.emit('message', structuredClone(answer(question)));
    }
  }
}

function withWorker() {
  const worker = new FakeWorker();
  const start = vi.fn(() => worker as unknown as MeasuringPort);
  return { worker, start, measurer: createMeasurer(start) };
}

describe('measuring in a worker', () => {
  it('comes to the same as measuring directly', async () => {
    const { worker, measurer } = withWorker();
    const direct = createDirectMeasurer();
    const inputs = [A, zh('', ''), zh('全部删去', ''), zh('', '新写'), zh('一二三四', '三四一二')];
    for (const input of [...inputs, en('The lacquer ware', 'Lacquerware')]) {
      const asked = measurer.segment(input);
      worker.answerAll();
      expect(await asked).toEqual(await direct.segment(input));
    }
    const task = measurer.task(inputs);
    const none = measurer.task([]);
    worker.answerAll();
    expect(await task).toEqual(await direct.task(inputs));
    expect(await none).toBeNull();
  });

  it('is begun at the first call, once', async () => {
    const { worker, start, measurer } = withWorker();
    expect(start).not.toHaveBeenCalled();
    const both = [measurer.segment(A), measurer.segment(A)];
    worker.answerAll();
    await Promise.all(both);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('what is overtaken in its slot is null at once, and not measured when it has not begun', async () => {
    const { worker, measurer } = withWorker();
    const first = measurer.segment(A, 's1');
    const second = measurer.segment(A, 's1');
    const other = measurer.segment(A, 's2');
    const plain = measurer.segment(A);
    const third = measurer.segment(zh('甲', '乙'), 's1');
    expect(await first).toBeNull();
    expect(await second).toBeNull();
    const asked: unknown[] = [];
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

  it('what cannot be measured is a MeasuringError, and the next is measured', async () => {
    const { worker, measurer } = withWorker();
    const bad = measurer.task(MIXED);
    const good = measurer.segment(A);
    worker.answerAll();
    await expect(bad).rejects.toBeInstanceOf(MeasuringError);
    expect(await good).not.toBeNull();
    await expect(createDirectMeasurer().task(MIXED)).rejects.toBeInstanceOf(MeasuringError);
  });

  it('without a worker the page measures by itself', async () => {
    const measurer = createMeasurer(() => {
      throw new DOMException('no workers here', 'SecurityError');
    });
    expect(await measurer.segment(A, 's1')).toEqual(await createDirectMeasurer().segment(A));
    await expect(measurer.task(MIXED)).rejects.toBeInstanceOf(MeasuringError);
  });

  it.each(['error', 'messageerror'])('after "%s" what waits is measured by the page', async (type) => {
    const { worker, measurer } = withWorker();
    const waiting = [measurer.segment(A), measurer.task([A])];
    worker.emit(type);
    expect((await Promise.all(waiting)).every((measured) => measured !== null)).toBe(true);
    expect(worker.terminated).toBe(true);
    expect(await measurer.segment(A)).not.toBeNull();
  });

  it('messages that are none are passed over', async () => {
    const { worker, measurer } = withWorker();
    const asked = measurer.segment(A);
    for (const stray of [
      null,
      7,
      {},
      { id: 1 },
      { id: 1, ok: true },
      { id: 1, ok: true, measure: {} },
      { id: 99, ok: true, measure: null },
    ]) {
      worker.emit('message', stray);
    }
    worker.answerAll();
    expect(await asked).not.toBeNull();
  });
});

describe('the protocol', () => {
  it.each([
    null,
    'x',
    {},
    { id: '1', work: { kind: 'segment', input: A } },
    { id: 1 },
    { id: 1, work: { kind: 'segment' } },
    { id: 1, work: { kind: 'segment', input: { ...A, text: 1 } } },
    { id: 1, work: { kind: 'task', inputs: [A, null] } },
    { id: 1, work: { kind: 'segment', input: { ...A, target: 'fr' } } },
    { id: 1, work: { kind: 'other', inputs: [] } },
  ])('%j is no question', (message) => {
    expect(parseQuestion(message)).toBeNull();
    expect(answer(message)).toBeNull();
  });

  it('an answer needs a measure or a reason', () => {
    expect(parseAnswer({ id: 1, ok: false })).toBeNull();
    expect(parseAnswer({ id: 1, ok: false, message: 'why' })).toEqual({ id: 1, ok: false, message: 'why' });
  });
});
