import { AiUse } from './AiUse.tsx';
import { useSheetWords } from './sheet-words.ts';
import type { WorkView } from './work-view.ts';

/** What the pack says of the making: how much of the log came along, and what is stated of AI. */
export function WorkProcess({ view }: { readonly view: WorkView }) {
  const { t, f } = useSheetWords();
  const { log } = view.facts.submission.record.body;
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
          <AiUse view={view} />
        </dd>
      </div>
    </dl>
  );
}
