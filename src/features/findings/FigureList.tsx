import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Findings.module.css';

export interface Figure {
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

interface FigureListProps {
  readonly figures: readonly Figure[];
  /** More that is explained on demand, as pairs of `dt` and `dd` in a `div`. */
  readonly children?: ReactNode;
}

/** Figures, small, each with its unit; on demand what each one says and by which settings it was counted. */
export function FigureList({ figures, children }: FigureListProps) {
  const { t } = useTranslation('findings');
  const { t: measures } = useTranslation('measures');
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
          {children}
        </dl>
      </details>
    </section>
  );
}
