/** Where the steps of a call are written: into the log of the attempt under way, or as a record that each step supersedes. */
import {
  belongsTo,
  callRecord,
  readCalls,
  type Call,
  type CallAbout,
  type CallRecord,
  type WorkOn,
} from '../domain/assist/call-record.ts';
import { entryOfRecord, joinLedgers, type Became, type LedgerEntry } from '../domain/assist/ledger.ts';
import type { AssistLog } from '../domain/assist/assistance.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { inForce } from '../domain/record/in-force.ts';
import type { Digest } from '../domain/record/digest.ts';
import { formatFor } from '../domain/record/record.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';
import { sealRecord } from '../domain/record/seal.ts';

export interface Asked {
  readonly call: string;
  readonly purpose: string;
  readonly policy: Call['policy'];
  readonly model: string;
  readonly instruction: string;
  readonly text: string;
}
export interface Outcome {
  readonly text: string | null;
  readonly failure: string | null;
  readonly ms: number;
  readonly tokens: Call['tokens'];
  readonly cost: Call['cost'];
}

/** Keeps the steps of calls. Each resolves when it is on the disk. */
export interface CallPlace {
  entries(): Promise<readonly LedgerEntry[]>;
  asked(asked: Asked): Promise<void>;
  /** What came back, or why nothing did, or both: an answer that was no use. */
  ended(asked: Asked, outcome: Outcome): Promise<void>;
  became(call: string, became: Became, text?: string): Promise<void>;
}

/** The log of the attempt that is being written in this window. `recorded`: the calls about it that are kept as records. */
export function placeInLog(log: AssistLog, segment: string | undefined, recorded: readonly LedgerEntry[]): CallPlace {
  const at = segment === undefined ? {} : { segment };
  const entries = (): readonly LedgerEntry[] => joinLedgers(log.events, recorded);
  return {
    entries: () => Promise.resolve(entries()),
    async asked({ text, ...rest }) {
      log.write({ ...at, ...rest, step: 'asked', text });
      await log.flush();
    },
    async ended({ call, purpose, policy }, { text, failure, tokens, cost }) {
      const step = { ...at, call, purpose, policy };
      const told = { ...(tokens && { tokens }), ...(cost && { cost }) };
      if (text !== null) log.write({ ...step, step: 'answered', text, ...told });
      if (failure !== null) log.write({ ...step, step: 'failed', text: failure, ...(text === null ? told : {}) });
      await log.flush();
    },
    async became(call, step, text) {
      const entry = entries().find((one) => one.call === call);
      if (!entry) throw new Error(`No call ${call} in this log.`);
      const { purpose, policy } = entry;
      log.write({ ...at, call, purpose, policy, step, ...(text === undefined ? {} : { text }) });
      await log.flush();
    },
  };
}

export interface RecordDeps {
  readonly records: Pick<RecordRepository, 'add' | 'list'>;
  readonly learner: { readonly code: string; readonly course: string };
  readonly surroundings: { now(): string; newId(): string; readonly digest: Digest };
}

/** All calls of hers that are kept as records, each as it stands now. */
export async function loadCalls({
  records,
  learner,
}: Omit<RecordDeps, 'surroundings'>): Promise<readonly CallRecord[]> {
  return inForce(readCalls(await records.list(callRecord.kind), learner.code));
}

/** The work that calls are about, and its edit log, which has calls of its own. */
interface LoggedWork {
  readonly work: WorkOn;
  readonly logged: readonly EditEvent[];
}

/** Records about something. `of`: the work, where it is an attempt. */
export function placeInRecords(
  deps: RecordDeps,
  about: CallAbout,
  segment: string | undefined,
  of: LoggedWork | null,
): CallPlace {
  const { records, learner, surroundings } = deps;
  const write = async (body: Call, before: CallRecord | null): Promise<void> => {
    const record: CallRecord = {
      id: surroundings.newId(),
      kind: callRecord.kind,
      format: formatFor(callRecord, body),
      course: learner.course,
      author: learner.code,
      at: surroundings.now(),
      ...(before ? { supersedes: before.id } : {}),
      body: callRecord.body.parse(body),
    };
    await records.add([await sealRecord(record, surroundings.digest)]);
  };
  const find = async (call: string): Promise<CallRecord | null> =>
    (await loadCalls(deps)).findLast(({ body }) => body.call === call) ?? null;
  const entries = async (): Promise<readonly LedgerEntry[]> =>
    joinLedgers(
      of?.logged ?? [],
      (await loadCalls(deps))
        .filter(({ body }) => (of ? belongsTo(of.work, body.about) : isSame(body.about, about)))
        .map(entryOfRecord),
    );
  return {
    entries,
    asked: ({ text, ...rest }) =>
      write(
        {
          about,
          ...rest,
          segment: segment ?? null,
          at: surroundings.now(),
          asked: text,
          answer: null,
          failure: null,
          ms: null,
          tokens: null,
          cost: null,
          became: [],
        },
        null,
      ),
    async ended({ call }, { text, failure, ms, tokens, cost }) {
      const before = await find(call);
      if (!before) throw new Error(`No record of call ${call}.`);
      await write({ ...before.body, answer: text, failure, ms: Math.round(ms), tokens, cost }, before);
    },
    async became(call, step) {
      const before = await find(call);
      if (before) return write({ ...before.body, became: [...before.body.became, step] }, before);
      // Asked while the attempt was written: its log is closed, and what becomes of the answer now is a record beside it.
      const entry = (await entries()).find((one) => one.call === call);
      if (!entry) throw new Error(`Nothing is known of call ${call}.`);
      const at = entry.at === null ? surroundings.now() : new Date(entry.at).toISOString();
      return write({ ...entry, about, at, became: [step] }, null);
    },
  };
}

function isSame(a: CallAbout, b: CallAbout): boolean {
  if ('attempt' in a) return 'attempt' in b && a.attempt === b.attempt;
  if ('text' in a) return 'text' in b && a.text === b.text;
  if ('nothing' in a) return 'nothing' in b;
  return 'exercise' in b && a.exercise.slug === b.exercise.slug && a.exercise.revision === b.exercise.revision;
}
