import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, type StoreApi } from 'zustand';
import { Snackbar } from '../controls/Snackbar.tsx';
import type { NewVersion } from './new-version.ts';

/** Says that a newer version is here. It never starts by itself: somebody may be in the middle of a sentence. */
export function NewVersionNotice({ store }: { readonly store: StoreApi<NewVersion> }) {
  const { t } = useTranslation('shell');
  const apply = useStore(store, (state) => state.apply);
  const later = useCallback(() => store.setState({ apply: null }), [store]);
  return (
    <Snackbar
      text={apply && t('update.text')}
      {...(apply ? { action: { label: t('update.apply'), run: apply } } : {})}
      closeLabel={t('update.later')}
      stay={null}
      onClose={later}
    />
  );
}
