import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Submission } from '../../src/domain/attempt/submission.ts';
import type { Key } from '../../src/domain/exercise/key.ts';
import { pageAt } from './findings-fixture.tsx';
import { idOf, someServices, WETLAND } from './findings-works.ts';

type Marks = NonNullable<Submission['annotations']>;

/** The findings page of a spotting task with some errors of its key marked, all but the words of one segment as the key has them. */
async function showSpotted(marked: (key: Key, drafts: ReadonlyMap<string, string>) => Marks) {
  const { services, handIn } = await someServices();
  const exercise = await services.exercises.load(WETLAND);
  const drafts = new Map(exercise.segments.map(({ id, draft }) => [id, draft]));
  await handIn({ n: 1, slug: WETLAND, annotations: marked(await services.exercises.loadKey(WETLAND), drafts) });
  return render(await pageAt(services, `/findings/${idOf(1)}`));
}

/** The errors of the key as marks, those that are missing at their place. */
function asMarks(key: Key, drafts: ReadonlyMap<string, string>): Marks {
  return key.segments.flatMap(({ id, errors }) =>
    errors.map((error, index) => {
      const draft = drafts.get(id) ?? '';
      const [words, behind] =
        'span' in error ? [error.span, false] : 'after' in error.at ? [error.at.after, true] : [error.at.before, false];
      const at = draft.indexOf(words) + (behind ? words.length : 0);
      const end = 'span' in error ? at + words.length : at;
      const { type, severity } = error;
      const mark = {
        id: `a${index + 1}`,
        side: 'target',
        start: at,
        end,
        type,
        severity,
        note: '',
        correction: null,
      } as const;
      return { segment: id, annotation: mark };
    }),
  );
}

/** What a screen reader is given of an element. */
function heard(selector: string): string {
  const copy = document.querySelector(selector)!.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return copy.textContent;
}
const filled = (): string =>
  document.querySelector('nav[aria-label="What next"] [data-variant="filled"]')?.textContent ?? '';

describe('the findings of a spotting task', () => {
  it('count errors and marks in one row, and characters in another, each by its name', async () => {
    const screen = await showSpotted((key, drafts) => asMarks(key, drafts).slice(0, 2));
    await expect.element(screen.getByRole('heading', { name: 'Counted in errors and marks' })).toBeVisible();
    const rows = [...document.querySelectorAll('[aria-label="Figures"] > div')].map((row) =>
      [...row.querySelectorAll('[data-figure]')].map((one) => one.querySelector('dt')!.textContent),
    );
    expect(rows).toEqual([
      ['Errors found', 'Right type', 'Right severity', 'False alarms'],
      ['Recall of characters', 'Precision of characters', 'F1 of characters'],
    ]);
    expect(filled()).toContain('Round 2');
  });

  it('lead on to another text when every error was found', async () => {
    const screen = await showSpotted(asMarks);
    await expect.element(screen.getByText('You found all 7 planted errors.')).toBeVisible();
    await expect.poll(filled).toContain('Choose another text');
    await expect.element(screen.getByRole('button', { name: 'Round 2' })).toBeVisible();
  });

  it('are words apart from each other for the ear', async () => {
    const screen = await showSpotted((key, drafts) => asMarks(key, drafts).slice(0, 1));
    await expect.element(screen.getByText('Found').first()).toBeVisible();
    expect(heard('[data-status="repaired"] > p')).toMatch(/^Found, Number or name, severity: major/);
    expect(heard('[data-status="repaired"] > p + p')).toMatch(/, Number or name, major/);
  });
});
