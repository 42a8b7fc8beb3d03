import type { CheckInput, Finding } from './check.ts';
import { fixOf, markupOf, type Match } from './matches.ts';

/** Tags and placeholders of the source that the text must keep: missing, added, or pairs that do not close. */
export function checkMarkup({ source, text }: CheckInput): readonly Finding[] {
  const wanted = markupOf(source);
  const found = markupOf(text);
  const missing = without(wanted, found).map((match): Finding => ({
    kind: 'markup-missing',
    severity: 'likely',
    side: 'source',
    start: match.start,
    end: match.end,
    params: { what: match.text },
    insert: match.text,
  }));
  const added = without(found, wanted).map((match): Finding => ({
    kind: 'markup-added',
    severity: 'likely',
    side: 'target',
    start: match.start,
    end: match.end,
    params: { what: match.text },
    fix: fixOf(match, ''),
  }));
  if (missing.length > 0 || added.length > 0) return [...missing, ...added];
  const stray = unpaired(wanted) ? undefined : unpaired(found);
  if (!stray) return [];
  const { start, end } = stray;
  return [{ kind: 'markup-order', severity: 'likely', side: 'target', start, end, params: { what: stray.text } }];
}

/** Those of one list that the other has not as often. */
function without(list: readonly Match[], other: readonly Match[]): readonly Match[] {
  const rest = other.map(({ text }) => text);
  return list.filter(({ text }) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** The first tag that closes what is not open, or opens and is never closed where others of its name are. */
function unpaired(markup: readonly Match[]): Match | undefined {
  const open: Match[] = [];
  const nameOf = ({ text }: Match): string => /^<\/?([^\s/>]+)/u.exec(text)?.[1] ?? '';
  const closed = new Set(markup.filter(({ text }) => text.startsWith('</')).map(nameOf));
  for (const match of markup) {
    const name = nameOf(match);
    if (!closed.has(name) || match.text.endsWith('/>')) continue;
    if (!match.text.startsWith('</')) open.push(match);
    else if (open.at(-1) && nameOf(open.at(-1)!) === name) open.pop();
    else return match;
  }
  return open[0];
}
