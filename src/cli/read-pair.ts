/** A line of input as a pair of draft (`hyp`) and student's text (`ref`): an object of JSON, or cells between tabs. */

export interface Pair {
  readonly line: number;
  /** As in the file; without one the number of the line. */
  readonly id: string | number;
  readonly hyp: string;
  readonly ref: string;
}
export type InputFormat = 'jsonl' | 'tsv';
/** A pair, why there is none, or null for a line that holds none: blank, or the names of the columns. */
export type ReadPair = Pair | { readonly fault: string } | null;

/** By the ending of the file's name; else by how its first line begins, which a blank line does not say. */
export function formatOf(file: string, first: string): InputFormat | null {
  if (file.endsWith('.tsv')) return 'tsv';
  if (/\.(?:jsonl|ndjson|json)$/.test(file)) return 'jsonl';
  if (isBlank(first)) return null;
  return first.trimStart().startsWith('{') ? 'jsonl' : 'tsv';
}

/** A tab alone is none: it stands between two empty texts. */
function isBlank(text: string): boolean {
  return /^ *$/.test(text);
}

/** Reads line by line; of a table the first line says which column is which. */
export function pairReader(format: InputFormat): (text: string, line: number) => ReadPair {
  if (format === 'jsonl') return readObject;
  let columns: readonly string[] | null = null;
  return (text, line) => {
    if (isBlank(text)) return null;
    const cells = text.split('\t');
    if (columns === null) {
      columns = columnsOf(cells);
      if (cells.includes('hyp') && cells.includes('ref') && columns === cells) return null;
    }
    if (cells.length !== columns.length || columns.length === 0) {
      const wanted = columns.length === 0 ? '2 (hyp, ref) or 3 (id, hyp, ref)' : String(columns.length);
      if (columns.length === 0) columns = null;
      return { fault: `${cells.length} ${cells.length === 1 ? 'column' : 'columns'}, where ${wanted} are expected` };
    }
    const cell = (name: string): string | undefined => cells[columns?.indexOf(name) ?? -1];
    return { line, id: cell('id') ?? line, hyp: cell('hyp') ?? '', ref: cell('ref') ?? '' };
  };
}

/** Names when they are there, else what two or three columns mean; none for another number. */
function columnsOf(cells: readonly string[]): readonly string[] {
  if (cells.includes('hyp') && cells.includes('ref')) return cells;
  if (cells.length === 2) return ['hyp', 'ref'];
  return cells.length === 3 ? ['id', 'hyp', 'ref'] : [];
}

function readObject(text: string, line: number): ReadPair {
  if (/^[ \t]*$/.test(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'no JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'no object of JSON' };
  const { id = line, hyp, ref } = value as Readonly<Record<string, unknown>>;
  if (typeof hyp !== 'string') return { fault: missing('hyp', hyp) };
  if (typeof ref !== 'string') return { fault: missing('ref', ref) };
  if (typeof id !== 'string' && typeof id !== 'number') return { fault: '"id" is neither a string nor a number' };
  return { line, id, hyp, ref };
}

function missing(name: string, value: unknown): string {
  return value === undefined ? `no "${name}"` : `"${name}" is no string`;
}
