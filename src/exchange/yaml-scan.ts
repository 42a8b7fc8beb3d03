/**
 * A look at the tokens of a YAML file before anything is built from it: refuses what our files never need and what could
 * be used to harm (deep nesting, anchors and aliases, tags, directives, several documents). Runs in one pass without recursion.
 */
import { CST, Lexer } from 'yaml';

/** Nesting past this is refused. Our deepest file needs about ten. */
export const MAX_YAML_DEPTH = 64;

/** More values and lines than this are refused: an exercise of the greatest length has about as many. */
export const MAX_YAML_VALUES = 200_000;

export interface ScanFault {
  readonly code:
    | 'too-deep'
    | 'too-many'
    | 'unbalanced'
    | 'bad-escape'
    | 'alias'
    | 'anchor'
    | 'tag'
    | 'directive'
    | 'second-document';
  readonly offset: number;
}

const REFUSED: Readonly<Record<string, ScanFault['code']>> = {
  alias: 'alias',
  anchor: 'anchor',
  tag: 'tag',
  'directive-line': 'directive',
};
const VALUES: readonly (string | null)[] = [
  'scalar',
  'single-quoted-scalar',
  'double-quoted-scalar',
  'seq-item-ind',
  'map-value-ind',
  'flow-seq-start',
  'flow-map-start',
  'comma',
  'newline',
];
const SPACE: readonly (string | null)[] = ['space', 'comment', 'newline'];
const BLOCK_INDICATORS: readonly (string | null)[] = ['seq-item-ind', 'explicit-key-ind', 'map-value-ind'];

/** The first thing refused in a YAML text, with its UTF-16 offset; null when the text may be parsed. */
export function scanYaml(text: string): ScanFault | null {
  let offset = 0;
  let lineStart = 0;
  let lineBegins = true;
  let flow = 0;
  let documents = 0;
  let values = 0;
  // Columns at which block collections stand open: an upper bound of the block depth.
  const columns: number[] = [];
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    const type: string | null = isScalar ? 'scalar-text' : CST.tokenType(token);
    isScalar = type === 'scalar';
    if (type === 'doc-start' && ++documents > 1) return { code: 'second-document', offset };
    if (VALUES.includes(type) && ++values > MAX_YAML_VALUES) return { code: 'too-many', offset };
    if (type === 'doc-mode' || type === 'scalar' || type === 'flow-error-end') continue;
    const refused = REFUSED[type ?? ''];
    if (refused !== undefined) return { code: refused, offset };
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') {
      // Each of these would become an error of its own in the parser, which takes minutes for a million.
      if (flow === 0) return { code: 'unbalanced', offset };
      flow -= 1;
    } else if (type === 'double-quoted-scalar') {
      const bad = badEscape(token);
      if (bad !== null) return { code: 'bad-escape', offset: offset + bad };
    }
    const begins = lineBegins && !SPACE.includes(type);
    if (flow === 0 && (begins || BLOCK_INDICATORS.includes(type))) {
      const column = offset - lineStart;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
    }
    if (flow + columns.length > MAX_YAML_DEPTH) return { code: 'too-deep', offset };
    if (begins) lineBegins = false;
    offset += token.length;
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak >= 0) {
      lineStart = offset - token.length + lastBreak + 1;
      lineBegins = true;
    }
  }
  return null;
}

const ESCAPE = /^(?:[0abtnvfre "/\\N_LP\t\r\n]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/;

/** Where a double-quoted text has a backslash that YAML does not know; null when nowhere. */
function badEscape(token: string): number | null {
  for (let at = token.indexOf('\\'); at >= 0; at = token.indexOf('\\', at + 2)) {
    if (!ESCAPE.test(token.slice(at + 1, at + 10))) return at;
  }
  return null;
}
