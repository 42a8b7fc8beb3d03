import { useTranslation } from 'react-i18next';
import type { Brief } from '../../domain/exercise/brief.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { scriptOf } from '../../domain/text/language.ts';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Panel.module.css';
import { lengthsOf } from './row-lengths.ts';

interface LengthPanelProps {
  readonly rows: readonly SegmentRowData[];
  readonly active: string;
  readonly languages: Exercise['languages'];
  readonly limit: Brief['limit'];
}

/** How long her text is beside the source, of this segment and of the task. */
export function LengthPanel({ rows, active, languages, limit }: LengthPanelProps) {
  const { t } = useTranslation('practice');
  const here = rows.filter(({ id }) => id === active);
  return (
    <>
      <h3 className={classes.subtitle}>{t('length.segment')}</h3>
      <Lengths rows={here} languages={languages} limit={limit} of="segment" />
      <h3 className={classes.subtitle}>{t('length.task')}</h3>
      <Lengths rows={rows} languages={languages} limit={limit} of="task" />
      <details className={classes.settings}>
        <summary>{t('length.settings')}</summary>
        <p>{t('length.settingsText')}</p>
        <code>words-1</code>
      </details>
    </>
  );
}

interface LengthsProps extends Omit<LengthPanelProps, 'active'> {
  readonly of: 'segment' | 'task';
}

function Lengths({ rows, languages, limit, of }: LengthsProps) {
  const { t } = useTranslation('practice');
  const formats = useFormats();
  const [source, target] = [scriptOf(languages.source), scriptOf(languages.target)];
  const lengths = lengthsOf(rows, languages);
  const over = limit?.per === of && lengths.target > limit.most;
  return (
    <dl className={classes.numbers}>
      <dt>{t('length.text')}</dt>
      <dd data-figure={`length-${of}`}>{formats.number(lengths.target)}</dd>
      <dd className={classes.unit} data-over={over || undefined}>
        {t(`length.unit.${target}`)}
        {limit?.per === of && t('length.most', { most: formats.number(limit.most) })}
      </dd>
      <dt>{t('length.source')}</dt>
      <dd>{formats.number(lengths.source)}</dd>
      <dd className={classes.unit}>{t(`length.unit.${source}`)}</dd>
    </dl>
  );
}
