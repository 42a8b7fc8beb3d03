import { useTranslation } from 'react-i18next';
import type { ReadLog } from '../../domain/export/read-log-lines.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { directionWords } from '../../workspace/direction.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { logFaultWords } from './log-fault-words.ts';
import page from './Replay.module.css';
import { ReplayView } from './ReplayView.tsx';

interface LogOfFileProps {
  readonly log: ReadLog;
  /** A submission on this device commits to the head of the log. */
  readonly known: boolean;
}

/** What is in a JSONL file, what is wrong with it or cannot be verified, and as much of the replay as is whole. */
export function LogOfFile({ log, known }: LogOfFileProps) {
  const { t } = useTranslation('process');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const { head, segments, events, fault, sealed } = log;
  const words = fault && logFaultWords(fault, t);
  const isCut = fault !== null && fault.line !== null;
  return (
    <>
      {words && (
        <div className={page.notice} role="alert">
          <p>{words.says}</p>
          <p>{words.mend}</p>
          {isCut && events.length > 0 && <p>{t('open.asFar', { count: events.length })}</p>}
        </div>
      )}
      {head && (
        <>
          <p className={page.own}>
            {t('open.about', {
              name: `${head.participant}_${head.task}`,
              task: bilingualText(head.exercise.title, locale),
              direction: directionWords(head.exercise.languages, names),
              events: formats.number(head.events),
            })}{' '}
            {head.level === 'keys' && head.redacted > 0
              ? t('open.level.redacted', { count: head.redacted })
              : t(`open.level.${head.level}`)}{' '}
            {fault === null && known && t('open.sealed')}
            {fault === null && !sealed && head.level !== 'none' && t('open.part')}
          </p>
          {fault === null && sealed && !known && (
            <p className={page.own}>
              {t('open.sealedAlone')} <code className={page.hash}>{head.head}</code>
            </p>
          )}
        </>
      )}
      {head && events.length > 0 && (
        <ReplayView
          key={`${head.head} ${events.length}`}
          segments={segments}
          languages={head.exercise.languages}
          events={events}
          whole={!isCut}
        />
      )}
    </>
  );
}
