import { useSheetWords } from './sheet-words.ts';
import { visibleText } from './visible-text.ts';
import type { WorkView } from './work-view.ts';

/** Why the student translated as she did: a part of the work, in her own words. */
export function Rationale({ view }: { readonly view: WorkView }) {
  const { t } = useSheetWords();
  const { rationale } = view.facts.submission.record.body;
  if (rationale === undefined) return <p className="note">{t('sheet.rationale.none')}</p>;
  return (
    <div className="block">
      <h3>{t('sheet.rationale.title')}</h3>
      <p className="said rationale">
        <bdi>{visibleText(rationale)}</bdi>
      </p>
    </div>
  );
}
