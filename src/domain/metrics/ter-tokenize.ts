/** From text to the tokens that TER counts (metrics-spec 2). Oddities are part of the specification. */
import { terClasses } from './character-classes.ts';
import type { TerSettings } from './ter-settings.ts';
import { TokenList } from './token-list.ts';
import { endWithoutWhiteSpace } from './white-space.ts';

/** Puts the tokens of a draft into `list`. Empty text, or white space alone: none. */
export function scanTerHypothesis(text: string, settings: TerSettings, list: TokenList): void {
  list.clear();
  const { cased, norm } = settings;
  let line = cased ? text : text.toLowerCase();
  let end = endWithoutWhiteSpace(line);
  if (norm && (line.includes('&') || line.includes('\n-'))) {
    line = decoded(line.slice(0, end));
    end = line.length;
  }
  list.scan(line, 0, end, { classes: terClasses(settings), spaced: true });
}

/**
 * Puts the tokens of the student's text into `list`; with `reference: 'twice'` its joined tokens go through the steps
 * again. That changes only a token that begins with a point or ends with a possessive, now that spaces stand around it.
 */
export function scanTerReference(text: string, settings: TerSettings, list: TokenList): void {
  scanTerHypothesis(text, settings, list);
  if (settings.reference !== 'twice' || !settings.norm || !mayBeSplitAgain(list)) return;
  scanTerHypothesis(list.toStrings().join(' '), settings, list);
}

/** The tokens of a draft as strings. */
export function tokenizeTerHypothesis(text: string, settings: TerSettings): string[] {
  const list = new TokenList();
  scanTerHypothesis(text, settings, list);
  return list.toStrings();
}

/** The tokens of the student's text as strings. */
export function tokenizeTerReference(text: string, settings: TerSettings): string[] {
  const list = new TokenList();
  scanTerReference(text, settings, list);
  return list.toStrings();
}

function decoded(text: string): string {
  return text
    .replaceAll('\n-', '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

function mayBeSplitAgain({ size, ends, units }: TokenList): boolean {
  for (let t = 0; t < size; t += 1) {
    const first = units[ends[t]!]!;
    const end = ends[t + 1]!;
    if (end - ends[t]! < 2) continue;
    if (first === 0x2e || first === 0x2c || (units[end - 1] === 0x73 && units[end - 2] === 0x27)) return true;
  }
  return false;
}
