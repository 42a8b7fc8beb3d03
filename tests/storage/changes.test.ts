import { expect, it, vi } from 'vitest';
import { createChanges, type ChangePort } from '../../src/storage/changes.ts';

it('tells this window and the others, each of what it asked for, until it leaves', () => {
  const ports: ChangePort[] = [];
  const port = (): ChangePort => {
    const made: ChangePort = {
      onmessage: null,
      postMessage: (data) => ports.forEach((other) => other !== made && other.onmessage?.({ data } as MessageEvent)),
      close: () => void ports.splice(ports.indexOf(made), 1),
    };
    ports.push(made);
    return made;
  };
  const [here, there] = [createChanges(port()), createChanges(port())];
  const [mine, theirs, records] = [vi.fn(), vi.fn(), vi.fn()];
  here.subscribe('attempts', mine);
  const leave = there.subscribe('attempts', theirs);
  there.subscribe('records', records);
  here.tell('attempts');
  expect([mine, theirs, records].map((told) => told.mock.calls.length)).toEqual([1, 1, 0]);
  here.tell('attempts', 'records');
  leave();
  here.tell('attempts');
  expect([mine, theirs, records].map((told) => told.mock.calls.length)).toEqual([3, 2, 1]);
  ports[1]?.onmessage?.({ data: { odd: true } } as MessageEvent);
  there.close();
  here.tell('records');
  expect(records).toHaveBeenCalledTimes(1);
});
