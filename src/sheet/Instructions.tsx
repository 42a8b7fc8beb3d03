import { modelName } from '../i18n/ai-names.ts';
import { useSheetWords } from './sheet-words.ts';
import { visibleText } from './visible-text.ts';
import type { WorkView } from './work-view.ts';

/** Every instruction the student gave, in her own words, whom it was given to, and how much of its result stands. */
export function Instructions({ view }: { readonly view: WorkView }) {
  const { t, coach, f, aiTitles } = useSheetWords();
  const tries = view.facts.submission.record.body.instructed ?? [];
  if (tries.length === 0) return <p className="note">{t('sheet.instruct.none')}</p>;
  return (
    <div className="block">
      <h3>{t('sheet.instruct.title')}</h3>
      {tries.map(({ call, by, instruction, taken }, at) => (
        <p key={call} className="said rationale">
          {f.number(at + 1)}. <bdi>{visibleText(instruction)}</bdi>{' '}
          <small>
            ({modelName(coach, visibleText(by), aiTitles)}
            {t('sheet.comma')}
            {t('sheet.instruct.taken', { count: taken.length })})
          </small>
        </p>
      ))}
    </div>
  );
}
