/** Terms of the termbase: wanted ones that are missing, renderings the client forbids, one term in two renderings. */
import type { Term } from '../exercise/termbase.ts';
import { sliceCodePoints } from '../text/code-points.ts';
import { scriptOf, type Script } from '../text/language.ts';
import { findWording, type WordingPlace } from '../text/wording.ts';
import type { CheckInput, Finding } from './check.ts';
import { likeCase } from './matches.ts';

interface TermHere {
  readonly term: Term;
  readonly place: WordingPlace;
}

export function checkTerms(input: CheckInput): readonly Finding[] {
  const { source, text, terms, languages } = input;
  const target = scriptOf(languages.target);
  return termsIn(source, terms, scriptOf(languages.source)).flatMap(({ term, place }): readonly Finding[] => {
    const wanted = [term.target, ...(term.also ?? []), ...(term.forms ?? [])];
    const right = wanted.flatMap((wording) => placesOf(text, wording, target));
    const wrong = (term.forbidden ?? [])
      .flatMap((wording) => placesOf(text, wording, target))
      .filter((found) => !right.some((other) => other.start <= found.start && found.end <= other.end));
    if (wrong.length > 0) return wrong.map((found) => forbidden(text, term, found));
    if (right.length === 0) return [missing(term, place)];
    return inconsistent(input, term, target);
  });
}

/** The entries whose source term stands in a text, longest first, so that no term is seen inside another. */
export function termsIn(source: string, terms: readonly Term[], script: Script): readonly TermHere[] {
  const low = source.toLowerCase();
  const taken: WordingPlace[] = [];
  const here: TermHere[] = [];
  const candidates = terms.filter((term) => low.includes(term.source.toLowerCase()));
  for (const term of candidates.sort((one, other) => other.source.length - one.source.length)) {
    const free = findWording(source, term.source, script).filter(
      ({ start, end }) => !taken.some((place) => start < place.end && place.start < end),
    );
    taken.push(...free);
    if (free[0]) here.push({ term, place: free[0] });
  }
  return here;
}

/** Which renderings of a term, the client's own and others that will do, a target text uses. */
export function renderingsIn(text: string, term: Term, target: Script): readonly string[] {
  return [term.target, ...(term.also ?? [])].filter((wording) => placesOf(text, wording, target).length > 0);
}

/** Places of a target wording; in English its plain plural will do as well, and a hyphen for a space. */
function placesOf(text: string, wording: string, script: Script): readonly WordingPlace[] {
  if (script === 'zh') return findWording(text, wording, script);
  const plural = /[^aeiou]y$/u.test(wording) ? `${wording.slice(0, -1)}ies` : `${wording}s`;
  const forms = [wording, plural, `${wording}es`];
  if (wording.includes(' ')) forms.push(wording.replaceAll(' ', '-'), plural.replaceAll(' ', '-'));
  return forms.flatMap((form) => findWording(text, form, script));
}

function missing(term: Term, { start, end }: WordingPlace): Finding {
  const params = { what: term.source, term: term.target };
  return { kind: 'term-missing', severity: 'likely', side: 'source', start, end, params, insert: term.target };
}

function forbidden(text: string, term: Term, { start, end }: WordingPlace): Finding {
  const what = sliceCodePoints(text, start, end);
  return {
    kind: 'term-forbidden',
    severity: 'likely',
    side: 'target',
    start,
    end,
    params: { what, term: term.target, source: term.source },
    fix: { start, end, out: what, with: likeCase(term.target, what) },
  };
}

/** Another rendering here than where the task has the term elsewhere; the client's own rendering is never the wrong one. */
function inconsistent({ text, elsewhere }: CheckInput, term: Term, target: Script): readonly Finding[] {
  const all = renderingsIn(text, term, target);
  const here = all.filter((wording) => wording !== term.target);
  if (!elsewhere || here.length === 0 || all.includes(term.target)) return [];
  const there = firstOf(elsewhere(term), (wording) =>
    here.every((one) => !one.includes(wording) && !wording.includes(one)),
  );
  const used = here[0]!;
  const place = placesOf(text, used, target)[0];
  if (there === undefined || !place) return [];
  const { start, end } = place;
  const what = sliceCodePoints(text, start, end);
  return [
    {
      kind: 'term-inconsistent',
      severity: 'look',
      side: 'target',
      start,
      end,
      params: { what, source: term.source, other: there },
      fix: { start, end, out: what, with: likeCase(there, what) },
    },
  ];
}

function firstOf(wordings: Iterable<string>, fits: (wording: string) => boolean): string | undefined {
  for (const wording of wordings) if (fits(wording)) return wording;
  return undefined;
}
