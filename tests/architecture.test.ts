/**
 * Keeps the lint that keeps the architecture: plants a fault of each kind in a copy of nothing but the fault, and sees it
 * caught and named; and sees that the tree as it is has none.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOMAIN_FORBIDDEN_GLOBALS, LAYERS, STAGES } from '../scripts/layers.mjs';

const ROOT = join(import.meta.dirname, '..');

/** What oxlint says of the import rule and the purity of the domain, by file from `folder`. */
function lint(folder: string): Map<string, string[]> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/oxlint/bin/oxlint'),
      '-c',
      join(ROOT, '.oxlintrc.json'),
      '-f',
      'json',
      '-A',
      'all',
    ].concat(['-D', 'yijin/layers', '-D', 'yijin/domain-purity', '--no-ignore', 'src']),
    { cwd: folder, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; code: string; message: string }[];
  };
  const found = new Map<string, string[]>();
  for (const { filename, code, message } of diagnostics) {
    if (!code.startsWith('yijin')) continue;
    const file = filename.split(sep).join('/');
    found.set(file, [...(found.get(file) ?? []), message]);
  }
  return found;
}

/** Files to plant, each with one fault, and a part of the message that must name it. */
const FAULTS: readonly (readonly [what: string, file: string, code: string, named: string])[] = [
  ['static import', 'domain/metrics/a1.ts', "import { x } from '../review/b.ts'; x();", 'only stages to its left'],
  ['type import', 'domain/metrics/a2.ts', "import type { X } from '../review/b.ts'; export type Y = X;", 'not review'],
  ['inline type import', 'domain/text/a3.ts', "import { type X } from '../task/b.ts'; export type Y = X;", 'not task'],
  ['TS import type', 'domain/metrics/a4.ts', "export type Y = import('../growth/b.ts').X;", 'not growth'],
  ['typeof import', 'domain/record/a5.ts', "export type Y = typeof import('../text/b.ts');", 'not text'],
  ['lazy import', 'domain/metrics/a6.ts', "export const f = () => import('../evidence/b.ts');", 'not evidence'],
  ['lazy import by template', 'i18n/a7.ts', 'export const f = () => import(`../domain/text/b.ts`);', 'i18n may not'],
  ['lazy import of a computed name', 'i18n/a8.ts', 'export const f = (n: string) => import(`./${n}.ts`);', 'computed'],
  ['re-export', 'domain/text/a9.ts', "export { x } from '../exercise/b.ts';", 'not exercise'],
  ['re-export of all', 'domain/text/a10.ts', "export * from '../exercise/b.ts';", 'not exercise'],
  ['re-export of a type', 'domain/text/a11.ts', "export type { X } from '../exercise/b.ts';", 'not exercise'],
  ['import without names', 'controls/a12.ts', "import '../features/library/b.ts';", 'controls may not import features'],
  ['import = require', 'controls/a13.ts', "import x = require('../app/b.ts'); x();", 'controls may not import app'],
  ['require', 'controls/a14.ts', "require('../app/b.ts');", 'controls may not import app'],
  ['a worker by URL', 'features/x/a15.ts', "new URL('../../measuring/b.ts', import.meta.url);", 'not import measuring'],
  [
    'a worker by query',
    'features/x/a16.ts',
    "import W from '../../measuring/b.ts?worker'; W();",
    'not import measuring',
  ],
  ['a glob', 'controls/a17.ts', "import.meta.glob('../features/*/b.ts');", 'controls may not import features'],
  ['the flow from a stage', 'domain/evidence/a18.ts', "import { x } from '../flow.ts'; x();", 'not flow'],
  [
    'feature to feature',
    'features/x/a19.ts',
    "import { x } from '../y/b.ts'; x();",
    'feature x may not import feature y',
  ],
  ['feature to adapter', 'features/x/a20.ts', "import { x } from '../../storage/b.ts'; x();", 'may not import storage'],
  [
    'domain to screen',
    'domain/text/a21.ts',
    "import { x } from '../../controls/b.ts'; x();",
    'may not import controls',
  ],
  [
    'library out of its home',
    'features/x/a22.ts',
    "import Dexie from 'dexie'; Dexie();",
    'dexie lives only in storage',
  ],
  ['its subpath', 'app/a23.ts', "import 'monaco-editor/editor';", 'monaco-editor lives only in editor'],
  ['its type', 'workspace/a24.ts', "import type O from 'openai'; export type P = O;", 'openai lives only in assist'],
  ['its lazy import', 'app/a25.ts', "export const f = () => import('openai');", 'openai lives only in assist'],
  ['diff in another stage', 'domain/metrics/a26.ts', "import { diffArrays } from 'diff'; diffArrays();", 'domain/text'],
  ['all of zod', 'domain/text/a27.ts', "import { z } from 'zod'; z();", 'no home in scripts/layers.mjs for zod'],
  ['a library without a home', 'app/a28.ts', "import _ from 'lodash'; _();", 'no home'],
  ['React in the catalogues', 'i18n/a29.ts', "import 'react';", 'react lives only in'],
  ['Node in the browser', 'storage/a30.ts', "import 'node:fs';", 'node: lives only in server, cli'],
  ['leaving src', 'domain/text/a31.ts', "import '../../../scripts/layers.mjs';", 'leaves src'],
  ['leaving src and coming back', 'controls/a32.ts', "import '../../src/app/b.ts';", 'controls may not import app'],
  ['leaving a layer by a detour', 'controls/a33.ts', "import '../controls/../app/b.ts';", 'may not import app'],
  ['an address from the root', 'controls/a34.ts', "import '/src/app/b.ts';", 'only relative paths and libraries'],
  [
    'an address on the network',
    'app/a35.ts',
    "import 'https://example.org/x.js';",
    'only relative paths and libraries',
  ],
  ['an import map name', 'controls/a36.ts', "import '#app/b';", 'only relative paths and libraries'],
  ['an unknown folder', 'helpers/a37.ts', 'export const x = 1;', 'no layer of this name'],
  ['an unknown stage', 'domain/common/a38.ts', 'export const x = 1;', 'no stage of the domain of this name'],
  ['a file in the domain itself', 'domain/a39.ts', 'export const x = 1;', 'no stage of the domain of this name'],
  ['a file in features itself', 'features/a40.ts', 'export const x = 1;', 'must lie in the folder of one feature'],
  ['a file in src itself', 'a41.ts', 'export const x = 1;', 'no layer of this name'],
  ['an import of an unknown folder', 'app/a42.ts', "import '../helpers/b.ts';", 'no layer of this name'],
  ['Date.now', 'domain/attempt/p1.ts', 'export const x = Date.now();', 'Date is not allowed'],
  ['new Date', 'domain/attempt/p2.ts', 'export const x = () => new Date();', 'Date is not allowed'],
  ['Math.random', 'domain/attempt/p3.ts', 'export const x = Math.random();', 'Math.random is not allowed'],
  ["Math['random']", 'domain/attempt/p4.ts', "export const x = Math['random']();", 'Math.random is not allowed'],
  ['Math taken apart', 'domain/attempt/p5.ts', 'const { random } = Math; random();', 'Math.random is not allowed'],
  ['Math under another name', 'domain/attempt/p6.ts', 'export const m = Math;', 'Math.random is not allowed'],
  ['import.meta', 'domain/attempt/p7.ts', 'export const x = import.meta.env;', 'import.meta is not allowed'],
  ['typeof window', 'domain/attempt/p8.ts', "export const x = typeof window === 'undefined';", 'window is not allowed'],
  ['in the flow', 'domain/flow.ts', 'export const x = console.log;', 'console is not allowed'],
];

/** What looks alike and is allowed. */
const SOUND: readonly (readonly [file: string, code: string])[] = [
  ['domain/review/s1.ts', "import { x } from '../metrics/b.ts'; import * as z from 'zod/mini'; x(z);"],
  ['domain/text/s2.ts', "import { diffArrays } from 'diff'; diffArrays(Math.max(1, 2));"],
  ['domain/text/s3.ts', 'export const f = (window: number, { Date }: { Date: number }) => window + Date;'],
  ['domain/text/s4.ts', 'export const o = { performance: 1 }; export const t = o.performance; // Date.now()'],
  ['features/x/s5.ts', "import { x } from './y/b.ts'; import { y } from '../../domain/flow.ts'; x(y);"],
  ['i18n/s6.ts', "import.meta.glob('./locales/*/*.json'); export const d = Date.now();"],
  ['measuring/s7.ts', "new Worker(new URL('./measure.worker.ts', import.meta.url)); import '../domain/metrics/b.ts';"],
  ['app/s8.ts', "import 'virtual:yijin/exercises'; import '../features/x/b.ts'; import '../storage/b.ts';"],
  ['features/x/s9.tsx', "import '@mantine/core/styles/Modal.layer.css'; import './s9.module.css'; import 'react';"],
];

function plant(folder: string, file: string, code: string): void {
  const path = join(folder, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

describe('a planted fault is caught and named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yijin-faults-'));
  let found = new Map<string, string[]>();

  beforeAll(() => {
    writeFileSync(join(folder, 'package.json'), '{}');
    for (const [, file, code] of FAULTS) plant(folder, file, code);
    for (const [file, code] of SOUND) plant(folder, file, code);
    for (const name of DOMAIN_FORBIDDEN_GLOBALS) {
      plant(folder, `domain/record/global-${name}.ts`, `export const x = () => ${name};`);
    }
    found = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FAULTS)('%s (%s)', (_what, file, _code, named) => {
    expect(found.get(`src/${file}`)).toEqual([expect.stringContaining(named)]);
    expect(found.get(`src/${file}`)?.[0]).toContain(`src/${file}`);
  });

  it.each(DOMAIN_FORBIDDEN_GLOBALS)('%s in the domain', (name) => {
    expect(found.get(`src/domain/record/global-${name}.ts`)).toEqual([
      expect.stringContaining(`${name} is not allowed in src/domain/record/global-${name}.ts`),
    ]);
  });

  it.each(SOUND)('and nothing is said of %s', (file) => {
    expect(found.get(`src/${file}`)).toBeUndefined();
  });
});

describe('the tree as it is', () => {
  const files = sourceFiles(join(ROOT, 'src'));

  it('breaks no rule', () => {
    expect(Object.fromEntries(lint(ROOT))).toEqual({});
  });

  it('switches no rule of the architecture off', () => {
    const silenced = files
      .filter((file) => /\.[cm]?[jt]sx?$/u.test(file))
      // A comment that names no rule silences all of them.
      .filter((file) =>
        /lint-disable(-next-line|-line)?\s*(\*\/|--|\n|[^\n]*yijin)/u.test(readFileSync(join(ROOT, file), 'utf8')),
      );
    expect(silenced).toEqual([]);
  });

  it('has only folders of the table, and none with a name that says nothing', () => {
    const folders = new Set(files.flatMap((file) => dirname(file).split('/').slice(1)));
    const empty = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'lib', 'libs', 'types', 'misc'];
    expect(empty.filter((name) => folders.has(name))).toEqual([]);
    expect(readdirSync(join(ROOT, 'src')).filter((name) => !Object.hasOwn(LAYERS, name))).toEqual([]);
  });

  it('has no barrels', () => {
    expect(files.filter((file) => /\/index\.[jt]sx?$/u.test(file))).toEqual([]);
  });

  it('has no source file of more than 400 lines', () => {
    const long = files
      .filter((file) => /\.([cm]?[jt]sx?|css)$/u.test(file) && !file.endsWith('.d.ts'))
      .map((file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 400);
    expect(long).toEqual([]);
  });
});

describe('the table', () => {
  it('lets no two layers import each other', () => {
    const table: Record<string, readonly string[]> = LAYERS;
    const reaches = (from: string, to: string): boolean =>
      (table[from] ?? []).some((next) => next === to || reaches(next, to));
    expect(Object.keys(table).filter((layer) => reaches(layer, layer))).toEqual([]);
  });

  it('names only layers that it has', () => {
    const named = Object.values(LAYERS).flat();
    expect(named.filter((layer) => !Object.hasOwn(LAYERS, layer))).toEqual([]);
    expect(new Set(STAGES).size).toBe(STAGES.length);
  });
});
