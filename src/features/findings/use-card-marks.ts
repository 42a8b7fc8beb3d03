import { useTranslation } from 'react-i18next';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import type { SegmentCard } from './findings-cards.ts';
import type { SignedMark } from './MarkedChangesText.tsx';
import { STATUS_SIGNS } from './status-signs.ts';

/** The marks on a segment's text: its planted errors by number, and its preferential edits. */
export function useCardMarks(card: SegmentCard): readonly SignedMark[] {
  const { t } = useTranslation('findings');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const errors = card.errors.map(({ id, number, status, severity, type, inDraft, inText }): SignedMark => ({
    id,
    kind: 'error',
    severity,
    status,
    inDraft,
    inText,
    sign: `${number}${STATUS_SIGNS[status]}`,
    label: t('mark', {
      number,
      status: t(`status.${status}`),
      type: type ? bilingualText(type.name, locale) : '',
      severity: names(`severity.${severity}`),
    }),
  }));
  const edits = card.preferential.map(({ at, end, atAfter, endAfter }): SignedMark => ({
    id: `edit-${at}`,
    kind: 'place',
    status: 'preferential',
    inDraft: { start: at, end },
    inText: { start: atAfter, end: endAfter },
    sign: '~',
    label: t('markPreferential'),
  }));
  return [...errors, ...edits];
}
