import type { DraftData } from '../../../domain/assist/question.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import type { GoesAlong } from '../../../coach/SentPanel.tsx';

/** The data of a question for another draft of a task: its sources alone, and neither its draft, nor its key, nor her text. */
export function anotherQuestion(
  { languages, segments, brief, terms }: Exercise,
  wanted: readonly string[],
  along: GoesAlong,
  locale: Locale,
): DraftData {
  const said = (['client', 'purpose', 'audience', 'register'] as const).map(
    (name) => [name, bilingualText(brief[name], locale)] as const,
  );
  return {
    brief: along.brief ? Object.fromEntries(said) : null,
    terms: along.terms
      ? terms.map(({ source, target, forbidden }) => ({ source, target, ...(forbidden ? { forbidden } : {}) }))
      : [],
    languages,
    document: segments.map(({ id, source }) => ({ id, source })),
    wanted,
  };
}
