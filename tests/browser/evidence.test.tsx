import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { surroundings } from '../../src/app/surroundings.ts';
import { checkPack } from '../../src/domain/evidence/check-pack.ts';
import { axeFaults } from './axe-faults.ts';
import { CAVES, evidencePage, evidenceServices, LEAFLET, type Shown } from './evidence-fixture.tsx';

const HOSTILE = '<img src=x onerror="parent.hacked=1"></script><script>parent.hacked=1</script>';

async function show({ works = 2, said, ...shown }: Shown & { readonly works?: number; readonly said?: string } = {}) {
  const { services, handIn } = evidenceServices();
  if (works > 0)
    await handIn(
      CAVES,
      [
        ['s1', 'the throat', 'a gateway'],
        ['s4', 'slap', 'palm'],
      ],
      said,
    );
  if (works > 1) await handIn(LEAFLET, [['s3', '4950万', '495万']], said);
  if (works > 2) await handIn(CAVES, [['s6', 'algae well', 'caisson ceiling']], said);
  return render(await evidencePage(services, shown));
}

/** Making a page takes its time where two cores are shared. */
const SOON = { timeout: 15_000 } as const;

const frame = (): HTMLIFrameElement | null => document.querySelector('iframe');
const sheetText = (): string => frame()?.contentDocument?.body.textContent ?? '';

/** Lets a button save, and hands back what would have been kept. */
async function saved(button: string): Promise<{ readonly name: string; readonly text: string; readonly url: string }> {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const made = vi.spyOn(URL, 'createObjectURL');
  await page.getByRole('button', { name: button }).click();
  const link = clicked.mock.contexts.at(-1) as HTMLAnchorElement;
  const blob = made.mock.calls.at(-1)?.[0] as Blob;
  return { name: link.download, text: await blob.text(), url: link.href };
}

afterEach(() => vi.restoreAllMocks());

describe('nothing handed in', () => {
  it('says what to do next, and can still check a pack', async () => {
    const screen = await show({ works: 0 });
    await expect.element(screen.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'To the practice library' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Choose a JSON pack' })).toBeVisible();
  });
});

describe('making a pack', () => {
  it('shows the very page that is saved, with the first tries in it', async () => {
    const screen = await show({ works: 3 });
    await expect.poll(sheetText, SOON).toContain('it is not a credential');
    await expect.element(screen.getByRole('checkbox', { name: /Caves.*first try/ })).toBeChecked();
    await expect.element(screen.getByRole('checkbox', { name: /Caves.*repeat/ })).not.toBeChecked();
    expect(frame()?.contentDocument?.querySelectorAll('.work')).toHaveLength(2);
    const html = await saved('Save the page');
    expect(html.name).toMatch(/^yijin-evidence-K7QW-2RT9-2026-03-03\.html$/);
    expect(html.text).toBe(frame()?.srcdoc);
    expect(html.text).not.toMatch(/<script|http-equiv="refresh"|src=|href=/);
    const json = await saved('Save the data');
    expect(json.name).toMatch(/^yijin-evidence-K7QW-2RT9-2026-03-03\.json$/);
    const checked = await checkPack(JSON.parse(json.text), surroundings.digest);
    expect(checked.faults).toEqual([]);
    expect(html.text).toContain(checked.pack?.sha256);
  });

  it('draws first tries as the growth page does, dressed by its own styles', async () => {
    await show({ works: 3 });
    await expect.poll(() => frame()?.contentDocument?.querySelectorAll('.share-point').length, SOON).toBe(2);
    const sheet = frame()?.contentDocument;
    for (const line of sheet?.querySelectorAll('.share-interval') ?? []) {
      expect(sheet?.defaultView?.getComputedStyle(line).stroke).toMatch(/^rgb/);
    }
    expect(sheet?.querySelector('.share-chart')?.getBoundingClientRect().height).toBe(240);
  });

  it('prints a name on the page alone', async () => {
    const screen = await show({ works: 1 });
    await screen.getByRole('textbox', { name: 'Name on the page' }).fill('Lin Ruoxi <b>');
    await expect.poll(sheetText, SOON).toContain('Lin Ruoxi <b>');
    await expect.element(screen.getByRole('button', { name: 'Save the data' })).toBeEnabled();
    expect((await saved('Save the data')).text).not.toContain('Ruoxi');
  });

  it('speaks the language she chooses for it, not the one of the screen', async () => {
    const screen = await show({ works: 1 });
    await screen.getByRole('radio', { name: '中文' }).click();
    await expect.poll(sheetText, SOON).toContain('不是证书');
    expect(frame()?.contentDocument?.documentElement.lang).toBe('zh-CN');
    await expect.element(screen.getByRole('heading', { name: 'Evidence', exact: true })).toBeVisible();
  });

  it('does not call a repeat a first try when the first try stays out', async () => {
    const screen = await show({ works: 3 });
    await screen.getByRole('checkbox', { name: /Caves.*repeat/ }).click();
    await screen.getByRole('checkbox', { name: /Caves.*first try/ }).click();
    await screen.getByRole('checkbox', { name: /antibiotics/ }).click();
    await expect.poll(() => frame()?.contentDocument?.querySelectorAll('.work').length, SOON).toBe(1);
    await expect.poll(() => frame()?.contentDocument?.querySelector('.growth')?.textContent, SOON).toContain('repeat');
    expect(frame()?.contentDocument?.querySelector('.growth svg')).toBeNull();
  });

  it('gives nothing out while no work is chosen', async () => {
    const screen = await show({ works: 1 });
    await screen.getByRole('checkbox', { name: /Caves/ }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('No work is chosen');
    await expect.element(screen.getByRole('button', { name: 'Save the page' })).toBeDisabled();
    await expect.element(screen.getByRole('button', { name: 'Print' })).toBeDisabled();
  });

  it('shows hostile texts as text', async () => {
    await show({ works: 1, said: HOSTILE });
    await expect.poll(sheetText, SOON).toContain('<script>parent.hacked=1</script>');
    expect(frame()?.contentDocument?.querySelector('img, script')).toBeNull();
    expect(Reflect.get(window, 'hacked')).toBeUndefined();
  });

  it('shows its page where the policy allows no frame of another address', async () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "frame-src 'none'; child-src 'none'; object-src 'none'; form-action 'none'";
    document.head.append(meta);
    await show({ works: 1 });
    await expect.poll(sheetText, SOON).toContain('it is not a credential');
    const main = frame()?.contentDocument?.querySelector('.sheet');
    const width = main && frame()?.contentWindow?.getComputedStyle(main).maxWidth;
    expect(Number.parseFloat(width ?? '')).toBeCloseTo(793.7, 1);
  });
});

describe('checking a pack', () => {
  async function packFile(change: (text: string) => string = (text) => text): Promise<File> {
    await expect.element(page.getByRole('button', { name: 'Save the data' })).toBeEnabled();
    const { text, name } = await saved('Save the data');
    return new File([change(text)], name, { type: 'application/json' });
  }
  const give = async (file: File): Promise<void> => {
    await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
  };

  it('finds a whole pack whole', async () => {
    const screen = await show();
    await give(await packFile());
    await expect.element(screen.getByRole('heading', { name: 'The pack is whole.' })).toBeVisible();
    await expect.element(screen.getByText(/every figure of its 2 works/)).toBeVisible();
  });

  it('names what was changed', async () => {
    const screen = await show();
    await give(await packFile((text) => text.replace('"repaired": 2', '"repaired": 11')));
    await expect.element(screen.getByText('2 things in this pack do not fit.')).toBeVisible();
    await expect.element(screen.getByText(/Work 1: this figure does not follow.*findings\.repaired/)).toBeVisible();
  });

  it.each([
    ['what is not JSON', '{', /It is not JSON/],
    ['what is too deep', '['.repeat(200_000), /nested deeper/],
    ['another file', '{"a":1}', /not an evidence pack of Yijin/],
  ])('refuses %s', async (_name, text, words) => {
    const screen = await show({ works: 0 });
    await give(new File([text], 'strange.json'));
    await expect.element(screen.getByText(words)).toBeVisible();
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.element(screen.getByText(words)).not.toBeInTheDocument();
  });
});

describe('for everybody', () => {
  it.each([
    ['en', 'light', 1440],
    ['zh-CN', 'dark', 390],
  ] as const)('no violation in %s, %s, at %i', async (locale, theme, width) => {
    await page.viewport(width, 900);
    await show({ works: 3, locale, theme });
    await expect.poll(sheetText, SOON).toContain('K7QW-2RT9');
    const violations = await axeFaults(document, { iframes: true });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(frame()!.contentDocument!.documentElement.scrollWidth).toBeLessThanOrEqual(frame()!.clientWidth);
  });
});
