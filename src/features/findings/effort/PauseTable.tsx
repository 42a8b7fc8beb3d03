import { useTranslation } from 'react-i18next';
import type { PauseSpread, TaskEffort } from '../../../domain/effort/effort.ts';
import type { PauseFigures } from '../../../domain/effort/pauses.ts';
import type { Spread } from '../../../domain/effort/spread.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import classes from './Effort.module.css';
import { PAUSE_ROWS, type PauseRowId } from './pause-rows.ts';
import { useSpread } from './use-spread.ts';

/** Pauses between keys, a column for each threshold; waits within compositions stand below, apart. */
export function PauseTable({ effort }: { readonly effort: TaskEffort }) {
  const { t } = useTranslation('effort');
  const formats = useFormats();
  const over = useSpread();
  const { thresholdsMs } = effort.settings;
  const seconds = (ms: number | null): string => formats.number(ms === null ? null : ms / 1000, 1);
  const value: Readonly<Record<PauseRowId, (pauses: PauseFigures) => string>> = {
    count: ({ count }) => formats.number(count),
    total: ({ totalMs }) => formats.duration(totalMs),
    mean: ({ meanMs }) => seconds(meanMs),
    ratio: ({ ratio }) => formats.percent(ratio),
    apr: ({ apr }) => formats.number(apr, 2),
    pwr: ({ pwr }) => formats.number(pwr, 2),
    bursts: ({ bursts }) => formats.number(bursts),
  };
  const spreads: Readonly<Partial<Record<PauseRowId, (spread: PauseSpread) => string>>> = {
    ratio: ({ ratio }) => over(ratio, (share) => formats.percent(share)),
    apr: ({ apr }) => number(apr),
    pwr: ({ pwr }) => number(pwr),
  };
  function number(spread: Spread | null): string {
    return over(spread, (one) => formats.number(one, 2));
  }
  const { ime } = effort;
  return (
    <table className={classes.table} data-pauses>
      <caption>{t('pauses.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('table.figure')}</th>
          {thresholdsMs.map((ms) => (
            <th key={ms} scope="col">
              {t('pauses.from', { ms: formats.number(ms) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PAUSE_ROWS.map((id) => (
          <tr key={id} data-figure={id}>
            <th scope="row">
              {t(`pause.${id}.name`)} <small>{t(`pause.${id}.unit`)}</small>
            </th>
            {effort.pauses?.map((pauses, at) => {
              const spread = effort.spread.pauses[at];
              return (
                <td key={pauses.thresholdMs}>
                  <b>{value[id](pauses)}</b> <small>{spread ? spreads[id]?.(spread) : ''}</small>
                </td>
              );
            })}
          </tr>
        ))}
        {ime && (
          <tr data-figure="waits">
            <th scope="row">
              {t('pause.waits.name')} <small>{t('pause.waits.unit')}</small>
              {ime.waits && ime.timed < ime.compositions && (
                <>
                  {' '}
                  <small>
                    {t('pause.waits.part', {
                      told: formats.number(ime.timed),
                      all: formats.number(ime.compositions),
                    })}
                  </small>
                </>
              )}
            </th>
            {ime.waits ? (
              ime.waits.map(({ thresholdMs, count, meanMs }) => (
                <td key={thresholdMs}>
                  <b>{formats.number(count)}</b>{' '}
                  <small>{meanMs === null ? '' : t('pause.waits.mean', { seconds: seconds(meanMs) })}</small>
                </td>
              ))
            ) : (
              <td colSpan={thresholdsMs.length}>
                {t(ime.silent === ime.compositions ? 'pause.waits.silent' : 'pause.waits.unknown')}
              </td>
            )}
          </tr>
        )}
      </tbody>
    </table>
  );
}
