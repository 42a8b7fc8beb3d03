/**
 * The ledger: every call to an AI, and what became of its answer. While an attempt is written in, the steps of its calls are
 * events of its edit log; at all other times a call is a record (`call-record.ts`). Both are read as the same entries.
 */
import type { EditEvent } from '../attempt/edit-event.ts';
import { momentOf } from '../record/moment.ts';
import type { CallRecord } from './call-record.ts';
import { OPENED } from './purpose.ts';

type AssistEvent = Extract<EditEvent, { kind: 'assist' }>;
/** What became of an answer: seen, put in as it was, put in and changed, turned down. */
export const BECAME = ['shown', 'taken', 'changed', 'refused'] as const;
export type Became = (typeof BECAME)[number];

export interface LedgerEntry {
  readonly call: string;
  readonly purpose: string;
  readonly policy: AssistEvent['policy'];
  /** Who was asked, as `provider:model`. */
  readonly model: string;
  /** The instruction and its version, `hint@1`. */
  readonly instruction: string;
  readonly segment: string | null;
  /** When, by the wall clock, in ms since 1970; null where the log does not tell. */
  readonly at: number | null;
  /** What was sent, as JSON. */
  readonly asked: string;
  /** What came back, also where it was no use; null while nothing did. */
  readonly answer: string | null;
  /** Why the call failed, as a code: nothing came back, or not what was asked for. */
  readonly failure: string | null;
  /** From asking to the whole answer, in ms. */
  readonly ms: number | null;
  readonly tokens: { readonly in: number; readonly out: number } | null;
  readonly cost: { readonly amount: number; readonly currency: string } | null;
  readonly became: readonly Became[];
  /** Whether it was asked about something else than the work whose ledger this is, and was sent text of it. */
  readonly elsewhere?: true;
}

type Entry = { -readonly [K in keyof LedgerEntry]: LedgerEntry[K] };

/** The calls of an edit log, in the order they were asked. Steps of a call that was not asked in this log are passed over. */
export function ledgerOfLog(events: readonly EditEvent[]): readonly LedgerEntry[] {
  return readLog(events).entries;
}

interface LoggedCalls {
  readonly entries: readonly LedgerEntry[];
  /** What became of answers whose call was asked elsewhere, by call: shown once more, or taken, in a later round. */
  readonly elsewhere: ReadonlyMap<string, readonly Became[]>;
}

function readLog(events: readonly EditEvent[]): LoggedCalls {
  const entries = new Map<string, Entry>();
  const elsewhere = new Map<string, readonly Became[]>();
  const askedAt = new Map<string, number>();
  let sitting: { readonly wall: number; readonly t: number } | null = null;
  for (const event of events) {
    if (event.kind === 'sitting' || event.kind === 'clock') sitting = { wall: momentOf(event.wall), t: event.t };
    if (event.kind !== 'assist' || event.purpose === OPENED) continue;
    const { call, step } = event;
    if (step === 'asked') {
      entries.set(call, asked(event, sitting && sitting.wall + event.t - sitting.t));
      askedAt.set(call, event.t);
      continue;
    }
    const entry = entries.get(call);
    if (step === 'answered' || step === 'failed') {
      if (!entry) continue;
      entry.ms = Math.max(0, event.t - askedAt.get(call)!);
      entry.tokens = event.tokens ?? entry.tokens;
      entry.cost = event.cost ?? entry.cost;
      if (step === 'answered') entry.answer = event.text ?? '';
      else entry.failure = event.text ?? 'unknown';
    } else if (entry) entry.became = [...entry.became, step];
    else elsewhere.set(call, [...(elsewhere.get(call) ?? []), step]);
  }
  return { entries: [...entries.values()], elsewhere };
}

function asked(event: AssistEvent, at: number | null): Entry {
  return {
    call: event.call,
    purpose: event.purpose,
    policy: event.policy,
    model: event.model ?? '',
    instruction: event.instruction ?? '',
    segment: event.segment ?? null,
    at,
    asked: event.text ?? '',
    answer: null,
    failure: null,
    ms: null,
    tokens: null,
    cost: null,
    became: [],
  };
}

/** The entry of a call that was kept as a record. */
export function entryOfRecord({ body }: CallRecord): LedgerEntry {
  const { about: _about, at, ...entry } = body;
  return { ...entry, at: momentOf(at) };
}

/** The calls of an attempt from both places, each once, by the time they were asked. */
export function wholeLedger(events: readonly EditEvent[], records: readonly CallRecord[]): readonly LedgerEntry[] {
  return joinLedgers(events, records.map(entryOfRecord));
}

/**
 * Joins the calls of a log with entries that are kept elsewhere. A call of the log may have a record too, of what became of its
 * answer after the hand-in; and the log of a later round tells what became of an answer that is in a record.
 */
export function joinLedgers(events: readonly EditEvent[], kept: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const { entries, elsewhere } = readLog(events);
  const calls = new Map<string, LedgerEntry>();
  for (const entry of [...entries, ...kept]) {
    const known = calls.get(entry.call);
    calls.set(entry.call, known ? { ...known, became: [...known.became, ...entry.became] } : entry);
  }
  for (const [call, steps] of elsewhere) {
    const known = calls.get(call);
    if (known) calls.set(call, { ...known, became: [...known.became, ...steps] });
  }
  return [...calls.values()].toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/**
 * The answer that this very question had before, from the same model: asked again it is shown again, and nobody is called.
 * `asked` is what would be sent, as JSON.
 */
export function knownAnswer(
  entries: readonly LedgerEntry[],
  question: Pick<LedgerEntry, 'model' | 'instruction' | 'asked'>,
): LedgerEntry | null {
  const same = (entry: LedgerEntry): boolean =>
    entry.answer !== null &&
    entry.failure === null &&
    entry.model === question.model &&
    entry.instruction === question.instruction &&
    entry.asked === question.asked;
  return entries.findLast(same) ?? null;
}
