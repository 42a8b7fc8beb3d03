import { useTranslation } from 'react-i18next';
import type { TerValue } from '../../../domain/review/compare-translation.ts';
import type { InstructFigures } from '../../../domain/review/instruct.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import { FigureList, type Figure } from '../FigureList.tsx';

/** The figures of a task to instruct: edits without the instructions and with them, and errors by who repaired them. */
export function InstructFigureList({ instruction }: { readonly instruction: InstructFigures }) {
  return <FigureList figures={useFigures(instruction)} />;
}

function useFigures({ before, after, saved, errors }: InstructFigures): readonly Figure[] {
  const { t } = useTranslation('instruct');
  const { t: measures } = useTranslation('measures');
  const formats = useFormats();
  const unit = measures(`hter.unit.${before.signature.includes('|asian:yes|') ? 'characters' : 'words'}`);
  const rate = ({ score, edits, refLength, signature }: TerValue): Pick<Figure, 'value' | 'unit' | 'signature'> => ({
    value: formats.number(score, 1),
    unit: [t('figures.perHundred'), t('figures.edits', { count: edits, length: formats.number(refLength), unit })],
    signature,
  });
  const counts = t('kinds.edits');
  const figures: Figure[] = [
    { id: 'before', name: t('figures.before'), says: t('figures.beforeSays', { unit }), counts, ...rate(before) },
    { id: 'after', name: t('figures.after'), says: t('figures.afterSays'), counts, ...rate(after) },
    {
      id: 'saved',
      name: t('figures.saved'),
      value: formats.number(saved.edits),
      unit: [
        t('figures.savedUnit', { count: Math.abs(saved.edits) }),
        saved.share === null
          ? t('figures.savedUndefined')
          : t('figures.savedShare', { share: formats.percent(saved.share) }),
      ],
      says: t('figures.savedSays'),
      signature: before.signature,
      counts,
    },
  ];
  if (!errors) return figures;
  const of = [t('figures.ofErrors', { count: errors.errors })];
  const error = (id: 'byInstruction' | 'byStudent' | 'missed' | 'toJudge'): Figure => ({
    id,
    name: t(`figures.${id}`),
    value: formats.number(errors[id]),
    unit: of,
    says: t(`figures.${id}Says`),
    signature: errors.rule,
    counts: t('kinds.errors'),
  });
  return [
    ...figures,
    ...(['byInstruction', 'byStudent', 'missed', 'toJudge'] as const).map(error),
    {
      id: 'unasked',
      name: t('figures.unasked'),
      value: formats.number(errors.unasked.instructed),
      unit: [t('figures.unaskedUnit', { final: formats.number(errors.unasked.final) })],
      says: t('figures.unaskedSays'),
      signature: errors.rule,
      counts: t('kinds.errors'),
    },
  ];
}
