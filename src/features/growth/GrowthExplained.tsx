import { useTranslation } from 'react-i18next';
import { chrfSignature } from '../../domain/metrics/signature.ts';
import classes from './Growth.module.css';
import type { GrowthRow } from './growth-rows.ts';
import { hterUnit } from './hter-unit.ts';

const SPOT_FIGURES = ['found', 'f1', 'recall', 'precision', 'types', 'severities', 'alarms'] as const;

/** On demand: what each figure of the tables says, and every signature the figures were made by. */
export function GrowthExplained({ rows }: { readonly rows: readonly GrowthRow[] }) {
  const { t } = useTranslation('growth');
  const { t: measures } = useTranslation('measures');
  const { t: spotted } = useTranslation('spot');
  const { t: instruct } = useTranslation('instruct');
  const edited = rows.some(({ point }) => point.kind === 'post-edit');
  const spots = rows.some(({ point }) => point.kind === 'spot');
  const instructs = rows.some(({ point }) => point.instruction !== null);
  const hter = [
    ...new Set(rows.flatMap(({ point }) => point.hterSignature ?? point.instruction?.before.signature ?? [])),
  ];
  const rules = [...new Set(rows.map(({ lengthRule }) => lengthRule))];
  const likeTexts = edited || rows.some(({ point }) => point.kind === 'translate');
  const signatures = [
    ...hter,
    ...(likeTexts ? [chrfSignature(0)] : []),
    ...(edited || instructs ? ['findings-1'] : []),
    ...(spots ? ['spotting-1'] : []),
    ...rules,
  ];
  const units = [...new Set(hter.map(hterUnit))].map((unit) => measures(`hter.unit.${unit}`));
  const likeReference = rows.some(({ point }) => point.referenceChrf2 !== null);
  const counted = [
    { name: measures('repaired.name'), says: measures('repaired.says') },
    { name: measures('interval.name'), says: measures('interval.says') },
    { name: measures('missedCritical.name'), says: measures('missedCritical.says') },
    { name: measures('hter.name'), says: measures('hter.says', { unit: units.join(' / ') }) },
    { name: measures('chrf2.name'), says: measures('chrf2.says') },
    { name: measures('overEdit.name'), says: measures('overEdit.says') },
  ];
  const entries = [
    ...(edited ? counted : []),
    ...(spots
      ? SPOT_FIGURES.map((id) => ({ name: spotted(`figure.${id}.name`), says: spotted(`figure.${id}.says`) }))
      : []),
    ...(spots && !edited ? [{ name: measures('interval.name'), says: measures('interval.says') }] : []),
    ...(instructs ? [{ name: instruct('figures.saved'), says: instruct('figures.savedSays') }] : []),
    ...(likeReference ? [{ name: t('table.reference'), says: t('referenceSays') }] : []),
    { name: measures('ewc.name'), says: measures('ewc.says', { rule: rules.join(' / ') }) },
    { name: measures('self.name'), says: measures('self.says') },
  ];
  return (
    <details className={classes.fold}>
      <summary>{t('explain')}</summary>
      <dl>
        {entries.map(({ name, says }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.quiet}>{t('signatures')}</p>
      <ul className={classes.signatures}>
        {signatures.map((signature) => (
          <li key={signature}>
            <code>{signature}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
