import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, type StoreApi } from 'zustand';
import { Snackbar } from '../controls/Snackbar.tsx';
import type { StorageTrouble } from './storage-trouble.ts';

/** Says that the database was closed under this window, and what to do. It stays until it is read. */
export function StorageTroubleNotice({ store }: { readonly store: StoreApi<StorageTrouble> }) {
  const { t } = useTranslation('shell');
  const code = useStore(store, (state) => state.code);
  const close = useCallback(() => store.setState({ code: null }), [store]);
  return (
    <Snackbar
      text={code && t(`storage.${code}`)}
      {...(code === 'closed-for-upgrade' || code === 'other-learner'
        ? { action: { label: t('storage.reload'), run: () => window.location.reload() } }
        : {})}
      closeLabel={t('storage.close')}
      stay={null}
      onClose={close}
    />
  );
}
