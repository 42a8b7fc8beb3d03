import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/theme/tokens.css', 'utf8');

function colours(scheme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const block = css.split(`[data-mantine-color-scheme='${scheme}'] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** The relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'sheet', 'active'];
const ON_GROUNDS = [
  'ink',
  'quiet',
  'accent',
  'accent-strong',
  'term',
  'minor',
  'major',
  'critical',
  'ok',
  'ins',
  'del',
];
const TEXT = [
  ...ON_GROUNDS.flatMap((ink) => GROUNDS.map((ground) => [ink, ground])),
  ['ins', 'ins-bg'],
  ['del', 'del-bg'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink', 'found'],
  ['ink', 'found-here'],
  ['critical', 'critical-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-critical', 'critical'],
  ['paper', 'ink'],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const palette = colours(scheme);

  it.each(TEXT)('%s can be read on %s', (ink = '', ground = '') => {
    expect(contrast(palette[ink] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'sheet'])('the edge of a field can be seen on %s', (ground) => {
    expect(contrast(palette['edge'] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

it('has the same colours in light and dark', () => {
  expect(Object.keys(colours('dark')).sort()).toEqual(Object.keys(colours('light')).sort());
});
