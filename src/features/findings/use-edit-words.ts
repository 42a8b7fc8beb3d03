import { useTranslation } from 'react-i18next';
import type { Edit } from '../../domain/text/edit-script.ts';

/** An edit in words, for who does not see it: `“big” to “large”`. */
export function useEditWords({ deleted, inserted }: Edit): string {
  const { t } = useTranslation('findings');
  if (inserted.trim() === '') return t('why.taken', { deleted: deleted.trim() });
  if (deleted.trim() === '') return t('why.added', { inserted: inserted.trim() });
  return t('why.replaced', { deleted: deleted.trim(), inserted: inserted.trim() });
}
