/** Reads a content file (YAML 1.2, so JSON too) into plain values that remember their lines. Fit for files from strangers. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import { contentFault, type ContentFault, type ContentPath, type LinePlace } from './content-fault.ts';
import { scanYaml } from './yaml-scan.ts';

/** The largest file taken, in UTF-16 units: about 2 MB. */
export const MAX_FILE = 2_000_000;

export type YamlDocument =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** The line of a value, or of the nearest one around it. */
      readonly locate: (path: ContentPath) => LinePlace;
    }
  | { readonly ok: false; readonly faults: readonly ContentFault[] };

// Control characters but tab, line feed and carriage return: a text has none. U+FFFD is what a decoder puts for junk.
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|[\uFFFD\uFFFE\uFFFF]/u;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const REFUSED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Never throws. All faults carry a place but those of the file as a whole. */
export function readYaml(file: string): YamlDocument {
  if (file.length > MAX_FILE) return refused('too-large', { mb: MAX_FILE / 1_000_000 }, null);
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  for (const [code, pattern] of [['not-a-text-file', NOT_TEXT] as const, ['lone-surrogate', LONE_SURROGATE] as const]) {
    const at = text.search(pattern);
    if (at >= 0) return refused(code, {}, placeAt(text, at));
  }
  try {
    const scanned = scanYaml(text);
    if (scanned !== null) return refused(`yaml-${scanned.code}`, {}, placeAt(text, scanned.offset));
    return build(text);
  } catch (error) {
    // The reader of YAML gave up in a way of its own; nothing has been built.
    return refused('not-yaml', { detail: error instanceof Error ? error.name : 'error' }, null);
  }
}

function build(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Asking every key against every other takes quadratic time; `Reader` asks a set.
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    merge: false,
    logLevel: 'silent',
  });
  const place = (offset: number): LinePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const wrong = document.errors[0] ?? document.warnings[0];
  if (wrong !== undefined) return refused('not-yaml', { detail: wrong.message }, place(wrong.pos[0]));
  const reader = new Reader(place);
  const value = reader.read(document.contents, []);
  if (reader.faults.length > 0) return { ok: false, faults: reader.faults };
  return { ok: true, value, locate: (path) => reader.locate(path) };
}

/** Walks the nodes, of bounded depth since `scanYaml`, into plain values and remembers where each came from. */
class Reader {
  readonly faults: ContentFault[] = [];
  readonly #offsets = new Map<string, number>();
  readonly #place: (offset: number) => LinePlace;

  constructor(place: (offset: number) => LinePlace) {
    this.#place = place;
  }

  read(node: Node | null, path: ContentPath): unknown {
    const key = path.join('.');
    if (node?.range && !this.#offsets.has(key)) this.#offsets.set(key, node.range[0]);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => this.read(item as Node, [...path, index]));
    if (!isMap(node)) return null;
    const entries = new Map<string, unknown>();
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const name = this.#name(pair, path, entries);
      if (name !== null) entries.set(name, this.read(pair.value, [...path, name]));
    }
    return Object.fromEntries(entries);
  }

  locate(path: ContentPath): LinePlace {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = this.#offsets.get(path.slice(0, length).join('.'));
      if (offset !== undefined) return this.#place(offset);
    }
    return { line: 1, column: 1 };
  }

  #name(
    { key, value }: Pair<Node, Node | null>,
    path: ContentPath,
    known: ReadonlyMap<string, unknown>,
  ): string | null {
    const name: unknown = isScalar(key) ? key.value : undefined;
    const offset = key?.range?.[0] ?? 0;
    const fault =
      name === null || name === ''
        ? 'null-key'
        : typeof name !== 'string'
          ? 'key-not-text'
          : REFUSED_KEYS.includes(name)
            ? 'refused-key'
            : known.has(name)
              ? 'key-twice'
              : null;
    if (fault !== null) {
      const shown = typeof name === 'string' ? shorten(name) : '';
      if (this.faults.length < 50) this.faults.push(contentFault(fault, { name: shown }, path, this.#place(offset)));
      return null;
    }
    // A collection or nothing begins, for the reader, at its name.
    if (!isScalar(value) || value.value === null) this.#offsets.set([...path, name as string].join('.'), offset);
    return name as string;
  }
}

/** A piece of a stranger's file as a message may repeat it. */
export function shorten(text: string, most = 60): string {
  const points = Array.from(text.slice(0, 2 * most + 2));
  return points.length > most ? `${points.slice(0, most).join('')}…` : text;
}

function refused(code: string, params: ContentFault['params'], place: LinePlace | null): YamlDocument {
  return { ok: false, faults: [contentFault(code, params, [], place)] };
}

function placeAt(text: string, offset: number): LinePlace {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
