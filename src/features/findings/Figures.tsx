import { useTranslation } from 'react-i18next';
import { repairedShare } from '../../domain/growth/growth-point.ts';
import type { Assessment } from '../../domain/review/assess.ts';
import { percentRange } from '../../workspace/percent-range.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Findings.module.css';

interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Line by line, so that no range is broken. */
  readonly unit: readonly string[];
  /** One sentence on what it says. */
  readonly says: string;
  /** The settings behind it, by which two figures may be compared. */
  readonly signature: string | null;
}

/** The figures, small, each with its unit; on demand what each one says and by which settings it was counted. */
export function Figures({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation('findings');
  const { t: measures } = useTranslation('measures');
  const figures = useFigures(assessment);
  return (
    <section className={classes.figures} aria-label={t('figures.label')}>
      <dl>
        {figures.map(({ id, name, value, unit }) => (
          <div key={id} data-figure={id}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              {unit.map((line) => (
                <small key={line}>{line}</small>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <details className={classes.fold}>
        <summary>{t('figures.explain')}</summary>
        <dl className={classes.explained}>
          {figures.map(({ id, name, says, signature }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {says}
                {signature !== null && (
                  <span className={classes.signature}>
                    {measures('signature')} <code>{signature}</code>
                  </span>
                )}
              </dd>
            </div>
          ))}
          {assessment.findings && assessment.findings.totals.errors > 0 && (
            <div>
              <dt>{measures('interval.name')}</dt>
              <dd>{measures('interval.says')}</dd>
            </div>
          )}
        </dl>
      </details>
    </section>
  );
}

function useFigures({ measure, findings }: Assessment): readonly Figure[] {
  const { t } = useTranslation('findings');
  const { t: measures } = useTranslation('measures');
  const formats = useFormats();
  const figures: Figure[] = [];
  if (findings) {
    const share = repairedShare(findings.totals);
    figures.push({
      id: 'repaired',
      name: measures('repaired.name'),
      value: share ? percentRange(share, formats) : formats.percent(null),
      unit: share
        ? [
            t('figures.repairedUnit', { count: share.n }),
            t('figures.interval', { interval: percentRange(share.interval, formats) }),
          ]
        : [],
      says: share ? measures('repaired.says') : measures('repaired.none'),
      signature: findings.rule,
    });
  }
  if (measure) {
    const { hter, chrf2, characters } = measure;
    const unit = measures(`hter.unit.${hter.signature.includes('|asian:yes|') ? 'characters' : 'words'}`);
    figures.push(
      {
        id: 'hter',
        name: measures('hter.name'),
        value: formats.number(hter.score, 1),
        unit: [t('figures.hterUnit', { count: hter.edits, length: hter.refLength, unit }), t('figures.hterSettings')],
        says: measures('hter.says', { unit }),
        signature: hter.signature,
      },
      {
        id: 'chrf2',
        name: measures('chrf2.name'),
        value: formats.number(chrf2.score, 1),
        unit: [],
        says: measures('chrf2.says'),
        signature: chrf2.signature,
      },
      {
        id: 'characters',
        name: measures('characters.name'),
        value: formats.number(characters.distance),
        unit: [t('figures.charactersUnit', { rate: formats.percent(characters.rate, 1) })],
        says: measures('characters.says'),
        signature: characters.signature,
      },
    );
  }
  if (findings) {
    const { value, changedInFree, changed } = findings.overEditRate;
    figures.push({
      id: 'over-edit',
      name: measures('overEdit.name'),
      value: formats.percent(value),
      unit: value === null ? [] : [t('figures.overEditUnit', { free: changedInFree, changed })],
      says: value === null ? measures('overEdit.none') : measures('overEdit.says'),
      signature: findings.rule,
    });
  }
  return figures;
}
