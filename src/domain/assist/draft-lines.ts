import { parseDraftLine, type DraftLine } from './answer.ts';

export interface DraftLines {
  /** Takes in an answer that still grows, and tells the lines that are whole by now. */
  grown(text: string): void;
  /** Takes in a whole answer, and gives every line there was. */
  whole(text: string): readonly DraftLine[];
  /** How many lines were told. */
  told(): number;
}

/** Reads the lines of a draft as they come, each once. Of two for one segment the first stands. */
export function createDraftLines(
  wanted: ReadonlySet<string>,
  onLine: (line: DraftLine, done: number) => void,
): DraftLines {
  const lines = new Map<string, DraftLine>();
  /** How much of the answer was read, in UTF-16 units, so that a long one is not read anew with every word. */
  let read = 0;
  const take = (text: string, end: number): void => {
    for (const raw of text.slice(read, end).split('\n')) {
      const line = parseDraftLine(raw, wanted);
      if (!line || lines.has(line.id)) continue;
      lines.set(line.id, line);
      onLine(line, lines.size);
    }
    read = end;
  };
  return {
    grown(text) {
      const end = text.lastIndexOf('\n') + 1;
      if (end > read) take(text, end);
    },
    whole(text) {
      take(text, text.length);
      read = 0;
      return [...lines.values()];
    },
    told: () => lines.size,
  };
}
