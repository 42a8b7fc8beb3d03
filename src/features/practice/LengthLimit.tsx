import { useTranslation } from 'react-i18next';
import type { Brief } from '../../domain/exercise/brief.ts';
import { scriptOf, type LanguageTag } from '../../domain/text/language.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './LengthLimit.module.css';

interface LengthLimitProps {
  readonly limit: NonNullable<Brief['limit']>;
  readonly target: LanguageTag;
  /** How long the whole text is by now, by `words-1`; left out where she writes none. */
  readonly written?: number | undefined;
}

/** How long the text may be, and how long it is. */
export function LengthLimit({ limit: { most, per }, target, written }: LengthLimitProps) {
  const { t } = useTranslation('practice');
  const { number } = useFormats();
  const script = scriptOf(target);
  const over = (written ?? 0) - most;
  return (
    <span data-limit={per}>
      {t(`brief.limit.${per}.${script}`, { count: most, most: number(most) })}{' '}
      {per === 'task' && written !== undefined && (
        <span className={classes.now} data-over={over > 0 || undefined}>
          {over > 0
            ? t('brief.over', { written: number(written), over: number(over) })
            : t('brief.written', { written: number(written) })}
        </span>
      )}
    </span>
  );
}
