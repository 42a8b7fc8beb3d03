/** The command line: which command with which options, and the exit code. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkLines, isUnder } from './check-lines.ts';
import { nameIn, projectOf, readContentFolder } from './content-folder.ts';
import { CHECK_HELP, HELP, SCORE_HELP, SUMMARY_HELP } from './help.ts';
import type { LargePairs } from './large-pairs.ts';
import { METRICS, planFor, WHOLE_PLAN, type Metric } from './measure-pair.ts';
import type { Output } from './output.ts';
import { csvForm, jsonForm, WHOLE_FORM } from './score-lines.ts';
import { score } from './score.ts';
import { summarize } from './summary.ts';

/** 0 all well, 1 something in the input is not, 2 the command could not be carried out. */
export type ExitCode = 0 | 1 | 2;

export interface Terminal {
  readonly output: Output;
  tell(message: string): void;
  readonly input: AsyncIterable<Buffer>;
  readonly large: LargePairs;
}

/** A command that makes no sense; the message says what would. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, readonly [run: Command, help: string]>> = {
  score: [scoreCommand, SCORE_HELP],
  check: [checkCommand, CHECK_HELP],
  summary: [summaryCommand, SUMMARY_HELP],
};

/** Carries out a command. Throws only what an output throws. */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { output, tell } = terminal;
  if (name === '--help' || name === '-h' || name === 'help') return print(output, HELP);
  const known = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (known === undefined) {
    tell(
      name === undefined ? HELP.trimEnd() : `yijin: no command ${name}. Commands: ${Object.keys(COMMANDS).join(', ')}.`,
    );
    return 2;
  }
  const [run, help] = known;
  if (args.includes('--help') || args.includes('-h')) return print(output, help);
  try {
    return await run(args, terminal);
  } catch (error) {
    if (!isToldToUser(error)) throw error;
    tell(`yijin ${name}: ${error.message}`);
    if (error instanceof UsageError) tell(`yijin ${name} --help says more.`);
    return 2;
  }
}

async function scoreCommand(args: readonly string[], { output, tell, input, large }: Terminal): Promise<ExitCode> {
  const { values, positionals } = parsed(args, {
    target: { type: 'string' },
    metrics: { type: 'string' },
    format: { type: 'string' },
    'time-limit': { type: 'string', default: '60' },
    csv: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    corpus: { type: 'boolean', default: false },
  });
  const { target, format, all, csv, corpus } = values;
  if (positionals.length > 1) throw new UsageError('one FILE at a time');
  if (format !== undefined && format !== 'jsonl' && format !== 'tsv') throw new UsageError('--format is jsonl or tsv');
  if (target !== undefined && target !== 'zh' && target !== 'en') throw new UsageError('--target is zh or en');
  if (all && (csv || values.metrics !== undefined)) throw new UsageError('--all goes without --csv and --metrics');
  if (!all && target === undefined) throw new UsageError('--target zh or --target en is needed, or --all');
  const seconds = Number(values['time-limit']);
  if (!(seconds > 0 && seconds <= 86_400)) throw new UsageError('--time-limit is a number of seconds');
  const plan = all ? WHOLE_PLAN : planFor(target ?? 'en', metricsOf(values.metrics));
  const form = all ? WHOLE_FORM : csv ? csvForm(plan) : jsonForm(plan);
  const [file = '-'] = positionals;
  const source = file === '-' ? input : createReadStream(await fileAt(file));
  const name = file === '-' ? 'standard input' : file;
  const faults = await score(
    { name, input: source, format: format ?? null, plan, form, corpus, seconds },
    output,
    tell,
    large,
  );
  return faults === 0 ? 0 : 1;
}

async function checkCommand(args: readonly string[], { output }: Terminal): Promise<ExitCode> {
  const { positionals } = parsed(args, {});
  const root = projectOf(positionals);
  const files = await readContentFolder(root, positionals);
  const wanted = positionals.map((path) => nameIn(root, path));
  const nothing = positionals.find((_, at) => ![...files.keys()].some((file) => isUnder(file, wanted[at]!)));
  if (nothing !== undefined) throw new UsageError(`${nothing}: no exercise or rubric is here`);
  const { lines, errors } = checkLines(files, wanted);
  await print(output, `${lines.join('\n')}\n`);
  return errors === 0 ? 0 : 1;
}

async function summaryCommand(args: readonly string[], { output, tell }: Terminal): Promise<ExitCode> {
  const { positionals } = parsed(args, {});
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) throw new UsageError('one PACK.json is needed');
  let value: unknown;
  try {
    value = JSON.parse((await readFile(await fileAt(file), 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    tell(`${file}: no JSON (${error.message})`);
    return 1;
  }
  const { lines, faults } = await summarize(value);
  if (lines.length > 0) await print(output, `${lines.join('\n')}\n`);
  for (const fault of faults) tell(`${file}: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

/** The path again, if it does not name a folder. */
async function fileAt(path: string): Promise<string> {
  if ((await stat(path)).isDirectory()) throw new UsageError(`${path} is a folder; a file is needed`);
  return path;
}

async function print(output: Output, text: string): Promise<0> {
  await output.write(text);
  await output.flush();
  return 0;
}

function parsed<const O extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function metricsOf(names: string | undefined): readonly Metric[] {
  if (names === undefined) return METRICS;
  return names.split(',').map((name) => {
    const metric = METRICS.find((known) => known === name.trim());
    if (metric === undefined) throw new UsageError(`no metric ${name}: --metrics is some of ${METRICS.join(',')}`);
    return metric;
  });
}

/** Our own, and what the file system says of a file that cannot be read. */
function isToldToUser(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && 'code' in error && 'path' in error);
}
