import { useTranslation } from 'react-i18next';
import type { LogItem } from '../../domain/attempt/log-items.ts';
import classes from './Process.module.css';

interface ItemRowProps {
  readonly item: LogItem;
  /** The same as it would leave. */
  readonly shown: LogItem;
  /** Which of all texts it is, from 1. */
  readonly number: number;
  /** The number of its segment; null beside the task as a whole. */
  readonly n: number | null;
  readonly at: string;
  readonly out: boolean;
  onToggle(): void;
}

/** Longer texts are shown to here. */
const SHOWN = 2000;
/** And named to here. */
const NAMED = 40;

/** One text that would leave: where and when, what went and came, and the button that takes it out or puts it back. */
export function ItemRow({ item, shown, number, n, at, out, onToggle }: ItemRowProps) {
  const { t } = useTranslation('process');
  const what = t(`item.kind.${item.kind}`);
  const text = item.in === '' ? item.out : item.in;
  const segment = n === null ? t('item.task') : t('item.segment', { n });
  // The same words may stand in many rows: their number and place tell the buttons apart.
  const where = t('item.which', { n: number, segment, what });
  const name = text.length > NAMED ? `${text.slice(0, NAMED)}…` : text;
  return (
    <li className={classes.item} data-out={out || undefined}>
      <span className={classes.where}>
        {number} · {segment} · <time>{at}</time> · {what}
      </span>
      <span className={classes.text}>
        {shown.out !== '' && <del>{shorten(shown.out)}</del>}
        {shown.in !== '' && <ins>{shorten(shown.in)}</ins>}
      </span>
      <span className={classes.act}>
        {item.sources.length === 0 ? (
          <small>{t('item.draft')}</small>
        ) : (
          <button
            type="button"
            aria-label={t(out ? 'item.putBackNamed' : 'item.takeOutNamed', { text: name, where })}
            onClick={onToggle}
          >
            {t(out ? 'item.putBack' : 'item.takeOut')}
          </button>
        )}
      </span>
      {!out && item.kind === 'assist' && shown.in !== item.in && (
        <small className={classes.note}>{t('item.along')}</small>
      )}
      {out && item.stands && <small className={classes.note}>{t('item.stands')}</small>}
    </li>
  );
}

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
