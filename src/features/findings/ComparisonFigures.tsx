import { useTranslation } from 'react-i18next';
import type { Brief } from '../../domain/exercise/brief.ts';
import type { Assessment } from '../../domain/review/assess.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { FigureList, type Figure } from './FigureList.tsx';

interface ComparisonFiguresProps {
  readonly assessment: Assessment;
  /** How long the brief allows a text to be. */
  readonly limit: Brief['limit'];
}

/** How long her translation is, and how like the machine draft and the reference: no figure of edits, for none was made. */
export function ComparisonFigures(props: ComparisonFiguresProps) {
  return <FigureList figures={useFigures(props)} />;
}

function useFigures({ assessment, limit }: ComparisonFiguresProps): readonly Figure[] {
  const { translation, measure, length } = assessment;
  const { t } = useTranslation('comparison');
  const formats = useFormats();
  if (!translation) return [];
  const { reference } = translation;
  const figures: Figure[] = [
    {
      id: 'length',
      name: t('figures.length'),
      value: formats.number(translation.length.words),
      unit: [
        t(`figures.unit.${translation.length.unit}`),
        ...(limit?.per === 'task' ? [t('figures.limit', { most: formats.number(limit.most) })] : []),
        t(`figures.source.${length.unit}`, { length: formats.number(length.words) }),
      ],
      says: t('figures.lengthSays'),
      signature: translation.length.rule,
    },
  ];
  // A text of her own may have no draft, and has no reference: then there is nothing to be like.
  if (measure) {
    figures.push({
      id: 'draft-chrf2',
      name: t('figures.draft'),
      value: formats.number(measure.chrf2.score, 1),
      unit: [t('figures.of100')],
      says: t('figures.draftSays'),
      signature: measure.chrf2.signature,
    });
  }
  if (!reference && !measure) return figures;
  if (!reference) {
    const none = { value: formats.number(null), unit: [t('figures.noReference')], signature: null };
    figures.push({ id: 'reference-chrf2', name: t('figures.reference'), says: t('figures.noReferenceSays'), ...none });
    return figures;
  }
  const { text, draft } = reference;
  const unit = t(`figures.tokens.${text.ter.signature.includes('|asian:yes|') ? 'characters' : 'words'}`);
  figures.push(
    {
      id: 'reference-chrf2',
      name: t('figures.reference'),
      value: formats.number(text.chrf2.score, 1),
      unit: [t('figures.of100'), t('figures.theDraft', { value: formats.number(draft.chrf2.score, 1) })],
      says: t('figures.referenceSays'),
      signature: text.chrf2.signature,
    },
    {
      id: 'reference-ter',
      name: t('figures.ter'),
      value: formats.number(text.ter.score, 1),
      unit: [
        t('figures.terUnit', { count: text.ter.edits, length: formats.number(text.ter.refLength), unit }),
        t('figures.theDraft', { value: formats.number(draft.ter.score, 1) }),
      ],
      says: t('figures.terSays', { unit }),
      signature: text.ter.signature,
    },
  );
  return figures;
}
