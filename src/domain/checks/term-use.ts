/** How the segments of a task render its terms: each is read once and again when it has changed, never all of them. */
import type { Term } from '../exercise/termbase.ts';
import { scriptOf } from '../text/language.ts';
import { countWording } from '../text/wording.ts';
import type { CheckInput } from './check.ts';
import { renderingsIn } from './terms.ts';

export type TermUse = ReadonlyMap<Term, readonly string[]>;

/** The terms of the termbase that stand in a segment's source, each with the renderings of it that the text uses. */
export function termUse({
  source,
  text,
  terms,
  languages,
}: Pick<CheckInput, 'source' | 'text' | 'terms' | 'languages'>): TermUse {
  const [from, to] = [scriptOf(languages.source), scriptOf(languages.target)];
  const low = source.toLowerCase();
  const here = terms.filter(
    (term) => low.includes(term.source.toLowerCase()) && countWording(source, term.source, from) > 0,
  );
  return new Map(here.map((term) => [term, renderingsIn(text, term, to)]));
}
