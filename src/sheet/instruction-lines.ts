import type { FigureLine } from './figure-line.ts';
import type { SheetWords } from './sheet-words.ts';
import type { WorkView } from './work-view.ts';

/** The figures of a task to instruct: edits without the instructions and with them, and errors by who repaired them. */
export function instructionLines(
  { instruction }: WorkView['work']['figures'],
  unit: 'characters' | 'words',
  { t, f }: SheetWords,
): readonly FigureLine[] {
  if (!instruction) return [];
  const { before, after, saved, errors } = instruction;
  const rate = (name: 'before' | 'after', { score, edits, refLength, signature }: typeof before): FigureLine => ({
    id: name,
    name: t(`sheet.instruct.${name}.${unit}`),
    value: f.number(score, 1),
    basis: t(`sheet.figures.edits.${unit}`, { edits: f.number(edits), n: f.number(refLength) }),
    by: signature,
  });
  const lines: FigureLine[] = [
    rate('before', before),
    rate('after', after),
    {
      id: 'saved',
      name: t('sheet.instruct.saved'),
      value: f.number(saved.edits),
      basis:
        saved.share === null
          ? t('sheet.instruct.noShare')
          : t('sheet.instruct.share', { share: f.percent(saved.share, 1) }),
      by: before.signature,
    },
  ];
  if (!errors) {
    return [
      ...lines,
      { id: 'byInstruction', name: t('sheet.instruct.byInstruction'), value: '–', basis: t('sheet.noKey'), by: '–' },
    ];
  }
  const n = f.number(errors.errors);
  const share = (id: 'byInstruction' | 'byStudent' | 'missed' | 'toJudge', name: string): FigureLine => ({
    id,
    name,
    value: f.number(errors[id]),
    basis: t('sheet.of', { hits: f.number(errors[id]), n }),
    by: errors.rule,
  });
  return [
    ...lines,
    share('byInstruction', t('sheet.instruct.byInstruction')),
    share('byStudent', t('sheet.instruct.byStudent')),
    share('missed', t('sheet.figures.missed')),
    share('toJudge', t('sheet.figures.toJudge')),
  ];
}
