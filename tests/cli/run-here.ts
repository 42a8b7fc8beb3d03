/** Commands of `yijin` without a process of their own: what they write, tell and end with. */
import { runCommand, type ExitCode } from '../../src/cli/command.ts';

export async function runHere(
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly json: readonly Record<string, unknown>[];
}> {
  let out = '';
  let err = '';
  const code = await runCommand(args, {
    output: {
      write: (text) => {
        out += text;
        return Promise.resolve();
      },
      flush: () => Promise.resolve(),
    },
    tell: (message) => (err += `${message}\n`),
    input: pieces(Buffer.from(input as string)),
    large: { measure: () => Promise.resolve(new Error('out of memory')), close: () => Promise.resolve() },
  });
  const json = args.includes('--csv')
    ? []
    : out
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, out, err, json };
}

/** In pieces of seven bytes, so that lines, line ends and characters are cut everywhere. */
async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
