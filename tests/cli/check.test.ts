import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtProgram } from './program.ts';

const yijin = builtProgram();
const ROOT = join(import.meta.dirname, '..', '..');
const copy = mkdtempSync(join(tmpdir(), 'yijin-content-'));
const paths = ['exercises', 'rubrics'].map((folder) => join(copy, folder));

beforeAll(() => {
  for (const folder of ['exercises', 'rubrics']) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true }));

it('finds the content of the product sound', async () => {
  const { code, out } = await yijin.run(['check', ...paths]);
  expect(code).toBe(0);
  expect(out).toContain('en-zh-tides: ');
  expect(out.trimEnd().split('\n').at(-1)).toBe('Content is sound.');
});

it('tells a fault with its file and line', async () => {
  const file = join(copy, 'exercises', 'en-zh', 'en-zh-tides.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^level: .*$/m, 'level: nowhere'));
  const { code, out } = await yijin.run(['check', ...paths]);
  writeFileSync(file, text);
  expect(code).toBe(1);
  expect(out).toMatch(/^exercises\/en-zh\/en-zh-tides\.yaml:\d+:\d+ {2}/m);
});

it('finds the project that a folder deep in it belongs to', async () => {
  const { code, out } = await yijin.run(['check', join(copy, 'exercises', 'en-zh')]);
  expect(code).toBe(0);
  expect(out).toContain('en-zh-tides: ');
  expect(out).not.toContain('zh-en-');
});

it('finds the project that a file deep in it belongs to', async () => {
  const one = await yijin.run(['check', join(copy, 'rubrics', 'learner-1.yaml')]);
  expect([one.code, one.out]).toEqual([0, 'Content is sound.\n']);
});

it.each(['nowhere', 'exercises/none.yaml', 'exercises/none.yml', 'exercises/README.md'])(
  'does not find %s sound, where nothing is to be checked',
  async (path) => {
    const { code, out, err } = await yijin.run(['check', paths[0]!, join(copy, path)]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(path);
  },
);

it('says which folder is not there', async () => {
  const { code, err } = await yijin.run(['check']);
  expect(code).toBe(2);
  expect(err).toContain('exercises');
});
