import { useMemo, type ReactNode } from 'react';
import { countCodePoints } from '../domain/text/code-points.ts';
import { scriptOf, type LanguageTag } from '../domain/text/language.ts';
import { trackedChanges } from '../domain/text/tracked-changes.ts';
import { diffWords } from './diff-words.ts';
import { MarkedText } from './MarkedText.tsx';
import type { TextMark } from './mark.ts';

interface ComparedTextProps {
  readonly text: string;
  /** The text it is compared with: neither was made from the other, so nothing is struck out. */
  readonly other: string;
  readonly lang: LanguageTag;
  /** How what only this text has is drawn: as hers (`edit`), or as something to look at (`place`). */
  readonly kind: 'edit' | 'place';
  /** What is said to a screen reader of each such stretch. */
  readonly label: string;
}

/** A text with a line under the words that the other one does not have. Both of a pair agree on them. Needs marks.css. */
export function ComparedText({ text, other, lang, kind, label }: ComparedTextProps): ReactNode {
  const marks = useMemo(() => ownStretches(text, other, lang, kind, label), [text, other, lang, kind, label]);
  return <MarkedText text={text} marks={marks} lang={lang} />;
}

/** Found in one direction for both of a pair, since among equally short ways another may be chosen in the other. */
function ownStretches(
  text: string,
  other: string,
  lang: LanguageTag,
  kind: 'edit' | 'place',
  label: string,
): readonly TextMark[] {
  const mine = kind === 'edit';
  const changes = trackedChanges(mine ? other : text, mine ? text : other, scriptOf(lang), diffWords);
  const marks: TextMark[] = [];
  let at = 0;
  for (const { kind: change, text: words } of changes) {
    if (change === (mine ? 'deleted' : 'inserted')) continue;
    const end = at + countCodePoints(words);
    // No line under the spaces around the words, and none where there are only spaces.
    const start = end - countCodePoints(words.trimStart());
    const stop = at + countCodePoints(words.trimEnd());
    if (change !== 'same' && stop > start) marks.push({ id: `${at}`, kind, start, end: stop, label });
    at = end;
  }
  return marks;
}
