import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import type { Standing } from '../../src/domain/copy/standing.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Device } from '../../src/workspace/device.ts';
import { LastCopy } from '../../src/workspace/LastCopy.tsx';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { attempt } from '../features/library/some-entry.ts';
import { someServices } from './findings-works.ts';

/** The notice beside the text of an attempt; `tell` gives it another tone, as when a day has gone by. */
async function showNotice(id: string) {
  const { services } = await someServices();
  let standing: Standing = {
    device: null,
    attempts: {},
    changed: [attempt({ id })],
    records: 0,
    since: '2026-03-02T07:00:00.000Z',
    tone: 'plain',
  };
  let told = (): void => undefined;
  const device = {
    standing: () => Promise.resolve(standing),
    subscribe: (listener: () => void) => {
      told = listener;
      return () => undefined;
    },
    save: () => Promise.resolve('a.yijin'),
  } as unknown as Device;
  const i18n = await createI18n('en', ['shell', 'device']);
  const settings = createSettingsStore({ storage: null, locale: 'en' });
  const notice = (
    <App i18n={i18n} settings={settings} services={{ ...services, device: () => Promise.resolve(device) }}>
      <MemoryRouter>
        <LastCopy attempt={id} onPutAway={() => document.querySelector<HTMLElement>('#text')?.focus()} />
        <button id="text">text</button>
      </MemoryRouter>
    </App>
  );
  const screen = await render(notice);
  const tell = (tone: Standing['tone']): void => {
    standing = { ...standing, tone };
    told();
  };
  return { screen, tell };
}
const region = () => document.querySelector('[data-tone]');

afterEach(() => page.viewport(1280, 800));

describe('the notice of the last copy beside a text', () => {
  it('is put away for this sitting, wherever she goes in it, and comes back louder', async () => {
    const { screen } = await showNotice('put-away');
    await screen.getByRole('button', { name: 'Put this line away' }).click();
    await expect.poll(region).toBeNull();
    expect(document.activeElement?.id).toBe('text');
    await screen.unmount();
    const again = await showNotice('put-away');
    again.tell('plain');
    await expect.poll(region, { timeout: 1500 }).toBeNull();
    again.tell('old');
    await expect.poll(() => region()?.getAttribute('data-tone'), { timeout: 4000 }).toBe('old');
  });

  it('is one short line on a narrow screen that still saves', async () => {
    await page.viewport(390, 844);
    const { screen } = await showNotice('narrow');
    await expect.element(screen.getByText('No copy outside this browser', { exact: true })).toBeVisible();
    await expect
      .element(screen.getByText('There is no copy outside this browser yet.', { exact: true }))
      .not.toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Save copy' })).toBeVisible();
    const words = screen.getByText('No copy outside this browser', { exact: true }).element();
    expect(words.scrollWidth).toBeLessThanOrEqual(words.clientWidth);
    expect(region()!.getBoundingClientRect().height).toBeLessThan(32);
    expect(document.documentElement.scrollWidth).toBe(390);
  });
});
