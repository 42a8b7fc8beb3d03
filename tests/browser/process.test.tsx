import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render, type RenderResult } from 'vitest-browser-react';
import { surroundings } from '../../src/app/surroundings.ts';
import { consentFor, takenOut, type Consent } from '../../src/domain/attempt/consent.ts';
import { discloseLog } from '../../src/domain/attempt/disclose-log.ts';
import type { EditLogRecord } from '../../src/domain/attempt/edit-log.ts';
import { disclosedRecord } from '../../src/domain/attempt/log-record.ts';
import { makePack } from '../../src/domain/evidence/make-pack.ts';
import { packText, type EvidencePack } from '../../src/domain/evidence/pack.ts';
import { startingSegments } from '../../src/domain/exercise/starting-text.ts';
import { readLogLines } from '../../src/domain/export/read-log-lines.ts';
import { xmlAttribute, xmlText } from '../../src/domain/export/xml-text.ts';
import type { SealedRecord } from '../../src/domain/record/record.ts';
import { loadConsents } from '../../src/workspace/consents.ts';
import { fullLogOf } from '../../src/workspace/log-of-submission.ts';
import { loadWorks } from '../../src/workspace/works.ts';
import { axeFaults } from './axe-faults.ts';
import { CAVES, evidenceServices, LEAFLET, type Shown } from './evidence-fixture.tsx';
import { processPage } from './process-fixture.tsx';

afterEach(() => vi.restoreAllMocks());

async function show(shown: Shown = {}) {
  const made = evidenceServices();
  const id = await made.handIn(CAVES, [
    ['s1', 'the throat', 'a gateway'],
    ['s4', 'slap', 'palm (hi mum)'],
    ['s4', 'palm (hi mum)', 'palm'],
  ]);
  const screen = await render(await processPage(made.services, id, shown));
  await expect.element(screen.getByRole('radio').first()).toBeVisible();
  return { ...made, id, screen };
}

/** Lets a button save, and hands back what would have been kept. */
async function saved(
  button: string,
): Promise<{ readonly name: string; readonly text: string; readonly bytes: Uint8Array }> {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const made = vi.spyOn(URL, 'createObjectURL');
  await page.getByRole('button', { name: button }).click();
  await vi.waitFor(() => expect(clicked).toHaveBeenCalled());
  const link = clicked.mock.contexts.at(-1) as HTMLAnchorElement;
  const blob = made.mock.calls.at(-1)?.[0] as Blob;
  vi.restoreAllMocks();
  return { name: link.download, text: await blob.text(), bytes: new Uint8Array(await blob.arrayBuffer()) };
}

describe('what leaves of how a work was made', () => {
  it('is the product alone until she chooses more, and her choice is kept at once', async () => {
    const { screen, services, id } = await show();
    await expect.element(screen.getByRole('radio', { name: /Product only/ })).toBeChecked();
    await expect.element(screen.getByText(/Nothing of how you worked/)).toBeVisible();
    await screen.getByRole('radio', { name: /With times/ }).click();
    await expect.element(screen.getByText('Holds from now on, for this work: With times.')).toBeVisible();
    await expect.element(screen.getByRole('table')).toBeVisible();
    await vi.waitFor(async () => expect(consentFor(id, await loadConsents(services)).consent.level).toBe('times'));
    // A reload finds it again.
    const again = await render(await processPage(services, id));
    await expect.element(again.getByRole('radio', { name: /With times/ }).last()).toBeChecked();
  });

  it('is read text by text, and each can be taken out and put back by key', async () => {
    const { screen, services, id } = await show();
    await screen.getByRole('radio', { name: /With keys/ }).click();
    const list = screen.getByRole('list', { name: 'What would leave' });
    await expect.element(list).toHaveTextContent(/hi mum/);
    screen.getByRole('button', { name: 'Take out: palm (hi mum)' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(list).not.toHaveTextContent(/hi mum/);
    await expect.element(screen.getByRole('button', { name: 'Put back: palm (hi mum)' })).toHaveFocus();
    // It was typed over later: there it is gone as well.
    await expect.element(list).toHaveTextContent(/█{13}.*█{13}/s);
    await expect.element(screen.getByText(/The text of 1 event is taken out/)).toBeVisible();
    const lines = await saved('Whole log (JSONL)');
    expect(lines.name).toBe('P01_P1.jsonl');
    expect(lines.text).not.toContain('mum');
    const read = await readLogLines(lines.text, surroundings.digest);
    expect(read).toMatchObject({ fault: null, head: { level: 'keys', redacted: 1 } });
    screen.getByRole('button', { name: 'Put back: palm (hi mum)' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(list).toHaveTextContent(/hi mum/);
    await vi.waitFor(async () =>
      expect(consentFor(id, await loadConsents(services)).consent).toMatchObject({ level: 'keys', redacted: [] }),
    );
  });

  it('counts what is taken out in events, on the page, in every file and in packs', async () => {
    const { services, handIn } = evidenceServices();
    // The last text shows words of two events: what it brought, and what it took away.
    const id = await handIn(CAVES, [
      ['s1', 'the throat', 'Xx'],
      ['s1', 'Xx', 'Yy'],
      ['s1', 'Yy', 'Zz'],
    ]);
    const screen = await render(await processPage(services, id));
    await screen.getByRole('radio', { name: /With keys/ }).click();
    await screen
      .getByRole('button', { name: /^Take out/ })
      .nth(2)
      .click();
    await expect.poll(() => document.querySelectorAll('[data-out]').length).toBe(1);
    await vi.waitFor(async () => expect(takenOut(consentFor(id, await loadConsents(services)).consent)).toBe(2));
    const { consent } = consentFor(id, await loadConsents(services));
    const events = 2;
    await expect
      .element(screen.getByText(`The texts of ${events} events are taken out.`, { exact: false }))
      .toBeVisible();
    expect((await readLogLines((await saved('Whole log (JSONL)')).text, surroundings.digest)).head?.redacted).toBe(
      events,
    );
    expect((await saved('Keys (XML)')).text).toContain(`<Disclosure level="keys" redacted="${events}" />`);
    const log = await fullLogOf(services, id);
    const starts = startingSegments(await services.exercises.load(CAVES));
    const { disclosed } = await discloseLog(
      { ...log!.record.record.body, events: log!.events },
      starts,
      consent,
      surroundings.digest,
    );
    expect(disclosed?.redacted).toHaveLength(events);
    await screen.unmount();
    const all = await render(await processPage(services, null));
    await expect.element(all.getByText(`texts of ${events} events taken out`, { exact: false })).toBeVisible();
  });

  it('has buttons whose names tell them apart, also where the same was typed again', async () => {
    const { services, handIn } = evidenceServices();
    const id = await handIn(CAVES, [
      ['s1', 'the throat', 'a gateway'],
      ['s4', 'slap', 'a gateway'],
      ['s4', 'a gateway', 'palm'],
      ['s4', 'palm', 'a gateway'],
    ]);
    const screen = await render(await processPage(services, id));
    await screen.getByRole('radio', { name: /With keys/ }).click();
    await expect.element(screen.getByRole('button', { name: /^Take out/ }).first()).toBeVisible();
    const names = [...document.querySelectorAll('button[aria-label^="Take out"]')].map((one) => one.ariaLabel);
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);
  });

  it('of the tour goes into no pack, and the page promises none', async () => {
    const { services, handIn } = evidenceServices();
    const { slug } = services.exercises.list().find(({ tour }) => tour)!;
    const exercise = await services.exercises.load(slug);
    const { id: segment, draft } = exercise.segments[0]!;
    const id = await handIn(slug, [[segment, draft, 'Something else.']]);
    for (const locale of ['en', 'zh-CN'] as const) {
      const screen = await render(await processPage(services, id, { locale }));
      await expect.element(screen.getByRole('radio').first()).toBeVisible();
      const words = document.body.textContent;
      expect(words).toMatch(locale === 'en' ? /Evidence packs do not take the tour/ : /不进入证据包/u);
      expect(words).not.toMatch(
        locale === 'en' ? /goes for evidence packs|a pack without it/ : /证据包和研究文件|不含日志的证据包/u,
      );
      await screen.unmount();
    }
  });

  it('goes into files that say who she is by a code alone', async () => {
    const { screen } = await show();
    await expect.element(screen.getByRole('button', { name: 'Keys (XML)' })).toBeDisabled();
    await screen.getByRole('radio', { name: /With keys/ }).click();
    await screen.getByRole('textbox', { name: 'Participant' }).fill('Ann Lee');
    await expect.element(screen.getByRole('button', { name: 'Keys (XML)' })).toBeDisabled();
    await screen.getByRole('textbox', { name: 'Participant' }).fill('P07');
    const xml = await saved('Keys (XML)');
    expect(xml.name).toBe('P07_P1.xml');
    const parsed = new DOMParser().parseFromString(xml.text, 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('Key[Type="insert"]').length).toBeGreaterThan(2);
    const table = await saved('Segments (CSV)');
    expect(table.name).toBe('P07_P1-segments.csv');
    expect(table.bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    for (const { text } of [xml, table]) expect(text).not.toContain('K7QW-2RT9');
  });
});

describe('all works', () => {
  it('stand in one list with their levels, and go into one archive', async () => {
    const { services, handIn } = evidenceServices();
    await handIn(CAVES, [['s1', 'the throat', 'a gateway']]);
    await handIn(LEAFLET, [['s3', '4950万', '495万']]);
    const screen = await render(await processPage(services, null));
    await expect.element(screen.getByRole('row').nth(2)).toHaveTextContent(/^P2.*Product only$/);
    const zip = await saved('Everything (ZIP)');
    expect(zip.name).toBe('P01.zip');
    for (const name of ['P01-segments.csv', 'P01-events.csv', 'P01_P1.jsonl', 'P01_P2.jsonl']) {
      expect(zip.text).toContain(name);
    }
    expect(zip.text).not.toContain('.xml');
  });

  it('that are none say what to do', async () => {
    const screen = await render(await processPage(evidenceServices().services, null));
    await expect.element(screen.getByText('Nothing was handed in on this device yet.')).toBeVisible();
  });
});

/** Gives a file to the page that opens logs. */
async function choose(screen: RenderResult, file: File): Promise<void> {
  await expect.element(screen.getByRole('button', { name: /^Choose a log/ })).toBeVisible();
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
}

describe('a log out of a file', () => {
  async function opened(change: (lines: string[]) => void, level: RegExp) {
    const { screen, services } = await show();
    await screen.getByRole('radio', { name: level }).click();
    const { text } = await saved('Whole log (JSONL)');
    await screen.unmount();
    const lines = text.trimEnd().split('\n');
    change(lines);
    const other = await render(await processPage(services, '/replay'));
    await choose(other, new File([`${lines.join('\n')}\n`], 'P01_P1.jsonl'));
    return other;
  }

  it('is replayed, and is told to be the one that was handed in', async () => {
    const screen = await opened(() => undefined, /With keys/);
    await expect.element(screen.getByText(/those the submission on this device committed to/)).toBeVisible();
    await expect.element(screen.getByText(/hi mum/).first()).toBeInTheDocument();
  });

  it('on another device is said to give its hash, and no more than that', async () => {
    const { screen } = await show();
    await screen.getByRole('radio', { name: /With keys/ }).click();
    const { text, name } = await saved('Whole log (JSONL)');
    await screen.unmount();
    const other = await render(await processPage(evidenceServices().services, '/replay'));
    await choose(other, new File([text], name));
    await expect.element(other.getByText(/Nothing in this file can show that the submission committed/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(/on this device committed to/u);
  });

  it('whose attempt was taken out or changed says what cannot be verified, and is replayed all the same', async () => {
    const head = (change: (head: Record<string, unknown>) => void) => (lines: string[]) => {
      const value = JSON.parse(lines[0]!) as Record<string, unknown>;
      change(value);
      lines[0] = JSON.stringify(value);
    };
    const stripped = await opened(
      head((one) => delete one['attempt']),
      /With keys/,
    );
    await expect
      .element(stripped.getByRole('alert'))
      .toHaveTextContent(/“attempt” is missing.*nothing shows.*Ask for the file/s);
    await expect.element(stripped.getByText(/hi mum/).first()).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/committed to\./u);
    await stripped.unmount();
    const other = await opened(
      head((one) => (one['attempt'] = 'another')),
      /With keys/,
    );
    await expect.element(other.getByRole('alert')).toHaveTextContent(/do not give the hash/);
  });

  it('without text is replayed in marks', async () => {
    const screen = await opened(() => undefined, /With times/);
    await expect.element(screen.getByText(/It has times and no text/)).toBeVisible();
    await expect.element(screen.getByText(/cannot be held against the hash of the full log/)).toBeVisible();
    await expect.element(screen.getByText(/█{13}/).first()).toBeInTheDocument();
    expect(document.body.textContent).not.toContain('hi mum');
  });

  it('that is not whole is named by its line, with what to do, and shown as far as it is', async () => {
    const screen = await opened((lines) => (lines[12] = lines[12]!.slice(0, -4)), /With keys/);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/Line 13 is not JSON.*save it again.*shown/s);
    await expect.element(screen.getByText(/P01_P1:/)).toBeVisible();
  });

  it('that is something else is refused', async () => {
    const screen = await opened((lines) => lines.splice(0, lines.length, 'Dear Sir,'), /With keys/);
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/not the head of a log.*Choose a file/s);
  });
});

describe('an evidence pack', () => {
  async function packed(levels: readonly Consent['level'][], change: (pack: EvidencePack) => void = () => undefined) {
    const { services, handIn } = evidenceServices();
    await handIn(CAVES, [['s4', 'slap', 'palm (hi mum)']]);
    await handIn(LEAFLET, [['s3', '4950万', '495万']]);
    const { works } = await loadWorks(services);
    const logs = new Map<string, SealedRecord<EditLogRecord>>();
    for (const [at, work] of works.entries()) {
      const { id } = work.submission.record;
      const log = await fullLogOf(services, id);
      const consent = { level: levels[at]!, redacted: [] };
      const starts = startingSegments(work.exercise.body);
      const made = await disclosedRecord(log!.record, log!.events, starts, consent, services.surroundings);
      if (made) logs.set(id, made);
    }
    const at = '2026-03-05T08:00:00.000Z';
    const { digest } = surroundings;
    const pack = await makePack({ works, logs, learner: 'K7QW-2RT9', course: 'practice', at, app: '0.1.0' }, digest);
    change(pack);
    const screen = await render(await processPage(evidenceServices().services, '/replay'));
    await choose(screen, new File([packText(pack)], 'pack.json'));
    return screen;
  }

  it('is opened, and the logs it carries are replayed one by one', async () => {
    const screen = await packed(['keys', 'times']);
    await expect.element(screen.getByText(/An evidence pack of K7QW-2RT9.*2 works/)).toBeVisible();
    await expect.element(screen.getByText(/those the submission in the pack committed to/)).toBeVisible();
    await expect.element(screen.getByText(/hi mum/).first()).toBeInTheDocument();
    expect(document.querySelector('[data-ends]')).toBeNull();
    const other = screen.getByRole('button', { name: /^Replay / }).nth(1);
    other.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(other).toHaveAttribute('aria-pressed', 'true');
    await expect.element(screen.getByText(/cannot be held against the hash of the full log/)).toBeVisible();
    await expect.element(screen.getByText(/█{3}/).first()).toBeInTheDocument();
    expect(document.querySelector('[data-ends]')).toBeNull();
  });

  it('with the product alone says that there is nothing to replay', async () => {
    const screen = await packed(['none', 'none']);
    await expect.element(screen.getByText(/carries no log.*the student’s choice/)).toBeVisible();
    expect(document.querySelector('[data-timeline]')).toBeNull();
  });

  it('that does not hold says so, and shows what can be read', async () => {
    const screen = await packed(['keys', 'none'], (pack) => void (pack.works[0]!.figures.length.words += 1));
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/does not hold: its check finds \d+ faults?/);
    await expect.element(screen.getByRole('link', { name: /Check the pack/ })).toBeVisible();
    await expect.element(screen.getByText(/hi mum/).first()).toBeInTheDocument();
    await screen.unmount();
    const broken = await packed(['keys', 'none'], (pack) => delete (pack as Partial<EvidencePack>).works);
    await expect
      .element(broken.getByRole('alert'))
      .toHaveTextContent(/calls itself an evidence pack, but cannot be read/);
    await broken.unmount();
    const newer = await packed(['keys', 'none'], (pack) => Object.assign(pack, { format: 99 }));
    await expect.element(newer.getByRole('alert')).toHaveTextContent(/newer version of Yijin/);
  });
});

describe.each([
  ['en', 'light', 1440],
  ['zh-CN', 'dark', 390],
] as const)('the page in %s, %s, %d px', (locale, theme, width) => {
  it('has no fault that axe finds, and nothing that is too wide', async () => {
    await page.viewport(width, 900);
    const { screen } = await show({ locale, theme });
    for (const n of [0, 1, 2]) {
      await screen.getByRole('radio').nth(n).click();
      const violations = await axeFaults(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

describe('any text as XML', () => {
  it('is read by the browser as what was written, but for what XML cannot hold', () => {
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    const control = /[\0-\u0008\u000B\u000C\u000E-\u001F]/gu;
    const read = (text: string): string =>
      text
        .replace(control, (char) => String.fromCodePoint(0x2400 + char.charCodeAt(0)))
        .replace(/[\uD800-\uDFFF\uFFFE\uFFFF]/gu, '\uFFFD');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const xml = `<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`;
        const { documentElement } = new DOMParser().parseFromString(xml, 'application/xml');
        expect(documentElement.querySelector('parsererror')).toBeNull();
        expect(documentElement.getAttribute('b')).toBe(read(text));
        expect(documentElement.textContent).toBe(read(text));
      }),
      { numRuns: 500 },
    );
  });
});
