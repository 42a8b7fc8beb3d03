import { MAX_ANSWER, parseAnswer, parseDraftLine, type AnswerFault, type DraftLine } from '../domain/assist/answer.ts';
import type { Answered, Ask, Assistance, Place } from '../domain/assist/assistance.ts';
import { callsSince, exhausted, type Budget, type Spent } from '../domain/assist/budget.ts';
import { callsAbout } from '../domain/assist/call-record.ts';
import { CallFailed, type Engine, type EngineAnswer } from '../domain/assist/engine.ts';
import { entryOfRecord, knownAnswer, ledgerOfLog, wholeLedger, type LedgerEntry } from '../domain/assist/ledger.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import { MAX_QUESTION } from '../domain/assist/question.ts';
import { loadCalls, placeInLog, placeInRecords, type Asked, type CallPlace, type RecordDeps } from './call-places.ts';
import { compose } from './compose.ts';
import { gate, type GateDeps } from './gate.ts';
import { instructionName, newestOf, type Instruction } from './instruction.ts';

export interface AssistanceDeps extends Omit<GateDeps, 'records' | 'digest'>, RecordDeps {
  readonly instructions: readonly Instruction[];
  readonly engines: {
    /** `provider:model` of the one that is set up; null where none is. */
    name(): string | null;
    /** The engine that drafts by other means than instructions, where it was chosen; rejects with `CallFailed`. */
    open(purpose: Purpose): Promise<Engine>;
    budget(): Budget;
    subscribe(listener: () => void): () => void;
  };
  readonly monotonic: () => number;
  /** When the day began where the student is, in ms since 1970. */
  readonly dayBegan: () => number;
}

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
  const recorded = async (attempt: string): Promise<readonly LedgerEntry[]> =>
    callsAbout(attempt, await loadCalls(deps)).map(entryOfRecord);
  const logged = async (attempt: string): Promise<readonly LedgerEntry[]> =>
    ledgerOfLog((await attempts.journal(attempt)).flatMap(({ events }) => events));

  const keeper = async (place: Place): Promise<CallPlace> => {
    if (place.kind === 'log') return placeInLog(place.log, place.segment, await recorded(place.attempt));
    const { about, segment } = place;
    return placeInRecords(deps, about, segment, 'attempt' in about ? await logged(about.attempt) : []);
  };
  /** Of today: all records, and the logs of the attempts that were written in. */
  const today = async (place: Place): Promise<number> => {
    const began = deps.dayBegan();
    const here = place.kind === 'log' ? place : null;
    const worked = (await attempts.list()).filter(
      ({ id, touchedAt }) => id !== here?.attempt && new Date(touchedAt).getTime() >= began,
    );
    const logs = await Promise.all(worked.map(({ id }) => logged(id)));
    const all = [...(await loadCalls(deps)).map(entryOfRecord), ...logs.flat()];
    return callsSince(here ? [...all, ...ledgerOfLog(here.log.events)] : all, began);
  };
  const spentBy = async (place: Place, entries: readonly LedgerEntry[]): Promise<Spent> => {
    const ofTask = place.kind === 'log' || 'attempt' in place.about;
    return { task: ofTask ? entries.length : 0, day: await today(place) };
  };

  /** One call, from the question to an answer that `read` accepts. */
  async function call<P extends Purpose, A>(
    { purpose, instruction: name, data, locale, place, signal }: Ask<P>,
    read: (
      text: string,
    ) => { readonly ok: true; readonly answer: A } | { readonly ok: false; readonly fault: AnswerFault },
    onText?: (text: string) => void,
  ): Promise<Answered<A>> {
    const { policy, refused } = await gate(gateDeps, purpose, place, sourcesOf(data));
    if (refused) throw new CallFailed(refused);
    const instruction = chosen(purpose, name);
    const messages = compose(instruction, data, locale);
    const text = JSON.stringify(messages);
    if (text.length > MAX_QUESTION) throw new CallFailed('question-too-long');
    const engine = await engines.open(purpose);
    const kept = await keeper(place);
    const entries = await kept.entries();
    const question = { model: engine.name, instruction: instructionName(instruction), asked: text };
    const known = purpose === 'test' ? null : knownAnswer(entries, question);
    if (known?.answer) {
      const again = read(known.answer);
      if (again.ok) {
        await kept.became(known.call, 'shown');
        return { call: known.call, answer: again.answer, again: true };
      }
    }
    const over = purpose === 'test' ? null : exhausted(engines.budget(), await spentBy(place, entries));
    if (over) throw new CallFailed(over);
    signal.throwIfAborted();

    const { model, instruction: by } = question;
    const asked: Asked = { call: deps.surroundings.newId(), purpose, policy, model, instruction: by, text };
    // On the disk before anything is sent: no call is made that is not in the ledger.
    await kept.asked(asked);
    const began = deps.monotonic();
    let heard = '';
    const end = (answer: EngineAnswer | null, failure: string | null): Promise<void> =>
      kept.ended(asked, {
        text: answer?.text ?? (heard === '' ? null : heard),
        failure,
        ms: deps.monotonic() - began,
        tokens: answer?.tokens ?? null,
        cost: answer?.cost ?? null,
      });
    let answer: EngineAnswer;
    try {
      answer = await engine.complete({
        messages,
        most: MAX_ANSWER[purpose],
        signal,
        onText(soFar) {
          heard = soFar;
          onText?.(soFar);
        },
      });
    } catch (error) {
      const failed = error instanceof CallFailed ? error : new CallFailed(signal.aborted ? 'aborted' : 'not-reached');
      await end(null, failed.fault);
      throw failed;
    }
    const parsed = read(answer.text);
    await end(answer, parsed.ok ? null : parsed.fault);
    if (!parsed.ok) throw new CallFailed(parsed.fault);
    if (purpose !== 'test') await kept.became(asked.call, 'shown');
    return { call: asked.call, answer: parsed.answer, again: false };
  }

  return {
    engine: () => engines.name(),
    subscribe: (listener) => engines.subscribe(listener),
    instructions: (purpose) => newestOf(instructions, purpose),
    async standing(purpose, place, sources = []) {
      const { refused } = await gate(gateDeps, purpose, place, sources);
      const spent = await spentBy(place, await (await keeper(place)).entries());
      const budget = engines.budget();
      const none = engines.name() === null ? 'no-engine' : null;
      return { refused: refused ?? none ?? exhausted(budget, spent), spent, budget };
    },
    preview: ({ purpose, instruction, data, locale }) => compose(chosen(purpose, instruction), data, locale),
    ask: (ask) => call(ask, (text) => parseAnswer(ask.purpose, text, ask.data)),
    askForDraft(ask, onLine) {
      const { data } = ask;
      const wanted = new Set('wanted' in data ? data.wanted : data.segments.map(({ id }) => id));
      const lines = new Map<string, DraftLine>();
      /** Reads the lines that are whole; the last one only when no more can come. */
      const take = (text: string, isAll: boolean): void => {
        const whole = isAll ? text : text.slice(0, text.lastIndexOf('\n') + 1);
        for (const raw of whole.split('\n')) {
          const line = parseDraftLine(raw, wanted);
          if (!line || lines.has(line.id)) continue;
          lines.set(line.id, line);
          onLine(line, lines.size);
        }
      };
      return call(
        ask,
        (text) => {
          take(text, true);
          if (text.trim() === '') return { ok: false, fault: 'empty' };
          return lines.size === 0 ? { ok: false, fault: 'malformed' } : { ok: true, answer: [...lines.values()] };
        },
        (text) => take(text, false),
      );
    },
    async became(id, became, place, text) {
      await (await keeper(place)).became(id, became, text);
    },
    async ledger(attempt, events) {
      return wholeLedger(events, callsAbout(attempt, await loadCalls(deps)));
    },
    records: () => loadCalls(deps),
  };
}

/** The source texts among the data. */
function sourcesOf(data: object): readonly string[] {
  const lists = ['document', 'segments'].flatMap((name) => {
    const list: unknown = Reflect.get(data, name);
    return Array.isArray(list) ? (list as readonly { readonly source: string }[]) : [];
  });
  const one: unknown = Reflect.get(data, 'source');
  return [...lists.map(({ source }) => source), ...(typeof one === 'string' ? [one] : [])];
}
