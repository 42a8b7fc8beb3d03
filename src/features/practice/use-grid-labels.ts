import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentGridLabels, SegmentRowData } from '../../editor/segment-row.ts';
import type { KindOfWork } from './kind-of-work.ts';

/** The words of the grid in the language of the interface. */
export function useGridLabels({ onDraft }: KindOfWork): SegmentGridLabels {
  const { t, i18n } = useTranslation('practice');
  const lang = i18n.language;
  return useMemo(
    () => ({
      lang,
      grid: t('grid.label'),
      row: ({ n, confirmed, marked }: SegmentRowData, count: number) => {
        const key = confirmed ? (marked ? 'rowConfirmedMarked' : 'rowConfirmed') : marked ? 'rowMarked' : 'row';
        return t(`grid.${key}`, { n, count });
      },
      target: ({ n }: SegmentRowData) => t('grid.target', { n }),
      placeholder: t(onDraft ? 'grid.placeholder' : 'grid.unwritten'),
      plainNote: t('grid.plainNote'),
      confirmed: t('grid.confirmed'),
      marked: t('grid.marked'),
      inserted: t('grid.inserted'),
      deleted: t('grid.deleted'),
      draft: t('grid.draft'),
    }),
    [t, lang, onDraft],
  );
}
