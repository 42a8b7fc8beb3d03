import type { DraftData } from '../../domain/assist/question.ts';
import type { GoesAlong } from '../../coach/SentPanel.tsx';
import { segmentIdAt } from './draft-lines.ts';
import { languagesOf, termsOf } from './make-own-text.ts';
import { BRIEF_FIELDS, type OwnForm } from './own-form.ts';

/** The data of a question for a draft: the whole text, the segments wanted (by their place), and what she lets go along. */
export function draftQuestion(form: OwnForm, wanted: readonly number[], along: GoesAlong): DraftData {
  const brief = Object.fromEntries(
    [...BRIEF_FIELDS.map((name) => [name, form[name].trim()] as const), ['longest', form.most.trim()] as const].filter(
      ([, said]) => said !== '',
    ),
  );
  return {
    brief: along.brief && Object.keys(brief).length > 0 ? brief : null,
    terms: along.terms ? termsOf(form) : [],
    languages: languagesOf(form),
    document: form.segments.map((source, at) => ({ id: segmentIdAt(at), source })),
    wanted: wanted.map(segmentIdAt),
  };
}
