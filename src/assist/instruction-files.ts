import { readInstruction, type Instruction } from './instruction.ts';

const files = import.meta.glob<string>('./instructions/*/*.md', { query: '?raw', import: 'default', eager: true });

/** All instructions of the product, every version. A new one is a new file and nothing else. */
export const INSTRUCTIONS: readonly Instruction[] = Object.entries(files).map(([path, content]) =>
  readInstruction(path, content),
);
