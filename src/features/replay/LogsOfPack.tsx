import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CheckedLog } from '../../domain/attempt/check-log.ts';
import { masked } from '../../domain/attempt/masked-text.ts';
import type { CheckedPack } from '../../domain/evidence/check-pack.ts';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { startingSegments } from '../../domain/exercise/starting-text.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { directionWords } from '../../workspace/direction.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import page from './Replay.module.css';
import type { ReplaySegment } from './replay-segment.ts';
import { ReplayView } from './ReplayView.tsx';

/** The works of an evidence pack with what it carries of their making, and the replay of the one that is chosen. */
export function LogsOfPack({ checked }: { readonly checked: CheckedPack }) {
  const { t } = useTranslation('process');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const { pack, works, logs, faults } = checked;
  const [chosen, setChosen] = useState<string | null>(null);
  if (!pack) {
    return (
      <p className={page.notice} role="alert">
        {t(faults.some(({ code }) => code === 'newer-format') ? 'open.pack.newer' : 'open.pack.invalid')}{' '}
        <Link to="/evidence">{t('open.pack.check')}</Link>
      </p>
    );
  }
  const carried = works.filter(({ submission }) => (logs.get(submission.record.id)?.events.length ?? 0) > 0);
  const shown = carried.find(({ submission }) => submission.record.id === (chosen ?? carried[0]?.submission.record.id));
  const log = shown && logs.get(shown.submission.record.id);
  return (
    <>
      {faults.length > 0 && (
        <p className={page.notice} role="alert">
          {t('open.pack.faults', { count: faults.length })} <Link to="/evidence">{t('open.pack.check')}</Link>
        </p>
      )}
      <p className={page.own}>
        {t('open.pack.about', { code: pack.learner, date: formats.date(pack.made.at), count: pack.works.length })}{' '}
        {carried.length === 0 && t('open.pack.none')}
      </p>
      <ul className={page.packWorks} aria-label={t('open.pack.works')}>
        {works.map((work) => {
          const { id } = work.submission.record;
          const task = bilingualText(work.exercise.body.title, locale);
          const events = logs.get(id)?.events.length ?? 0;
          return (
            <li key={id}>
              {events > 0 ? (
                <button type="button" aria-pressed={work === shown} onClick={() => setChosen(id)}>
                  {t('open.pack.replay', { task })}
                </button>
              ) : (
                <span>{task}</span>
              )}{' '}
              <small>
                {formats.date(work.submission.record.at)} ·{' '}
                {events > 0 ? t('open.pack.events', { count: events }) : t('open.pack.productOnly')}
              </small>
            </li>
          );
        })}
      </ul>
      {shown && log && <LogOfWork key={shown.submission.record.id} work={shown} log={log} />}
    </>
  );
}

function LogOfWork({ work, log }: { readonly work: WorkFacts; readonly log: CheckedLog }) {
  const { t } = useTranslation('process');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const exercise = work.exercise.body;
  const { texts } = work.submission.record.body;
  const { level, redacted, events, fault, sealed } = log;
  const segments = useMemo(() => replaySegments(work, level), [work, level]);
  // Where texts are masked the end of the log is another text than the one handed in, and rightly so.
  const isWhole = level === 'keys' && redacted === 0;
  const submitted = useMemo(
    () => (isWhole ? new Map(texts.map(({ id, text }) => [id, text])) : undefined),
    [isWhole, texts],
  );
  return (
    <>
      {fault && (
        <p className={page.notice} role="alert">
          {t('open.pack.logFault')} <Link to="/evidence">{t('open.pack.check')}</Link>
        </p>
      )}
      <p className={page.own}>
        {bilingualText(exercise.title, locale)}, {directionWords(exercise.languages, names)}.{' '}
        {redacted > 0 ? t('open.level.redacted', { count: redacted }) : t(`open.level.${level}`)}{' '}
        {sealed && t('open.sealedInPack')}
        {!sealed && fault === null && t('open.part')}
      </p>
      <ReplayView
        segments={segments}
        languages={exercise.languages}
        events={events}
        whole={fault === null || fault.code === 'texts-differ'}
        submitted={submitted}
      />
    </>
  );
}

function replaySegments({ exercise }: WorkFacts, level: CheckedLog['level']): readonly ReplaySegment[] {
  const sources = new Map(exercise.body.segments.map(({ id, source }) => [id, source]));
  return startingSegments(exercise.body).map(({ id, draft }) => ({
    id,
    source: sources.get(id) ?? '',
    // A log without texts is replayed in marks, from the first to the last.
    draft: level === 'times' ? masked(draft) : draft,
  }));
}
