import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playback } from '../../domain/playback/playback.ts';
import { timeAt } from '../../domain/playback/scale.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import page from './Replay.module.css';
import classes from './Timeline.module.css';
import { ScrollBox } from '../../controls/ScrollBox.tsx';

interface VisitTableProps {
  readonly playback: Playback;
  /** Must stay the same function: the table may be long. */
  readonly onPlace: (place: number) => void;
}

/** The picture as a table: a row for each visit, from which the replay can be sent there. */
export function VisitTable({ playback, onPlace }: VisitTableProps) {
  const { t } = useTranslation('replay');
  const [open, setOpen] = useState(false);
  return (
    <details className={page.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('visits.open')}</summary>
      {/* Long logs have thousands of visits: they are drawn when they are wanted. */}
      {open && <Visits playback={playback} onPlace={onPlace} />}
    </details>
  );
}

const Visits = memo(function Visits({ playback, onPlace }: VisitTableProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { timeline, clock } = playback;
  if (timeline.visits.length === 0) return <p className={page.quiet}>{t('visits.none')}</p>;
  return (
    <ScrollBox className={classes.scroll} label={t('visits.scroll')}>
      <table className={classes.table}>
        <caption>{t('visits.caption', { idle: formats.number(timeline.idleMs / 1000) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('visits.from')}</th>
            <th scope="col">{t('visits.segment')}</th>
            <th scope="col">
              {t('visits.time')} <small>{t('visits.timeUnit')}</small>
            </th>
            <th scope="col">{t('visits.changes')}</th>
            <th scope="col">{t('visits.pastes')}</th>
            <th scope="col">
              {t('visits.pauses')} <small>{t('visits.pausesUnit')}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {timeline.visits.map(({ first, row, ms, changes, pastes, pauses }) => {
            const from = formats.duration(timeAt(clock.at, first + 1));
            return (
              <tr key={first}>
                <th scope="row">
                  <button
                    type="button"
                    className={page.plain}
                    aria-label={t('visits.go', { from, n: row + 1 })}
                    onClick={() => onPlace(first + 1)}
                  >
                    {from}
                  </button>
                </th>
                <td>{row + 1}</td>
                <td>{formats.duration(ms)}</td>
                <td>{formats.number(changes)}</td>
                <td>{formats.number(pastes)}</td>
                <td>{formats.number(pauses)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
});
