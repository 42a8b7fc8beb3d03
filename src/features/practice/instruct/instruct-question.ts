import type { InstructData } from '../../../domain/assist/question.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { GoesAlong } from '../../../coach/SentPanel.tsx';
import { bilingualText } from '../../../workspace/bilingual-text.ts';

/** The data of an instruction: always the draft as it was, whatever has been taken or written since, so that every try is whole. */
export function instructQuestion(
  { languages, segments, brief, terms }: Exercise,
  instruction: string,
  along: GoesAlong,
  locale: Locale,
): InstructData {
  const said = (['client', 'purpose', 'audience', 'register'] as const).map(
    (name) => [name, bilingualText(brief[name], locale)] as const,
  );
  const style = brief.style.map((one) => bilingualText(one, locale)).join('; ');
  return {
    brief: along.brief ? { ...Object.fromEntries(said), ...(style === '' ? {} : { style }) } : null,
    terms: along.terms
      ? terms.map(({ source, target, forbidden }) => ({ source, target, ...(forbidden ? { forbidden } : {}) }))
      : [],
    languages,
    segments: segments.map(({ id, source, draft }) => ({ id, source, draft })),
    instruction,
  };
}
