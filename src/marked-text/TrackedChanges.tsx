import { useMemo, type ReactNode } from 'react';
import { scriptOf, type LanguageTag } from '../domain/text/language.ts';
import { trackedChanges } from '../domain/text/tracked-changes.ts';

/** The words that say to a screen reader what colour and line say to the eye. */
export interface ChangeLabels {
  readonly inserted: string;
  readonly deleted: string;
}

interface TrackedChangesProps {
  readonly before: string;
  readonly after: string;
  readonly lang: LanguageTag;
  readonly labels: ChangeLabels;
}

/** Two versions in one line of reading: what went is struck through, what came is underlined. Needs marks.css. */
export function TrackedChanges({ before, after, lang, labels }: TrackedChangesProps): ReactNode {
  const changes = useMemo(() => trackedChanges(before, after, scriptOf(lang)), [before, after, lang]);
  return (
    <span className="tracked" lang={lang}>
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Tag = kind === 'inserted' ? 'ins' : 'del';
        return (
          <Tag key={index} className="tracked-change">
            <span className="visually-hidden">{`[${labels[kind]}] `}</span>
            {text}
          </Tag>
        );
      })}
    </span>
  );
}
