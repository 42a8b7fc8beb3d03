import { useTranslation } from 'react-i18next';
import { repairedShare } from '../../domain/growth/growth-point.ts';
import type { Assessment } from '../../domain/review/assess.ts';
import { percentRange } from '../../workspace/percent-range.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { FigureList, type Figure } from './FigureList.tsx';

/** The figures of post-editing. */
export function Figures({ assessment }: { readonly assessment: Assessment }) {
  const { t: measures } = useTranslation('measures');
  return (
    <FigureList figures={useFigures(assessment)}>
      {assessment.findings && assessment.findings.totals.errors > 0 && (
        <div>
          <dt>{measures('interval.name')}</dt>
          <dd>{measures('interval.says')}</dd>
        </div>
      )}
    </FigureList>
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
