import { useEffect, useRef, useState } from 'react';
import type { Ask, Assistance } from '../../../domain/assist/assistance.ts';
import { pastDraft } from '../../../domain/assist/past-draft.ts';

type Lines = ReadonlyMap<string, string>;
type Question = Pick<Ask<'draft'>, 'data' | 'locale'>;
/** Whom a draft is from, and by the name of which instruction. */
interface Origin {
  readonly engine: string;
  readonly instruction: string;
}
interface Shown {
  readonly lines: Lines;
  /** Null while there is none. */
  readonly origin: Origin | null;
}

const NONE: Shown = { lines: new Map(), origin: null };

/**
 * Another draft, line by line as it comes. It is kept in the ledger alone, and read out of it when the page is opened anew.
 * `segments`: all of the task, by id.
 */
export function useAnotherDraft(assistance: Assistance, attempt: string, segments: readonly string[]) {
  const stop = useRef<AbortController | null>(null);
  const [{ lines, origin }, setShown] = useState(NONE);
  const [running, setRunning] = useState<number | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const all = segments.join(' ');
  useEffect(() => {
    let left = false;
    assistance.records().then(
      (calls) => {
        const past = pastDraft(calls, attempt, all.split(' '));
        if (left || !past) return;
        const instruction = past.instruction.replace(/^draft\/|@\d+$/gu, '');
        setShown((now) => (now === NONE ? { lines: past.lines, origin: { engine: past.model, instruction } } : now));
      },
      // What was asked before cannot be read now; a new question says so where it matters.
      () => undefined,
    );
    return () => void (left = true);
  }, [assistance, attempt, all]);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (question: Question, by: Origin, before: Lines): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    setFault(null);
    setShown({ lines: before, origin: by });
    setRunning(before.size);
    try {
      await assistance.askForDraft(
        {
          purpose: 'draft',
          ...question,
          instruction: by.instruction,
          by: 'ai',
          place: { kind: 'record', about: { attempt } },
          signal: mine.signal,
        },
        ({ id, draft }, done) => {
          setShown((now) => ({ ...now, lines: new Map(now.lines).set(id, draft) }));
          setRunning(before.size + done);
        },
      );
    } catch (error) {
      setFault(error);
    } finally {
      setRunning(null);
    }
  };
  return {
    lines,
    origin,
    /** How many segments are there while more come; null while nobody is asked. */
    running,
    fault,
    /** `before`: what is there already and stays. */
    ask: (question: Question, by: Origin, before: Lines): void => void run(question, by, before),
    cancel: (): void => stop.current?.abort(),
  };
}
