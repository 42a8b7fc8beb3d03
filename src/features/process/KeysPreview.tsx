import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditEvent } from '../../domain/attempt/edit-event.ts';
import { logItems, type LogItem } from '../../domain/attempt/log-items.ts';
import { redactEvents } from '../../domain/attempt/mask-events.ts';
import type { TracedLog } from '../../domain/attempt/text-origins.ts';
import { logClock } from '../../domain/effort/log-clock.ts';
import type { StartingSegment } from '../../domain/exercise/starting-text.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { ItemRow } from './ItemRow.tsx';
import { ITEM_FILTERS, passes, type ItemFilter } from './item-filter.ts';
import classes from './Process.module.css';
import { useMore } from './use-more.ts';

interface KeysPreviewProps {
  readonly starts: readonly StartingSegment[];
  readonly events: readonly EditEvent[];
  readonly traced: TracedLog;
  readonly numbers: ReadonlyMap<string, number>;
  readonly redacted: readonly number[];
  onRedact(redacted: readonly number[]): void;
}

/** Every text that would leave, as it would leave, and a way to take each one out. */
export function KeysPreview({ starts, events, traced, numbers, redacted, onRedact }: KeysPreviewProps) {
  const { t } = useTranslation('process');
  const formats = useFormats();
  const [filter, setFilter] = useState<ItemFilter>('all');
  const out = useMemo(() => new Set(redacted), [redacted]);
  const clock = useMemo(() => logClock(events), [events]);
  // Grouped by the whole log, so that taking a text out moves nothing on the page.
  const items = useMemo(() => logItems(events, traced), [events, traced]);
  const shownAs = useMemo(() => {
    const masked = logItems(redactEvents(starts, events, out, traced), traced);
    return new Map(masked.map((item) => [item.first, item]));
  }, [starts, events, out, traced]);
  const numberOf = useMemo(() => new Map(items.map((item, at) => [item, at + 1])), [items]);
  const isOut = (item: LogItem): boolean => item.sources.length > 0 && item.sources.every((source) => out.has(source));
  const listed = items.filter((item) => passes(filter, item, isOut(item)));
  const { shown, rest, more } = useMore(listed, filter);
  const toggle = (item: LogItem): void => {
    const next = new Set(out);
    if (isOut(item)) {
      // What it has of other items stays out: only the words its button names come back.
      const own = item.sources.filter((source) => source >= item.first && source <= item.last);
      for (const source of own.length > 0 ? own : item.sources) next.delete(source);
    } else for (const source of item.sources) next.add(source);
    onRedact([...next].sort((a, b) => a - b));
  };
  if (items.length === 0) return <p>{t('preview.noText', { count: events.length })}</p>;
  return (
    <>
      <p>{t('preview.keys', { texts: formats.number(items.length), events: formats.number(events.length) })}</p>
      <p role="status" className={classes.quiet}>
        {out.size === 0 ? t('preview.noneOut') : t('preview.out', { count: out.size })}
      </p>
      <div className={classes.filters} role="group" aria-label={t('filter.label')}>
        {ITEM_FILTERS.map((one) => (
          <button key={one} type="button" aria-pressed={one === filter} onClick={() => setFilter(one)}>
            {t(`filter.${one}`, { n: formats.number(items.filter((item) => passes(one, item, isOut(item))).length) })}
          </button>
        ))}
      </div>
      {listed.length === 0 && <p className={classes.quiet}>{t('filter.none')}</p>}
      <ol className={classes.items} aria-label={t('preview.title')}>
        {shown.map((item) => (
          <ItemRow
            key={item.first}
            item={item}
            number={numberOf.get(item) ?? 0}
            shown={shownAs.get(item.first) ?? item}
            n={item.segment === null ? null : (numbers.get(item.segment) ?? null)}
            at={formats.duration(clock[item.first]?.ms ?? 0)}
            out={isOut(item)}
            onToggle={() => toggle(item)}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className={classes.more} onClick={more}>
          {t('preview.more', { count: rest })}
        </button>
      )}
    </>
  );
}
