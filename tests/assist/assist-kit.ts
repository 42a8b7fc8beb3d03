/** A desk to ask an AI from: stores in memory, a log that is written to them, and an engine that says what it is told to say. */
import { PROVIDERS } from '../../src/assist/all-providers.ts';
import { createAssistance } from '../../src/assist/assistance.ts';
import type { TaskText } from '../../src/assist/gate-deps.ts';
import { INSTRUCTIONS } from '../../src/assist/instruction-files.ts';
import type { AssistLog, Place } from '../../src/domain/assist/assistance.ts';
import { callRecord, type Call } from '../../src/domain/assist/call-record.ts';
import {
  CALL_FAULTS,
  CallFailed,
  type CallFault,
  type Engine,
  type EngineAnswer,
  type EngineRequest,
} from '../../src/domain/assist/engine.ts';
import { openedEvent } from '../../src/domain/assist/permission.ts';
import type { ExplainData } from '../../src/domain/assist/question.ts';
import type { Attempt } from '../../src/domain/attempt/attempt.ts';
import { editEvent, type EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { submissionRecord, type Submission } from '../../src/domain/attempt/submission.ts';
import type { ExerciseKind } from '../../src/domain/exercise/exercise.ts';
import { isOwnSlug } from '../../src/domain/exercise/own-slug.ts';
import { parseRecord } from '../../src/domain/record/record.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { AT, digest, PROGRESS, testAttempt, testId } from '../storage/storage-kit.ts';

export const SOURCE = '译事三难：信、达、雅。';
export const TARGET = 'Translation has three difficulties: faithfulness, fluency, elegance.';
export const EXPLAIN: ExplainData = {
  languages: { source: 'zh-CN', target: 'en-GB' },
  source: SOURCE,
  target: TARGET,
  about: { side: 'source', phrase: '雅' },
};
/** An answer to it that holds. */
export const EXPLAINED = JSON.stringify({
  explanation: 'Elegance of style.',
  quotes: [{ side: 'source', text: '雅' }],
});

/** An exercise of these sources. `drafts`: as many; left out, there are none. */
export function taskText(
  sources: readonly string[],
  kind: ExerciseKind = 'post-edit',
  drafts: readonly string[] = [],
): TaskText {
  const segments = sources.map((source, at) => ({ id: `s${at + 1}`, source, draft: drafts[at] ?? '' }));
  return { kind, segments };
}

/** What the engine does with one question: answers a text (the code of a fault: fails so), fails, or what a function makes of it. */
export type Act = string | CallFailed | ((request: EngineRequest) => Promise<EngineAnswer>);

const isFault = (act: string): act is CallFault => (CALL_FAULTS as readonly string[]).includes(act);

export function answerOf(text: string, extra: Partial<EngineAnswer> = {}): EngineAnswer {
  return { text, tokens: { in: 100, out: 10 }, cost: null, ...extra };
}

export interface DeskOptions {
  readonly attempts?: readonly Attempt[];
  readonly budget?: { readonly perTask: number; readonly perDay: number };
  /** Instead of the one that follows the script. */
  readonly engine?: Engine;
}

export async function desk({ attempts: rows = [testAttempt('a')], budget, engine: other }: DeskOptions = {}) {
  const records = createMemoryRecords();
  const attempts = createMemoryAttempts(records);
  for (const row of rows) await attempts.create(row);

  const clock = { wall: Date.parse(AT), monotonic: 0, dayBegan: Date.parse('2026-03-01T00:00:00.000Z') };
  let ids = 0;
  const now = (): string => new Date(clock.wall).toISOString();

  const script: Act[] = [];
  const sent: EngineRequest[] = [];
  /** Told as a question is sent, before anything is answered. */
  const onSend: (() => unknown)[] = [];
  const engine: Engine = other ?? {
    name: 'deepseek:chat',
    async complete(request) {
      sent.push(request);
      for (const look of onSend) await look();
      clock.monotonic += 1500;
      clock.wall += 1500;
      const act = script.shift() ?? EXPLAINED;
      if (typeof act === 'function') return act(request);
      if (act instanceof CallFailed) throw act;
      if (isFault(act)) throw new CallFailed(act);
      request.onText?.(act);
      return answerOf(act);
    },
  };
  const limits = { ...(budget ?? { perTask: 40, perDay: 200 }) };
  /** Of the exercise with a slug, the sources. */
  const shelf = new Map<string, readonly string[]>([['lacquer', [SOURCE, '髹漆之法。']]]);
  /** What the task of an exercise is to do, where it is not post-editing. */
  const kinds = new Map<string, ExerciseKind>();
  /** Of the exercise with a slug, the drafts. */
  const drafts = new Map<string, readonly string[]>();
  /** The exercises that came in a file. */
  const imported = new Set<string>();
  const textOf = (slug: string): TaskText => taskText(shelf.get(slug)!, kinds.get(slug), drafts.get(slug));
  const assistance = createAssistance({
    attempts,
    records,
    learner: { code: 'K7QW-2RT9', course: 'practice-1' },
    surroundings: { now, newId: () => testId(++ids), digest },
    engines: {
      name: () => engine.name,
      open: () => Promise.resolve(engine),
      budget: () => limits,
      subscribe: () => () => undefined,
    },
    instructions: INSTRUCTIONS,
    providers: PROVIDERS,
    monotonic: () => clock.monotonic,
    dayBegan: () => clock.dayBegan,
    shelf: async () => [...shelf.keys()].filter((slug) => !isOwnSlug(slug)).map((slug) => ({ slug, ...textOf(slug) })),
    exerciseOf: async ({ slug }) =>
      shelf.has(slug) ? { ...textOf(slug), shipped: !isOwnSlug(slug) && !imported.has(slug) } : null,
  });

  /** The log of an attempt in the hands of this window. Every event has to be one that a log can be read with again. */
  const logOf = async (attempt: string, before: readonly EditEvent[] = []) => {
    const epoch = await attempts.takeOver(attempt);
    const old = (await attempts.journal(attempt)).flatMap((batch) => batch.events);
    const events: EditEvent[] = [...old];
    let written = old.length;
    let seq = (await attempts.journal(attempt)).length;
    const log = {
      events,
      write(step: Parameters<AssistLog['write']>[0]) {
        events.push(editEvent.parse({ kind: 'assist', t: Math.round(clock.monotonic), ...step }));
      },
      async flush() {
        if (written === events.length) return;
        const batch = { attempt, epoch, seq: seq++, events: events.slice(written) };
        written = events.length;
        await attempts.append(batch, { ...PROGRESS, touchedAt: now() });
      },
    } satisfies AssistLog;
    if (old.length === 0) events.push({ kind: 'sitting', t: 0, wall: now(), editor: 'plain', app: '1' });
    events.push(...before);
    await log.flush();
    return log;
  };
  const inLog = async (attempt = 'a', opened = true): Promise<Place & { kind: 'log' }> => ({
    kind: 'log',
    attempt,
    segment: 's1',
    log: await logOf(attempt, opened ? [openedEvent(0)] : []),
  });
  const about = (attempt = 'a'): Place => ({ kind: 'record', about: { attempt }, segment: 's1' });

  const signal = new AbortController().signal;
  const ask = (place: Place, extra: Partial<Parameters<typeof assistance.ask<'explain'>>[0]> = {}) =>
    assistance.ask({ purpose: 'explain', data: EXPLAIN, locale: 'en', place, signal, ...extra });

  /** The calls that are kept as records, each line of it, oldest first. */
  const recorded = async (): Promise<readonly Call[]> =>
    (await records.list(callRecord.kind)).map(({ line }) => {
      const parsed = parseRecord(line, callRecord);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
      return parsed.record.body;
    });
  /** The events of a log as they are on the disk. */
  const onDisk = async (attempt = 'a'): Promise<readonly EditEvent[]> =>
    (await attempts.journal(attempt)).flatMap(({ events }) => events);
  const ledger = async (attempt = 'a') => assistance.ledger(attempt, await onDisk(attempt));

  return {
    assistance,
    attempts,
    records,
    clock,
    script,
    sent,
    onSend,
    limits,
    shelf,
    drafts,
    imported,
    kinds,
    signal,
    ask,
    logOf,
    inLog,
    about,
    recorded,
    onDisk,
    ledger,
  };
}
export type Desk = Awaited<ReturnType<typeof desk>>;

/** A submission of an attempt, as it is sealed. */
export async function sealedSubmission(attempt: Attempt, n = 900) {
  const hash = 'b'.repeat(64);
  const body: Submission = {
    attempt: attempt.id,
    round: 1,
    task: attempt.task,
    startedAt: AT,
    texts: [{ id: 's1', text: TARGET, confirmed: true }],
    textsSha256: hash,
    log: { head: hash, events: 1 },
    reflection: [],
  };
  const { kind, format } = submissionRecord;
  const envelope = { id: testId(n), kind, format, course: 'practice-1', author: 'K7QW-2RT9', at: AT };
  return sealRecord({ ...envelope, body }, digest);
}

export async function handIn({ attempts, records }: Pick<Desk, 'attempts' | 'records'>, id = 'a'): Promise<void> {
  const row = (await attempts.get(id))!;
  const n = 900 + (await records.list(submissionRecord.kind)).length;
  await attempts.handIn(id, row.epoch, [await sealedSubmission(row, n)]);
}
