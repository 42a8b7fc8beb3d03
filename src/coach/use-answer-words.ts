import { useTranslation } from 'react-i18next';
import type { PastAnswer } from '../domain/assist/past-answer.ts';
import { useErrorTypeName } from './use-error-type-name.ts';

/** An answer as it is said to a screen reader when it comes. */
export function useAnswerWords(): (past: PastAnswer) => string {
  const { t } = useTranslation('coach');
  const nameOf = useErrorTypeName();
  return (past) => {
    switch (past.purpose) {
      case 'hint': {
        const { answer } = past;
        if (answer.rung === 1) return t('say.hint', { words: answer.where.text });
        if (answer.rung === 2) return t('say.hint', { words: nameOf(answer.type) });
        return t('say.hint', { words: answer.rung === 3 ? answer.question : `${answer.option}. ${answer.why}` });
      }
      case 'explain':
        return t('say.answer', { words: past.answer.explanation });
      case 'alternatives':
        return t('say.answer', { words: past.answer.options.map(({ text }) => text).join(t('statement.join')) });
      case 'compare':
        return t('say.answer', { words: t(`compare.better.${past.answer.better}`) });
      case 'reason':
        return t('say.answer', { words: `${t(`reason.verdict.${past.answer.verdict}`)} ${past.answer.why}` });
    }
  };
}
