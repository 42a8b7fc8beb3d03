import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import { contentPlugin } from '../../scripts/content-plugin.ts';
import { ROOT } from '../../scripts/content-files.mjs';

const EXERCISE = 'exercises/zh-en/zh-en-digital-dunhuang.yaml';
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'yijin-content-'));
  for (const folder of ['exercises', 'rubrics']) await cp(join(ROOT, folder), join(root, folder), { recursive: true });
  await writeFile(
    join(root, 'main.js'),
    "export { default as rubrics, loadSchemes, loadTypology } from 'virtual:yijin/rubrics'; export { default } from 'virtual:yijin/exercises';",
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function built(): Promise<readonly { readonly name: string; readonly code: string; readonly lazy: boolean }[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin({ root })],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(root, 'main.js'), preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((one) =>
    one.type === 'chunk' ? [{ name: one.fileName, code: one.code, lazy: one.isDynamicEntry }] : [],
  );
}

/** How many exercises there are: each has a file of its own in the folder of its direction. */
async function exerciseFiles(): Promise<number> {
  const files = await readdir(join(root, 'exercises'), { recursive: true });
  return files.filter((file) => /[\\/].+\.yaml$/.test(file)).length;
}

it('puts the list in the entry, and each exercise, key and rubric in a chunk of its own', async () => {
  const chunks = await built();
  const entry = chunks
    .filter(({ lazy }) => !lazy)
    .map(({ code }) => code)
    .join('\n');
  const lazy = chunks.filter((chunk) => chunk.lazy).map(({ code }) => code);
  expect(entry).toContain('数字敦煌展厅说明');
  expect(entry).not.toMatch(/莫高窟|caisson/);
  const exercises = lazy.filter((code) => code.includes('敦煌莫高窟地处'));
  const keys = lazy.filter((code) => code.includes('coffered ceiling') && code.includes('at the throat of'));
  expect([exercises.length, lazy.length]).toEqual([1, (await exerciseFiles()) * 2 + 1 + 5 + 2]);
  expect(exercises[0]).not.toMatch(/"?errors"?:|"?reference"?:/);
  expect(keys.filter((code) => /"?errors"?:/.test(code))).toHaveLength(1);
});

it('gives an exercise as the value whose JSON has the hash of its entry', async () => {
  const plugin = contentPlugin({ root });
  const load = plugin.load as (this: unknown, id: string) => Promise<{ code: string }>;
  const { code: list } = await load.call({}, '\0virtual:yijin/exercises');
  const { code } = await load.call({}, '\0virtual:yijin/exercise/zh-en-digital-dunhuang');
  const exercise: unknown = JSON.parse(code.replace(/^export default |;\n$/g, ''));
  expect(list).toContain(createHash('sha256').update(JSON.stringify(exercise)).digest('hex'));
});

it('stops the build at a fault, with its place and its mend', async () => {
  const file = join(root, EXERCISE);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('span: algae well', 'span: algae wells'));
  const line = text.slice(0, text.indexOf('span: algae well')).split('\n').length;
  await expect(built()).rejects.toThrow(
    new RegExp(`${EXERCISE}:${line}:\\d+ {2}The span “algae wells” is not in the draft\\. — Copy it`),
  );
  await writeFile(file, text);
});
