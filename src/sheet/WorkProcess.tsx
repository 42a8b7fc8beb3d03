import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { useSheetWords } from './sheet-words.ts';
import type { WorkView } from './work-view.ts';

/** What the pack says of the making: the log stays behind, and nothing is claimed of AI that the pack cannot show. */
export function WorkProcess({ view }: { readonly view: WorkView }) {
  const { t, f } = useSheetWords();
  const { log, task } = view.facts.submission.record.body;
  return (
    <dl className="facts process">
      <div>
        <dt>{t('sheet.process.title')}</dt>
        <dd>
          {t(`sheet.process.${view.work.processData}`, { events: f.number(log.events) })}{' '}
          <span className="hash">{log.head}</span>
        </dd>
      </div>
      <div>
        <dt>{t('sheet.ai.title')}</dt>
        <dd>
          {isOwnSlug(view.facts.exercise.body.slug)
            ? t('sheet.ai.ownText')
            : `${t(`sheet.ai.${view.work.aiUse}`)} ${t(`sheet.ai.policy.${task.assistance}`)}`}
        </dd>
      </div>
    </dl>
  );
}
