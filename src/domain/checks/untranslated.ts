import { countCodePoints } from '../text/code-points.ts';
import { scriptOf } from '../text/language.ts';
import type { CheckInput, Finding } from './check.ts';
import { matchesOf, withoutMarkup } from './matches.ts';

const LATIN_RUN = /(?<![A-Za-z])[A-Za-z][\w'’-]*(?: +[A-Za-z][\w'’-]*){2,}/gu;

/** A text that is empty or the source itself, and words of the source left standing in it. */
export function checkUntranslated({ source, text, languages, terms }: CheckInput): readonly Finding[] {
  const words = withoutMarkup(text);
  if (/\p{L}/u.test(withoutMarkup(source)) && (text.trim() === '' || text.trim() === source.trim())) {
    const end = countCodePoints(text);
    const what = text.trim() === '' ? 'empty' : 'source';
    return [{ kind: 'untranslated', severity: 'likely', side: 'target', start: 0, end, params: { what } }];
  }
  const left =
    scriptOf(languages.target) === 'en' ? matchesOf(words, /\p{Script=Han}+/gu) : matchesOf(words, LATIN_RUN);
  return left
    .filter((match) => {
      // A name given once more in its own script, in brackets behind its translation.
      if (/[(（][^()（）]*$/u.test(match.before) && /^[^()（）]*[)）]/u.test(match.after)) return false;
      if (scriptOf(languages.target) === 'en') return true;
      const isName = match.text.split(/ +/u).every((word) => /^[A-Z]|^(?:of|the|and|for|in|de)$/u.test(word));
      const isTerm = terms.some(({ target, also = [] }) =>
        [target, ...also].some((wording) => wording.includes(match.text)),
      );
      return !isName && !isTerm && source.toLowerCase().includes(match.text.toLowerCase());
    })
    .map(({ start, end, text: what }) => ({
      kind: 'left-over',
      severity: 'likely',
      side: 'target',
      start,
      end,
      params: { what },
    }));
}
