/** Which AI is set up on this device, and how much it may be asked. Keys are not here: they are never written down in the open. */
import * as z from 'zod/mini';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { RELAY_ADDRESS } from '../domain/assist/address.ts';
import { FIRST_BUDGET } from '../domain/assist/budget.ts';
import { price } from '../domain/assist/price.ts';

/** `app/ai-origin.ts` reads it before anything is loaded. */
export const AI_SETTINGS_KEY = 'yijin.ai';

const calls = (first: number) => z.catch(z.int().check(z.minimum(0), z.maximum(10_000)), first);
const word = (most: number) => z.catch(z.string().check(z.maxLength(most)), '');
/** UTF-16 units. It goes into every call of the ledger, behind the provider's id. */
export const MAX_MODEL = 120;
const FIRST = {
  provider: '',
  baseUrl: '',
  model: '',
  browserDrafts: false,
  budget: { ...FIRST_BUDGET },
  price: null,
};
const aiSettings = z.catch(
  z.object({
    /** The id of a provider; empty where none is chosen. */
    provider: word(40),
    baseUrl: word(300),
    model: word(MAX_MODEL),
    /** Whether drafts are asked of the translator that the browser brings along. */
    browserDrafts: z.catch(z.boolean(), false),
    budget: z.catch(z.object({ perTask: calls(FIRST_BUDGET.perTask), perDay: calls(FIRST_BUDGET.perDay) }), {
      ...FIRST_BUDGET,
    }),
    price: z.catch(z.nullable(price), null),
  }),
  FIRST,
);
export type AiSettings = Readonly<z.output<typeof aiSettings>>;

export interface AiSettingsState extends AiSettings {
  change(patch: Partial<AiSettings>): void;
  /** Reads what is stored again: another tab may have changed it. */
  reread(): void;
}

/** The settings of this device, which a browser that stores nothing has for as long as the page is open. */
export function createAiSettings(storage: Pick<Storage, 'getItem' | 'setItem'> | null): StoreApi<AiSettingsState> {
  const read = (): AiSettings => {
    try {
      return aiSettings.parse(JSON.parse(storage?.getItem(AI_SETTINGS_KEY) ?? 'null'));
    } catch {
      return aiSettings.parse(null);
    }
  };
  return createStore<AiSettingsState>((set, get) => ({
    ...read(),
    change(patch) {
      set(patch);
      try {
        storage?.setItem(AI_SETTINGS_KEY, JSON.stringify(aiSettings.parse(get())));
      } catch {
        // A full or forbidden storage must not keep anybody from working.
      }
    },
    reread: () => set(read()),
  }));
}

/** Where the AI of these settings is asked, as a whole address. `page`: the address of the app. */
export function absoluteAddress({ baseUrl }: Pick<AiSettings, 'baseUrl'>, page: string): string {
  return baseUrl === RELAY_ADDRESS ? new URL(RELAY_ADDRESS, page).href : baseUrl.replace(/\/+$/u, '');
}
