import { expect, it, describe } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults } from './axe-faults.ts';
import { attempt, ENTRIES, showLibrary } from './library-fixture.tsx';

const rowNames = (): string[] =>
  [...document.querySelectorAll('[data-row-target]')].map((row) => (row.textContent ?? '').split(' · ')[0] ?? '');

describe('before anything is done', () => {
  it('says what this is and starts the shortest task', async () => {
    const { screen, attempts } = await showLibrary();
    await expect.element(screen.getByText(/Machine drafts for you to put right/)).toBeVisible();
    await screen.getByRole('button', { name: 'Start with “A press release”' }).click();
    await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent('/work/new-1 {"again":false}');
    expect(await attempts.list()).toMatchObject([
      { id: 'new-1', state: 'open', round: 1, task: { purpose: 'practice', exercise: { slug: 'zh-en-press' } } },
    ]);
  });

  it('says what to do when there is no task at all', async () => {
    const { screen } = await showLibrary({ entries: [] });
    await expect.element(screen.getByText('There are no tasks yet.')).toBeVisible();
  });
});

describe('what is under way', () => {
  it('is shown with its progress and goes on where it was', async () => {
    const { screen } = await showLibrary({ attempts: [attempt()] });
    await expect.element(screen.getByText('5 of 8 segments confirmed')).toBeVisible();
    await screen.getByRole('link', { name: 'Continue “The Digital Caves of Dunhuang”' }).click();
    await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent('/work/attempt-1');
  });

  it('can be discarded by keyboard and brought back', async () => {
    const { screen, attempts } = await showLibrary({ attempts: [attempt()] });
    const more = screen.getByRole('button', { name: 'More on “The Digital Caves of Dunhuang”' });
    await expect.element(more).toBeVisible();
    (more.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(screen.getByText(/was discarded/)).toBeVisible();
    expect(await attempts.list()).toEqual([]);
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByText('5 of 8 segments confirmed')).toBeVisible();
    // Above every window that may still hold what was removed.
    expect(await attempts.list()).toEqual([attempt({ epoch: 1 })]);
  });

  it('is not begun a second time', async () => {
    const { screen, attempts } = await showLibrary({ attempts: [attempt()] });
    await screen.getByRole('link', { name: /^The Digital Caves of Dunhuang · continue/ }).click();
    await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent('/work/attempt-1');
    expect(await attempts.list()).toHaveLength(1);
  });
});

it('offers to try again what is handed in', async () => {
  const { screen, attempts } = await showLibrary({ attempts: [attempt({ state: 'handed-in' })] });
  await expect.element(screen.getByText('handed in 3 Mar 2026')).toBeVisible();
  await screen.getByRole('button', { name: 'Try “The Digital Caves of Dunhuang” again' }).click();
  await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent('/work/new-1 {"again":true}');
  expect(await attempts.list()).toHaveLength(2);
});

describe('finding a task', () => {
  it('searches, filters and sorts', async () => {
    const { screen } = await showLibrary();
    await screen.getByRole('searchbox').fill('caves');
    await expect.element(screen.getByText('1 task', { exact: true })).toBeVisible();
    await screen.getByRole('searchbox').fill('');
    await screen.getByRole('combobox', { name: 'Direction' }).selectOptions('zh-en');
    await expect.element(screen.getByText('2 tasks')).toBeVisible();
    await screen.getByRole('button', { name: 'Time' }).click();
    expect(rowNames()).toEqual(['A press release', 'The Digital Caves of Dunhuang']);
    await screen.getByRole('button', { name: 'Time' }).click();
    expect(rowNames()).toEqual(['The Digital Caves of Dunhuang', 'A press release']);
    await expect.element(screen.getByRole('columnheader', { name: 'Time' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('takes its view from the address, and says how to get out of an empty one', async () => {
    const { screen } = await showLibrary({ address: '/?q=nothing&field=news' });
    await expect.element(screen.getByText('No task fits this search.')).toBeVisible();
    await screen.getByRole('button', { name: 'Show all tasks' }).click();
    await expect.element(screen.getByText('3 tasks')).toBeVisible();
  });

  it('goes by keyboard alone: / searches, arrows move, Enter opens', async () => {
    const { screen } = await showLibrary();
    await expect.element(screen.getByRole('table')).toBeVisible();
    await userEvent.keyboard('/');
    await expect.element(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Returns policy');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(screen.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent('/work/new-1');
  });
});

describe('an exercise file', () => {
  const file = (): File => new File(['slug: x'], 'x.yaml');
  const drop = (): void => {
    const data = new DataTransfer();
    data.items.add(file());
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
    }
  };

  it('is taken in by dropping it anywhere', async () => {
    const { screen } = await showLibrary({
      importExercise: () => Promise.resolve({ ok: true, slug: 'zh-en-press', revision: 1, already: false }),
    });
    await expect.element(screen.getByRole('table')).toBeVisible();
    drop();
    await expect.element(screen.getByText('“A press release” is now in the list.')).toBeVisible();
  });

  it('is refused with every fault, its place and its mend; its texts stay texts', async () => {
    const { screen } = await showLibrary({
      importExercise: () =>
        Promise.resolve({
          ok: false,
          faults: [
            {
              code: 'unknown-field',
              params: { name: '<img src=x onerror=alert(1)>' },
              path: 'segments.2.x',
              line: 12,
              column: 5,
            },
            { code: 'of-the-future', params: {}, path: '', line: null, column: null },
          ],
        }),
    });
    await expect.element(screen.getByRole('table')).toBeVisible();
    drop();
    await expect.element(screen.getByText(/x\.yaml was not taken in: 2 things to mend/)).toBeVisible();
    await expect.element(screen.getByText('There is no field “<img src=x onerror=alert(1)>” here.')).toBeVisible();
    await expect.element(screen.getByText('line 12, column 5')).toBeVisible();
    await expect.element(screen.getByText(/\(of-the-future\)/)).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.element(screen.getByText(/was not taken in/)).not.toBeInTheDocument();
  });
});

describe.each([
  ['en', 'light', 1280],
  ['zh-CN', 'dark', 1280],
  ['zh-CN', 'light', 390],
  ['en', 'dark', 390],
] as const)('in %s, %s, %d px wide', (locale, theme, width) => {
  it('has no accessibility fault and does not scroll sideways', async () => {
    await page.viewport(width, 844);
    const attempts = [
      attempt(),
      attempt({
        id: 'done',
        state: 'handed-in',
        task: {
          ...attempt().task,
          exercise: { slug: ENTRIES[1]?.slug ?? '', revision: 1, sha256: ENTRIES[1]?.sha256 ?? '' },
        },
      }),
    ];
    const { screen } = await showLibrary({ locale, theme, attempts });
    await expect.element(screen.getByRole('table')).toBeVisible();
    const violations = await axeFaults(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1280, 800);
  });
});
