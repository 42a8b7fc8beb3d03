import { useTranslation } from 'react-i18next';
import { insertedPlace } from '../../domain/review/place-in-text.ts';
import type { TwoSidedMark } from '../../marked-text/marked-changes.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import type { SegmentCard } from './findings-cards.ts';

/** The marks on a segment's text: its planted errors by number, and its preferential edits. */
export function useCardMarks(card: SegmentCard): readonly TwoSidedMark[] {
  const { t } = useTranslation('findings');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const errors = card.errors.map(({ id, number, status, severity, type, inDraft, inText }): TwoSidedMark => ({
    id,
    kind: 'error',
    severity,
    status,
    inDraft,
    inText,
    number,
    label: t('mark', {
      number,
      status: t(`status.${status}`),
      type: type ? bilingualText(type.name, locale) : '',
      severity: names(`severity.${severity}`),
    }),
  }));
  const edits = card.preferential.map((place): TwoSidedMark => ({
    id: `edit-${place.at}`,
    kind: 'place',
    status: 'preferential',
    inDraft: { start: place.at, end: place.end },
    inText: insertedPlace(place),
    label: t('markPreferential'),
  }));
  return [...errors, ...edits];
}
