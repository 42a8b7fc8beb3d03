import { useMemo, type ReactNode } from 'react';
import { scriptOf, type LanguageTag } from '../domain/text/language.ts';
import { trackedChanges } from '../domain/text/tracked-changes.ts';
import { diffWords } from './diff-words.ts';

/** The words that say to a screen reader what colour and line say to the eye. */
export interface ChangeLabels {
  /** The language they are in, where it may be another than that of the text: a voice must not read one as the other. */
  readonly lang?: string | undefined;
  readonly inserted: string;
  readonly deleted: string;
}

interface TrackedChangesProps {
  readonly before: string;
  readonly after: string;
  readonly lang: LanguageTag;
  readonly labels: ChangeLabels;
  /** One version alone: the one before with what went, or the one after with what came. */
  readonly only?: 'before' | 'after' | undefined;
}

/** Two versions in one line of reading: what went is struck through, what came is underlined. Needs marks.css. */
export function TrackedChanges({ before, after, lang, labels, only }: TrackedChangesProps): ReactNode {
  const changes = useMemo(() => trackedChanges(before, after, scriptOf(lang), diffWords), [before, after, lang]);
  const other = only && (only === 'before' ? 'inserted' : 'deleted');
  return (
    <span className="tracked" lang={lang}>
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        if (kind === other) return null;
        const Tag = kind === 'inserted' ? 'ins' : 'del';
        return (
          <Tag key={index} className="tracked-change">
            <span className="visually-hidden" lang={labels.lang}>{`[${labels[kind]}] `}</span>
            {text}
          </Tag>
        );
      })}
    </span>
  );
}
