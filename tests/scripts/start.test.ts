import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNodeNewEnough, stalePackages } from '../../scripts/ensure-install.mjs';
import { newest, PORT, takenMessage } from '../../scripts/start.mjs';

describe('what is said of a taken port, in both languages', () => {
  it('by this copy: where it is', () => {
    const text = takenMessage({ port: PORT, by: 'this-copy' });
    expect(text).toMatch(/已经在运行.*http:\/\/localhost:4711\//u);
    expect(text).toMatch(/already runs: open http:\/\/localhost:4711\//u);
  });

  it.each([
    ['other-copy', '另一个文件夹里的译进', 'another copy of Yijin'],
    ['other-program', '另一个程序', 'another program'],
  ] as const)('by %s: who, what to do, and what another port means', (by, zh, en) => {
    const text = takenMessage({ port: PORT, by });
    expect(text).toContain(zh);
    expect(text).toContain(en);
    expect(text).toContain('npm start -- --port 4712');
    expect(text).toContain('browsers keep work by address');
  });
});

describe('newest', () => {
  it('finds the newest file however deep, and nothing where nothing is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yijin-newest-'));
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    for (const [file, at] of [
      ['a/old.ts', 1_000],
      ['a/b/new.ts', 3_000_000_000],
    ] as const) {
      writeFileSync(join(folder, file), '');
      utimesSync(join(folder, file), at, at);
    }
    expect(newest(folder)).toBe(3_000_000_000_000);
    expect(newest(join(folder, 'none'))).toBe(0);
    rmSync(folder, { recursive: true });
  });
});

describe('what has to be installed', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a/node_modules/@s/b': { version: '2.0.0' },
      'node_modules/c-win32': { version: '1.0.0', optional: true },
    },
  };
  const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/a/node_modules/@s/b': { version: '2.0.0' } };

  it('is nothing when all is there but the binaries of other systems', () => {
    expect(stalePackages(lock, { packages })).toEqual([]);
  });

  it('is what is missing, or there in another version', () => {
    expect(stalePackages(lock, { packages: {} })).toEqual(['a', '@s/b']);
    expect(stalePackages(lock, { packages: { ...packages, 'node_modules/a': { version: '1.0.1' } } })).toEqual(['a']);
    const wrong = { ...packages, 'node_modules/c-win32': { version: '0.9.0' } };
    expect(stalePackages(lock, { packages: wrong })).toEqual(['c-win32']);
  });

  it.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['18.20.8', false],
    ['22.0.0', true],
  ])('Node %s: %s', (version, fits) => {
    expect(isNodeNewEnough(version)).toBe(fits);
  });
});
