import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isTextEvent, type EditEvent } from '../../domain/attempt/edit-event.ts';
import { logClock } from '../../domain/effort/log-clock.ts';
import { countCodePoints } from '../../domain/text/code-points.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Process.module.css';
import { useMore } from './use-more.ts';
import { ScrollBox } from '../../controls/ScrollBox.tsx';

interface TimesPreviewProps {
  readonly events: readonly EditEvent[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** The events as they would leave without text: what, where, when, and how long each text was. */
export function TimesPreview({ events, numbers }: TimesPreviewProps) {
  const { t } = useTranslation('process');
  const formats = useFormats();
  const clock = useMemo(() => logClock(events), [events]);
  const { shown, rest, more } = useMore(events, events);
  return (
    <>
      <p>{t('preview.times', { count: events.length })}</p>
      <ScrollBox className={classes.scroll} label={t('preview.title')}>
        <table className={classes.events}>
          <thead>
            <tr>
              <th scope="col">{t('times.time')}</th>
              <th scope="col">{t('times.segment')}</th>
              <th scope="col">{t('times.what')}</th>
              <th scope="col">{t('times.gone')}</th>
              <th scope="col">{t('times.come')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((event, index) => (
              <tr key={index}>
                <td>{formats.duration(clock[index]?.ms ?? 0)}</td>
                <td>{('segment' in event && event.segment !== undefined && numbers.get(event.segment)) || '–'}</td>
                <td>{t(`event.${event.kind}`)}</td>
                <td>{isTextEvent(event) ? formats.number(countCodePoints(event.out)) : '–'}</td>
                <td>{isTextEvent(event) ? formats.number(countCodePoints(event.in)) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rest > 0 && (
        <button type="button" className={classes.more} onClick={more}>
          {t('preview.more', { count: rest })}
        </button>
      )}
    </>
  );
}
