import type { InstructionInfo } from '../domain/assist/assistance.ts';
import { PURPOSES, type Purpose } from '../domain/assist/purpose.ts';

/** What an AI is told to do with the data of a question: a plain file `instructions/PURPOSE/NAME.VERSION.md`. */
export interface Instruction extends InstructionInfo {
  readonly purpose: Purpose;
  /** What is sent as the system message, with `{{language}}` for the language she is answered in. */
  readonly text: string;
}

const PATH = /\/([a-z]+)\/([a-z-]+)\.([1-9]\d*)\.md$/;
const HEAD = /^zh-CN: (.+)\nen: (.+)\n\n([\s\S]+)$/;
const PLACEHOLDERS = /\{\{(?!language\}\})/;

/** Reads an instruction out of its file. What is not of the form is an error that names the file: it is ours. */
export function readInstruction(path: string, content: string): Instruction {
  const named = PATH.exec(path);
  const parts = HEAD.exec(content.replaceAll('\r\n', '\n'));
  const purpose = PURPOSES.find((one) => one === named?.[1]);
  if (!named || !parts || !purpose)
    throw new Error(`${path} is no instruction: PURPOSE/NAME.VERSION.md, two titles, a text`);
  const text = parts[3]!.trim();
  if (PLACEHOLDERS.test(text)) throw new Error(`${path} has a placeholder other than {{language}}`);
  return {
    purpose,
    name: named[2]!,
    version: Number(named[3]),
    title: { 'zh-CN': parts[1]!, en: parts[2]! },
    text,
  };
}

/** The newest version of each instruction for a purpose; of several names the order of their files. */
export function newestOf(all: readonly Instruction[], purpose: Purpose): readonly Instruction[] {
  const newest = new Map<string, Instruction>();
  for (const one of all) {
    if (one.purpose === purpose && one.version > (newest.get(one.name)?.version ?? 0)) newest.set(one.name, one);
  }
  return [...newest.values()];
}

/** How the ledger names it: `hint/ladder@1`. */
export function instructionName({ purpose, name, version }: Instruction): string {
  return `${purpose}/${name}@${version}`;
}
