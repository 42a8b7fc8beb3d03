import type { ReactNode } from 'react';
import type { LanguageTag } from '../../domain/text/language.ts';
import { toCodePoints } from '../../domain/text/code-points.ts';
import type { WordingPlace } from '../../domain/text/wording.ts';

interface MatchedTextProps {
  readonly text: string;
  /** Where the words stand, left to right; they may overlap. */
  readonly places: readonly WordingPlace[];
  readonly lang: LanguageTag;
}

/** A text with the words that were looked up marked in it. */
export function MatchedText({ text, places, lang }: MatchedTextProps) {
  const points = toCodePoints(text);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of places) {
    const from = Math.max(start, at);
    if (end <= from) continue;
    parts.push(points.slice(at, from).join(''), <mark key={from}>{points.slice(from, end).join('')}</mark>);
    at = end;
  }
  return (
    <span lang={lang}>
      {parts}
      {points.slice(at).join('')}
    </span>
  );
}
