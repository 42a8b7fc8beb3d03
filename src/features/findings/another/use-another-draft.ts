import { useEffect, useRef, useState } from 'react';
import type { Ask, Assistance } from '../../../domain/assist/assistance.ts';

type Lines = ReadonlyMap<string, string>;
type Question = Pick<Ask<'draft'>, 'instruction' | 'data' | 'locale'>;

/** Another draft, line by line as it comes. It is kept in the ledger alone: the same question gives it again without a call. */
export function useAnotherDraft(assistance: Assistance, attempt: string) {
  const stop = useRef<AbortController | null>(null);
  const [lines, setLines] = useState<Lines>(new Map());
  const [running, setRunning] = useState<number | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const run = async (question: Question, before: Lines): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    setFault(null);
    setLines(before);
    setRunning(before.size);
    try {
      await assistance.askForDraft(
        {
          purpose: 'draft',
          ...question,
          by: 'ai',
          place: { kind: 'record', about: { attempt } },
          signal: mine.signal,
        },
        ({ id, draft }, done) => {
          setLines((now) => new Map(now).set(id, draft));
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
    /** How many segments are there while more come; null while nobody is asked. */
    running,
    fault,
    /** `before`: what is there already and stays. */
    ask: (question: Question, before: Lines): void => void run(question, before),
    cancel: (): void => stop.current?.abort(),
  };
}
