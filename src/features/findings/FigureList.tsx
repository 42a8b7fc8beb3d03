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
  /** What is counted in it, where figures of several kinds stand in one list: those of one kind stand together. */
  readonly counts?: string;
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
      {kindsOf(figures).map(({ counts, own }) => (
        <div key={counts ?? ''} className={classes.kind}>
          {counts !== undefined && <h2>{counts}</h2>}
          <dl className={classes.row}>
            {own.map(({ id, name, value, unit }) => (
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
        </div>
      ))}
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

/** The figures by what is counted in them, each kind where its first one stands. */
function kindsOf(
  figures: readonly Figure[],
): readonly { readonly counts: string | undefined; readonly own: Figure[] }[] {
  const kinds = new Map<string | undefined, Figure[]>();
  for (const figure of figures) kinds.set(figure.counts, [...(kinds.get(figure.counts) ?? []), figure]);
  return [...kinds].map(([counts, own]) => ({ counts, own }));
}
