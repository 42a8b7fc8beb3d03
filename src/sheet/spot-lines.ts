import type { FigureLine } from './figure-line.ts';
import { intervalWords } from './share-words.ts';
import type { SheetWords } from './sheet-words.ts';
import type { WorkView } from './work-view.ts';

/** The figures of a spotting task: what was found of the planted errors, and how exactly. */
export function spotLines({ spotting }: WorkView['work']['figures'], words: SheetWords): readonly FigureLine[] {
  const { t, f } = words;
  if (!spotting) {
    return [{ id: 'found', name: t('sheet.figures.found'), value: '–', basis: t('sheet.noKey'), by: '–' }];
  }
  const { rule, errors, found, foundInterval, credit, marked, inKey, typeAccuracy, severityAccuracy } = spotting;
  const half = f.number(credit, Number.isInteger(credit) ? 0 : 1);
  const ofFound = (share: number | null): Pick<FigureLine, 'value' | 'basis'> => ({
    value: share === null ? '–' : f.percent(share),
    basis:
      share === null
        ? t('sheet.figures.noneFound')
        : t('sheet.figures.ofFound', { hits: f.number(Math.round(share * found)), n: f.number(found) }),
  });
  return [
    {
      id: 'found',
      name: t('sheet.figures.found'),
      value: errors === 0 ? '–' : f.percent(found / errors),
      basis: errors === 0 ? t('sheet.findings.none') : t('sheet.of', { hits: f.number(found), n: f.number(errors) }),
      ...(foundInterval ? { interval: intervalWords(foundInterval, words) } : {}),
      by: `${rule}, wilson-95`,
    },
    { id: 'f1', name: 'F1', value: f.percent(spotting.f1), basis: t('sheet.figures.f1Basis'), by: rule },
    {
      id: 'recall',
      name: t('sheet.figures.recall'),
      value: f.percent(spotting.recall),
      basis: t('sheet.figures.recallBasis', { credit: half, n: f.number(inKey) }),
      by: rule,
    },
    {
      id: 'precision',
      name: t('sheet.figures.precision'),
      value: f.percent(spotting.precision),
      basis: t('sheet.figures.precisionBasis', { credit: half, n: f.number(marked) }),
      by: rule,
    },
    { id: 'types', name: t('sheet.figures.types'), ...ofFound(typeAccuracy), by: rule },
    { id: 'severities', name: t('sheet.figures.severities'), ...ofFound(severityAccuracy), by: rule },
    {
      id: 'alarms',
      name: t('sheet.figures.alarms'),
      value: f.number(spotting.falseAlarms),
      basis: t('sheet.figures.alarmsBasis'),
      by: rule,
    },
  ];
}
