/** What a student states about AI in a piece of work, made from the ledger alone: nothing is asked of her memory. */
import { BECAME, type Became, type LedgerEntry } from './ledger.ts';

export interface DisclosureLine {
  readonly purpose: string;
  readonly model: string;
  readonly calls: number;
  readonly answered: number;
  /** How many answers were at some time shown, taken, changed, refused. */
  readonly became: Readonly<Record<Became, number>>;
}

export interface Disclosure {
  readonly calls: number;
  /** Tokens in and out of the calls that told them, and how many did. */
  readonly tokens: { readonly in: number; readonly out: number; readonly told: number };
  /** By currency, of the calls whose cost is known, and how many those are. */
  readonly costs: readonly { readonly currency: string; readonly amount: number; readonly calls: number }[];
  readonly lines: readonly DisclosureLine[];
}

/** The statement of a ledger: a line for each purpose and model, in the order they first came. No call: no line. */
export function disclose(entries: readonly LedgerEntry[]): Disclosure {
  const groups = grouped(entries, ({ purpose, model }) => JSON.stringify([purpose, model]));
  const lines = [...groups.values()].map((group): DisclosureLine => {
    const { purpose, model } = group[0]!;
    const became = Object.fromEntries(
      BECAME.map((one) => [one, group.filter((entry) => entry.became.includes(one)).length]),
    ) as Record<Became, number>;
    return {
      purpose,
      model,
      calls: group.length,
      answered: group.filter(({ answer }) => answer !== null).length,
      became,
    };
  });
  const told = entries.flatMap(({ tokens }) => tokens ?? []);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const costs = grouped(
    entries.flatMap(({ cost }) => cost ?? []),
    ({ currency }) => currency,
  );
  return {
    calls: entries.length,
    tokens: { in: sum(told.map((one) => one.in)), out: sum(told.map((one) => one.out)), told: told.length },
    costs: [...costs].map(([currency, all]) => ({
      currency,
      amount: sum(all.map(({ amount }) => amount)),
      calls: all.length,
    })),
    lines,
  };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
