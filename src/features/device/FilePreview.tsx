import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bringsAnything } from '../../domain/copy/plan.ts';
import type { SoundFile } from '../../workspace/device.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { useTitleOf } from '../../workspace/use-title-of.ts';
import classes from './Device.module.css';

interface FilePreviewProps {
  readonly opened: SoundFile;
  onTake(opened: SoundFile): void;
  onLeave(): void;
}

/** What is in a file and what would become of each thing in it. */
export function FilePreview({ opened, onTake, onLeave }: FilePreviewProps) {
  const { t } = useTranslation('device');
  const { learner } = useServices();
  const { dateTime } = useFormats();
  const titleOf = useTitleOf();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { file, author, at, plan } = opened;
  const { fresh, known, refused } = plan.records;
  const brings = bringsAnything(plan);
  const counts = [
    fresh.length > 0 && t('open.recordsNew', { count: fresh.length }),
    known > 0 && t('open.recordsKnown', { count: known }),
    refused.length > 0 && t('open.recordsRefused', { count: refused.length }),
    plan.notes.length > 0 && t('open.notes', { count: plan.notes.length }),
    opened.later > 0 && t('open.later', { count: opened.later }),
  ].filter((words) => typeof words === 'string');
  return (
    <div ref={place} tabIndex={-1} className={classes.opened} data-preview>
      <p>{t(`open.${opened.covers}`, { file, author, at: dateTime(at) })}</p>
      {opened.learner === 'adopted' && <p>{t('open.adopted', { author })}</p>}
      {opened.learner === 'other' && (
        <p className={classes.trouble}>{t('open.other', { author, own: learner.code })}</p>
      )}
      {plan.attempts.length > 0 && (
        <table className={classes.table}>
          <caption className="visually-hidden">{t('open.attempts')}</caption>
          <tbody>
            {plan.attempts.map(({ copy: { attempt }, placed }) => (
              <tr key={attempt.id}>
                <td>
                  {titleOf(attempt.task.exercise.slug)}
                  <small>{t(`attempt.${attempt.state}`)}</small>
                </td>
                <td>{t(`open.as.${placed.as}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul className={classes.quiet}>
        {counts.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {!brings && <p>{t('open.nothing')}</p>}
      <div className={classes.actions}>
        {brings && <Button onClick={() => onTake(opened)}>{t('open.take')}</Button>}
        <button type="button" className={classes.plain} onClick={onLeave}>
          {brings ? t('open.leave') : t('open.close')}
        </button>
      </div>
    </div>
  );
}
