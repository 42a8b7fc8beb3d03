/** sacreBLEU's times on this machine, where a Python has it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { InputShape, TextPair } from '../metrics-inputs.ts';
import type { Times } from './sacrebleu-times.ts';

/** Runs sacreBLEU with `python` on the very inputs. It takes minutes. */
export function measureSacrebleu(
  python: string,
  inputs: readonly (readonly [InputShape, readonly TextPair[]])[],
): Times {
  const script = fileURLToPath(new URL('time_sacrebleu.py', import.meta.url));
  const input = JSON.stringify(Object.fromEntries(inputs.map(([{ name, script: of }, pairs]) => [name, [of, pairs]])));
  const { stdout, status, stderr, error } = spawnSync(python, [script], {
    input,
    maxBuffer: 2 ** 26,
    encoding: 'utf8',
  });
  if (error || status !== 0) throw new Error(`${python} cannot run sacreBLEU: ${error?.message ?? stderr}`);
  return JSON.parse(stdout) as Times;
}
