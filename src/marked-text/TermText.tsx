import { useMemo, type ReactNode } from 'react';
import type { LanguageTag } from '../domain/text/language.ts';
import { findTerms, type TermWording } from './find-terms.ts';
import { MarkedText } from './MarkedText.tsx';

interface TermTextProps {
  readonly text: string;
  readonly terms: readonly TermWording[];
  readonly lang: LanguageTag;
}

/** A text, mostly the source, with the terms of the termbase underlined. Needs marks.css. */
export function TermText({ text, terms, lang }: TermTextProps): ReactNode {
  const marks = useMemo(() => findTerms(text, terms, lang), [text, terms, lang]);
  return <MarkedText text={text} marks={marks} lang={lang} />;
}
