import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { SettingsState } from './settings-store.ts';

/** Hands the settings store to the screens. */
export const SettingsContext = createContext<StoreApi<SettingsState> | null>(null);

/** A part of the settings, followed: `useSettings((s) => s.locale)`; `useSettings((s) => s.change)` changes them. */
export function useSettings<T>(select: (state: SettingsState) => T): T {
  const store = useContext(SettingsContext);
  if (store === null) throw new Error('useSettings: no SettingsContext above');
  return useStore(store, select);
}
