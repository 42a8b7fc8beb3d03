import { useTranslation } from 'react-i18next';
import { useFormats } from '../../workspace/use-formats.ts';
import type { TaskStatus } from './task-status.ts';

/** Where the student stands with a task, in a few words. */
export function TaskStatusWords({ status }: { readonly status: TaskStatus }) {
  const { t } = useTranslation('library');
  const { date } = useFormats();
  switch (status.state) {
    case 'new':
      return <span>{t('status.new')}</span>;
    case 'open': {
      const { confirmed, segments } = status.attempt;
      return <span>{t('status.open', { confirmed, segments })}</span>;
    }
    case 'handed-in':
      return <span>{t('status.handed-in', { date: date(status.submission?.at ?? status.attempt.touchedAt) })}</span>;
  }
}
