import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { frames, showGrid, until, untilReady } from './editor-fixture.tsx';
import { segment } from './grid-screen.tsx';

interface Protocol {
  send(method: 'Emulation.setEmulatedMedia', params: { media: string }): Promise<unknown>;
}
const paper = (on: boolean): Promise<unknown> =>
  (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { media: on ? 'print' : '' });
afterEach(() => paper(false));

it('prints all rows one below the other, the one being written as the others', async () => {
  const rows = Array.from({ length: 200 }, (_, index) =>
    segment(index + 1, `第 ${index + 1} 段：敦煌莫高窟。`, `Segment ${index + 1} of a text that is printed.`),
  );
  await showGrid({ mode: 'monaco', rows, activeId: 's2', tools: () => <button type="button">Confirm</button> });
  await untilReady();
  const shown = (): Element[] => [...document.querySelectorAll('[role="row"]')];
  expect(shown().length).toBeLessThan(60);

  window.dispatchEvent(new Event('beforeprint'));
  expect(shown()).toHaveLength(200);
  await paper(true);
  await frames(2);
  const boxes = shown().map((row) => row.getBoundingClientRect());
  boxes.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual(boxes[index]!.bottom - 1));
  const active = document.querySelector<HTMLElement>('[data-row="s2"]')!;
  expect(active.innerText).toContain('Segment 2 of a text that is printed.');
  expect(active.innerText).not.toContain('Confirm');
  expect(document.querySelector<HTMLElement>('[data-editor]')!.offsetParent).toBeNull();

  await paper(false);
  window.dispatchEvent(new Event('afterprint'));
  await until(() => shown().length < 60);
});
