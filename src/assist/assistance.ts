import { MAX_ANSWER, parseAnswer, type AnswerFault } from '../domain/assist/answer.ts';
import type { Answered, Ask, Assistance, Drafter, Place } from '../domain/assist/assistance.ts';
import { authorOf } from '../domain/attempt/author-of.ts';
import { loggedEvents } from '../domain/attempt/logged-events.ts';
import { callsSince, exhausted, type Budget, type Spent } from '../domain/assist/budget.ts';
import { callsAbout, type WorkOn } from '../domain/assist/call-record.ts';
import { CallFailed, type Engine, type EngineAnswer } from '../domain/assist/engine.ts';
import { entryOfRecord, knownAnswer, ledgerOfLog, wholeLedger, type LedgerEntry } from '../domain/assist/ledger.ts';
import { PASTED } from '../domain/assist/tries.ts';
import type { Provider } from '../domain/assist/provider.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import { MAX_QUESTION } from '../domain/assist/question.ts';
import { loadCalls, placeInLog, placeInRecords, type Asked, type CallPlace, type RecordDeps } from './call-places.ts';
import { compose } from './compose.ts';
import { createDraftLines } from '../domain/assist/draft-lines.ts';
import type { GateDeps } from './gate-deps.ts';
import { gate } from './gate.ts';
import { createTurns } from './in-turn.ts';
import { instructionName, newestOf, type Instruction } from './instruction.ts';

export interface AssistanceDeps extends Omit<GateDeps, 'records' | 'digest' | 'learner'>, RecordDeps {
  readonly instructions: readonly Instruction[];
  readonly providers: readonly Provider[];
  readonly engines: {
    /** `provider:model` of the one that is asked for a purpose; null where none is set up. */
    name(purpose?: Purpose): string | null;
    /** The engine that drafts by other means than instructions, where it was chosen; rejects with `CallFailed`. */
    open(purpose: Purpose, by?: Drafter): Promise<Engine>;
    budget(): Budget;
    subscribe(listener: () => void): () => void;
  };
  readonly monotonic: () => number;
  /** When the day began where the student is, in ms since 1970. */
  readonly dayBegan: () => number;
}

type Read<A> = (
  text: string,
) => { readonly ok: true; readonly answer: A } | { readonly ok: false; readonly fault: AnswerFault };

/** How an answer is read: whole, and by those that show it as it comes. */
interface Reading<A> {
  readonly read: Read<A>;
  readonly onText?: (text: string) => void;
  /** Whether something of it was shown already. */
  readonly hasShown?: () => boolean;
  /** Told the call as it is sent. */
  readonly onAsked?: ((call: string) => void) | undefined;
}

const TOO_LONG = { ok: false, fault: 'too-long' } as const;

/** Puts policy, budget, ledger, instructions and the reading of answers around whatever engine is set up. */
export function createAssistance(deps: AssistanceDeps): Assistance {
  const { engines, instructions, attempts } = deps;
  const gateDeps: GateDeps = { ...deps, digest: deps.surroundings.digest };

  const chosen = (purpose: Purpose, name: string | undefined): Instruction => {
    const all = newestOf(instructions, purpose);
    const found = name === undefined ? all[0] : all.find((one) => one.name === name);
    if (!found) throw new Error(`There is no instruction ${name ?? ''} for ${purpose}.`);
    return found;
  };
  const inTurn = createTurns();
  const workOn = async (attempt: string): Promise<WorkOn> => {
    const slug = (await attempts.get(attempt))?.task.exercise.slug ?? null;
    return { attempt, slug };
  };
  const keeper = async (place: Place): Promise<CallPlace> => {
    if (place.kind === 'log') {
      const recorded = callsAbout(await workOn(place.attempt), await loadCalls(deps)).map(entryOfRecord);
      return placeInLog(place.log, place.segment, recorded);
    }
    const { about, segment } = place;
    if (!('attempt' in about)) return placeInRecords(deps, about, segment, null);
    const { attempt } = about;
    return placeInRecords(deps, about, segment, {
      work: await workOn(attempt),
      logged: await loggedEvents(attempts, attempt),
    });
  };
  /** Whether it is about a work that came out of a file of another learner: what becomes of an answer there is no step of hers. */
  const isForeign = async (place: Place): Promise<boolean> => {
    if (place.kind === 'log' || !('attempt' in place.about)) return false;
    const attempt = await attempts.get(place.about.attempt);
    return attempt !== null && authorOf(attempt, deps.learner) !== deps.learner.code;
  };
  /** Of today: all records, and the logs of the attempts that were written in. */
  const today = async (place: Place): Promise<number> => {
    const began = deps.dayBegan();
    const here = place.kind === 'log' ? place : null;
    const worked = (await attempts.list()).filter(
      (one) =>
        one.id !== here?.attempt &&
        authorOf(one, deps.learner) === deps.learner.code &&
        new Date(one.touchedAt).getTime() >= began,
    );
    const logs = await Promise.all(worked.map(({ id }) => loggedEvents(attempts, id)));
    const logged = [...logs, here?.log.events ?? []].flatMap(ledgerOfLog);
    // A call of a log may be a record, too.
    const all = new Map([...(await loadCalls(deps)).map(entryOfRecord), ...logged].map((one) => [one.call, one]));
    return callsSince([...all.values()].filter(wasMade), began);
  };
  const spentBy = async (place: Place, entries: readonly LedgerEntry[]): Promise<Spent> => {
    const ofTask = place.kind === 'log' || 'attempt' in place.about || 'text' in place.about;
    return { task: ofTask ? entries.filter(wasMade).length : 0, day: await today(place) };
  };

  /** Writes down that a question is asked; or finds that it was, with an answer that still holds. Nothing was sent so far. */
  const begin = async <A>(asked: Asked, kept: CallPlace, place: Place, read: Read<A>): Promise<Answered<A> | null> => {
    const entries = await kept.entries();
    if (asked.purpose !== 'test') {
      const known = knownAnswer(entries, { ...asked, asked: asked.text });
      const again = known?.answer ? read(known.answer) : null;
      if (known && again?.ok) {
        await kept.became(known.call, 'shown');
        return { call: known.call, answer: again.answer, again: true };
      }
      const over = exhausted(engines.budget(), await spentBy(place, entries));
      if (over) throw new CallFailed(over);
    }
    await kept.asked(asked);
    return null;
  };

  /** A question, and where its form was refused the same in another: each is a call of its own, as the service saw it. */
  async function call<P extends Purpose, A>(ask: Ask<P>, reading: Reading<A>): Promise<Answered<A>> {
    try {
      return await callOnce(ask, reading);
    } catch (error) {
      if (error instanceof CallFailed && error.fault === 'usage-refused') return callOnce(ask, reading);
      throw error;
    }
  }

  /** One call, from the question to an answer that `reading` accepts. */
  async function callOnce<P extends Purpose, A>(
    { purpose, instruction: name, data, by: drafter, locale, place, signal }: Ask<P>,
    { read, onText, hasShown, onAsked }: Reading<A>,
  ): Promise<Answered<A>> {
    const { policy, refused } = await gate(gateDeps, purpose, place, data);
    if (refused) throw new CallFailed(refused);
    const instruction = chosen(purpose, name);
    const messages = compose(instruction, data, locale);
    const text = JSON.stringify(messages);
    if (text.length > MAX_QUESTION) throw new CallFailed('question-too-long');
    const engine = await engines.open(purpose, drafter);
    const kept = await keeper(place);
    const id = deps.surroundings.newId();
    const by = instructionName(instruction);
    const asked: Asked = { call: id, purpose, policy, model: engine.name, instruction: by, text };
    // Side by side, two calls would both find the last one of the budget free. And no call is made that is not in the ledger.
    const again = await inTurn(() => {
      if (signal.aborted) throw new CallFailed('aborted');
      return begin(asked, kept, place, read);
    });
    if (again) return again;
    onAsked?.(id);

    const most = MAX_ANSWER[purpose];
    const began = deps.monotonic();
    let heard = '';
    const end = (answer: EngineAnswer | null, failure: string | null): Promise<void> =>
      inTurn(() =>
        kept.ended(asked, {
          text: answer || heard !== '' ? (answer?.text ?? heard).slice(0, most) : null,
          failure,
          ms: deps.monotonic() - began,
          tokens: answer?.tokens ?? null,
          cost: answer?.cost ?? null,
        }),
      );
    let seen: Promise<void> | null = null;
    /** Written down with the first she sees of it: the page may be left before the answer is whole. */
    const shown = (): Promise<void> => (seen ??= inTurn(() => kept.became(id, 'shown')));
    const fail = async (answer: EngineAnswer | null, { fault, retryAfter }: CallFailed): Promise<never> => {
      await end(answer, fault);
      // What she has seen of an answer that then broke off, she has seen.
      if (hasShown?.()) await shown();
      throw new CallFailed(fault, { retryAfter, call: id });
    };
    let answer: EngineAnswer;
    try {
      answer = await engine.complete({
        messages,
        most,
        signal,
        onText(soFar) {
          heard = soFar;
          onText?.(soFar);
          // Where it cannot be written down the call fails as it ends.
          if (hasShown?.()) shown().catch(() => undefined);
        },
      });
    } catch (error) {
      const failed = error instanceof CallFailed ? error : new CallFailed(signal.aborted ? 'aborted' : 'not-reached');
      return fail(null, failed);
    }
    const parsed = answer.text.length > most ? TOO_LONG : read(answer.text);
    if (!parsed.ok) return fail(answer, new CallFailed(parsed.fault));
    await end(answer, null);
    if (purpose !== 'test') await shown();
    return { call: id, answer: parsed.answer, again: false };
  }

  return {
    engine: (purpose) => engines.name(purpose),
    subscribe: (listener) => engines.subscribe(listener),
    instructions: (purpose) => newestOf(instructions, purpose),
    provider: (id) => deps.providers.find((one) => one.id === id)?.short ?? null,
    async standing(purpose, place, data = []) {
      const { refused, because = null, segment = null } = await gate(gateDeps, purpose, place, data);
      const spent = await spentBy(place, await (await keeper(place)).entries());
      const budget = engines.budget();
      const none = engines.name(purpose) === null ? 'no-engine' : null;
      const over = purpose === 'test' ? null : exhausted(budget, spent);
      return { refused: refused ?? none ?? over, because, segment, spent, budget };
    },
    preview: ({ purpose, instruction, data, locale }) => compose(chosen(purpose, instruction), data, locale),
    ask: (ask) => call(ask, { read: (text) => parseAnswer(ask.purpose, text, ask.data) }),
    askForDraft(ask, onLine, onAsked) {
      const { data } = ask;
      const lines = createDraftLines(
        new Set('wanted' in data ? data.wanted : data.segments.map(({ id }) => id)),
        onLine,
      );
      return call(ask, {
        read(text) {
          if (text.trim() === '') return { ok: false, fault: 'empty' };
          const answer = lines.whole(text);
          return answer.length === 0 ? { ok: false, fault: 'malformed' } : { ok: true, answer };
        },
        onText: (text) => lines.grown(text),
        hasShown: () => lines.told() > 0,
        onAsked,
      });
    },
    became: (id, became, place, text) =>
      inTurn(async () => {
        if (!(await isForeign(place))) await (await keeper(place)).became(id, became, text);
      }),
    async ledger(attempt, events) {
      return wholeLedger(events, callsAbout(await workOn(attempt), await loadCalls(deps)));
    },
    records: () => loadCalls(deps),
  };
}

/** An answer that was brought by hand is in the ledger, and was no call of ours. */
function wasMade({ model }: LedgerEntry): boolean {
  return model !== PASTED;
}
