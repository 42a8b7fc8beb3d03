/**
 * Where a student and her coach meet: what stands of their talk about one attempt, and the question under way. It outlives
 * the panel, so that folding it or turning to another segment loses nothing. What was said is read out of the ledger.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Assistance, AssistLog, Place, Standing } from '../domain/assist/assistance.ts';
import { CallFailed, type EngineMessage } from '../domain/assist/engine.ts';
import type { Became } from '../domain/assist/ledger.ts';
import type { NotNow } from '../domain/assist/permission.ts';
import { pastAnswer, type CoachPurpose, type PastAnswer } from '../domain/assist/past-answer.ts';
import type { QuestionData } from '../domain/assist/question.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import { hasSeenWhatIsSent, noteSeen } from './preview-seen.ts';

/** A question to the coach, as it stands ready to be sent. */
export type CoachQuestion = {
  readonly [P in CoachPurpose]: { readonly purpose: P; readonly data: QuestionData[P] };
}[CoachPurpose] & { readonly segment: string; readonly locale: 'zh-CN' | 'en' };

export interface CoachState {
  /** Whether what the coach needs has been fetched. */
  readonly phase: 'new' | 'loading' | 'failed' | 'ready';
  /** `provider:model`; null where no AI is set up. */
  readonly engine: string | null;
  readonly standing: Standing | null;
  /** Whether words for the text being written may be asked for: in open tasks alone. */
  readonly offersWords: boolean;
  /** All that was said about the attempt, oldest first. */
  readonly answers: readonly PastAnswer[];
  /** A question that waits for her to see what would be sent. */
  readonly waiting: { readonly question: CoachQuestion; readonly messages: readonly EngineMessage[] } | null;
  readonly running: CoachQuestion | null;
  readonly failed: { readonly question: CoachQuestion; readonly error: unknown } | null;
  /** The answer that came last. `again`: it was known, and nobody was called. */
  readonly last: { readonly call: string; readonly again: boolean } | null;
  /** The answer whose quotes are marked in the texts. */
  readonly looked: string | null;
  /** What is being written in the fields, by segment and field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Whether what she did could not be written down. */
  readonly unwritten: boolean;
}

export interface CoachHost {
  readonly attempt: string;
  /** The log of the attempt while it is written in this window; null: its calls are records. */
  readonly log: AssistLog | null;
  /** The log as it is kept. */
  events(): Promise<readonly EditEvent[]>;
  /** Opens the AI before the hand-in, on disk when it resolves; null where that is not hers to do. */
  readonly open: (() => Promise<void>) | null;
}

export interface CoachDesk {
  readonly store: StoreApi<CoachState>;
  readonly host: CoachHost;
  /** Fetches what is needed, once; again after it has failed. */
  load(): void;
  ask(question: CoachQuestion): void;
  /** What would be sent has been seen: send it, or not. */
  send(): void;
  notNow(): void;
  cancel(): void;
  retry(): void;
  /** Writes down what became of an answer. */
  judge(past: PastAnswer, became: Became, text?: string): void;
  look(call: string | null): void;
  write(key: string, text: string): void;
  open(): void;
  /** Stops what is under way. */
  close(): void;
}

/** Why nothing may be asked of an AI as the task stands; that calls are used up is told where they are asked. */
const SHUT: ReadonlySet<string | null> = new Set<NotNow>(['off', 'before-hand-in', 'not-open']);

export function createCoachDesk(assistance: () => Promise<Assistance>, host: CoachHost): CoachDesk {
  const { attempt, log } = host;
  const store = createStore<CoachState>(() => ({
    phase: 'new',
    engine: null,
    standing: null,
    offersWords: false,
    answers: [],
    waiting: null,
    running: null,
    failed: null,
    last: null,
    looked: null,
    drafts: {},
    unwritten: false,
  }));
  const { setState: set, getState: get } = store;
  let stop: AbortController | null = null;
  let unfollow: (() => void) | null = null;
  let reads = 0;

  const place = (segment?: string): Place => {
    const at = segment === undefined ? {} : { segment };
    return log ? { kind: 'log', attempt, log, ...at } : { kind: 'record', about: { attempt }, ...at };
  };

  const read = async (): Promise<void> => {
    reads += 1;
    const mine = reads;
    const ai = await assistance();
    const events = await host.events();
    const [standing, words, entries] = await Promise.all([
      ai.standing('hint', place()),
      log ? ai.standing('alternatives', place()) : null,
      ai.ledger(attempt, events),
    ]);
    if (mine !== reads) return;
    set({
      phase: 'ready',
      engine: ai.engine(),
      standing,
      offersWords: words !== null && !SHUT.has(words.refused),
      answers: entries.flatMap((entry) => pastAnswer(entry) ?? []),
    });
  };
  /** The figures and answers after something was done; what was done stands whether or not they can be read. */
  const reread = (): Promise<void> => read().catch(() => undefined);

  const run = async (question: CoachQuestion): Promise<void> => {
    const running = new AbortController();
    stop = running;
    set({ running: question, waiting: null, failed: null, unwritten: false });
    const { purpose, data, segment, locale } = question;
    try {
      const ai = await assistance();
      const answered = await ai.ask({ purpose, data, locale, place: place(segment), signal: running.signal });
      await reread();
      const { call, again } = answered;
      set({ running: null, last: { call, again }, looked: call });
    } catch (error) {
      await reread();
      // What was stopped before it was sent has no word of its own for it.
      set({ running: null, failed: { question, error: running.signal.aborted ? new CallFailed('aborted') : error } });
    } finally {
      if (stop === running) stop = null;
    }
  };

  return {
    store,
    host,
    load() {
      if (get().phase === 'loading' || get().phase === 'ready') return;
      set({ phase: 'loading' });
      const begin = async (): Promise<void> => {
        await read();
        unfollow ??= (await assistance()).subscribe(() => void reread());
      };
      begin().catch(() => set({ phase: 'failed' }));
    },
    ask(question) {
      const { running, engine } = get();
      if (running) return;
      if (engine !== null && hasSeenWhatIsSent(engine)) return void run(question);
      assistance().then(
        (ai) => set({ failed: null, waiting: { question, messages: ai.preview(question) } }),
        (error: unknown) => set({ failed: { question, error } }),
      );
    },
    send() {
      const { waiting, engine } = get();
      if (!waiting) return;
      if (engine !== null) noteSeen(engine);
      void run(waiting.question);
    },
    notNow: () => set({ waiting: null }),
    cancel: () => stop?.abort(),
    retry() {
      const { failed, running } = get();
      if (failed && !running) void run(failed.question);
    },
    judge({ entry: { call, segment } }, became, text) {
      set({ unwritten: false });
      assistance()
        .then((ai) => ai.became(call, became, place(segment ?? undefined), text))
        .then(reread, () => set({ unwritten: true }));
    },
    look: (call) => set({ looked: call }),
    write: (key, text) => set(({ drafts }) => ({ drafts: { ...drafts, [key]: text } })),
    open() {
      set({ unwritten: false });
      host.open?.().then(reread, () => set({ unwritten: true }));
    },
    close() {
      stop?.abort();
      unfollow?.();
      unfollow = null;
      set({ phase: 'new' });
    },
  };
}
