import type { Provider } from '../domain/assist/provider.ts';

const files = import.meta.glob<Provider>('./providers/*.ts', { eager: true, import: 'default' });

/** Every provider that has a file in `providers/`, in the order in which they are offered. */
export const PROVIDERS: readonly Provider[] = Object.values(files).toSorted((a, b) => a.place - b.place);
