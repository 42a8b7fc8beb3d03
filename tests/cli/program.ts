/** The program `yijin`, built once for the tests of a file and run as a user runs it. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildCli } from '../../scripts/build-cli.mjs';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Lines of `out` as JSON. */
  json(): Readonly<Record<string, unknown>>[];
}

export interface Program {
  start(...args: readonly string[]): ChildProcessWithoutNullStreams;
  run(args: readonly string[], input?: string | Buffer): Promise<Run>;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Buffer): string;
}

export function builtProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'yijin-cli-'));
  let path = '';
  beforeAll(async () => {
    path = await buildCli(join(folder, 'dist'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  // The file itself, not Node with the file: that its first line and its run bit work is a part of what is tested.
  const start = (...args: readonly string[]): ChildProcessWithoutNullStreams => spawn(path, args, { cwd: folder });
  return {
    start,
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
    async run(args, input = '') {
      const child = start(...args);
      const [out, err]: Buffer[][] = [[], []];
      child.stdout.on('data', (piece: Buffer) => out!.push(piece));
      child.stderr.on('data', (piece: Buffer) => err!.push(piece));
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      const text = Buffer.concat(out!).toString('utf8');
      const json = (): Readonly<Record<string, unknown>>[] =>
        text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
      return { code, out: text, err: Buffer.concat(err!).toString('utf8'), json };
    },
  };
}
