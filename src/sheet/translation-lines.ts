import type { FigureLine } from './figure-line.ts';
import type { SheetWords } from './sheet-words.ts';
import type { WorkView } from './work-view.ts';

/** The figures of a translation made without the draft: its length, and how like it is to the reference and the draft. */
export function translationLines(
  { translation, chrf2 }: WorkView['work']['figures'],
  /** `own`: whether the student brought the text, so that there can be no reference. */
  { unit, own }: { readonly unit: 'characters' | 'words'; readonly own: boolean },
  { t, f }: SheetWords,
): readonly FigureLine[] {
  if (!translation) return [];
  const { length, reference, points } = translation;
  const lines: FigureLine[] = [
    {
      id: 'length',
      name: t('sheet.figures.ownLength'),
      value: f.number(length.words),
      basis: t(`sheet.figures.ownLengthIn.${length.unit}`),
      by: length.rule,
    },
    {
      id: 'referenceChrf2',
      name: t('sheet.figures.referenceChrf'),
      value: f.number(reference?.chrf2.score ?? null, 1),
      basis: t(reference ? 'sheet.figures.of100' : own ? 'sheet.ownText' : 'sheet.figures.noReference'),
      by: reference?.chrf2.signature ?? '–',
    },
  ];
  if (reference) {
    const { score, edits, refLength, signature } = reference.ter;
    lines.push({
      id: 'referenceTer',
      name: t('sheet.figures.referenceTer'),
      value: f.number(score, 1),
      basis: t(`sheet.figures.edits.${unit}`, { edits: f.number(edits), n: f.number(refLength) }),
      by: signature,
    });
  }
  if (points) {
    const { met, notMet, toJudge, rule } = points;
    const n = f.number(met + notMet + toJudge);
    lines.push({
      id: 'points',
      name: t('sheet.figures.points'),
      value: f.number(met),
      basis: t('sheet.figures.pointsBasis', { n, notMet: f.number(notMet), toJudge: f.number(toJudge) }),
      by: rule,
    });
  }
  if (chrf2) {
    lines.push({
      id: 'draftChrf2',
      name: t('sheet.figures.draftChrf'),
      value: f.number(chrf2.score, 1),
      basis: t('sheet.figures.draftUnseen'),
      by: chrf2.signature,
    });
  }
  return lines;
}
