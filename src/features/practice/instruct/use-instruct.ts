import { useEffect, useRef, useState } from 'react';
import type { Assistance, AssistLog } from '../../../domain/assist/assistance.ts';
import { CallFailed, type EngineMessage } from '../../../domain/assist/engine.ts';
import { MAX_QUESTION, type InstructData } from '../../../domain/assist/question.ts';
import { PASTED } from '../../../domain/assist/tries.ts';
import { useServices } from '../../../workspace/services-context.ts';
import { useSettings } from '../../../workspace/settings-context.ts';

/** An instruction under way: what has come so far, by segment. */
export interface Running {
  readonly data: InstructData;
  readonly texts: ReadonlyMap<string, string>;
}

export interface Instructing {
  readonly running: Running | null;
  readonly failed: { readonly data: InstructData; readonly error: unknown } | null;
  /** Asks the AI. `onDone` is given the call whose result has come, all of it or a part. */
  ask(data: InstructData, onDone: (call: string) => void): void;
  cancel(): void;
  /** What an AI is sent, and what she brings elsewhere by hand. */
  messages(data: InstructData): readonly EngineMessage[];
  /** Writes down what she asked elsewhere and what came of it. Gives the call; null where that could not be written down. */
  bring(data: InstructData, answer: string): Promise<string | null>;
}

/** Asks an AI to improve the draft by an instruction, in the log of the attempt; or takes an answer brought by hand. */
export function useInstruct(assistance: Assistance, attempt: string, log: AssistLog): Instructing {
  const { surroundings } = useServices();
  const locale = useSettings((settings) => settings.locale);
  const stop = useRef<AbortController | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [failed, setFailed] = useState<Instructing['failed']>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const messages = (data: InstructData): readonly EngineMessage[] =>
    assistance.preview({ purpose: 'instruct', data, locale });

  const run = async (data: InstructData, onDone: (call: string) => void): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    setFailed(null);
    setRunning({ data, texts: new Map() });
    let came = 0;
    try {
      const { call } = await assistance.askForDraft(
        { purpose: 'instruct', data, locale, place: { kind: 'log', attempt, log }, signal: mine.signal },
        ({ id, draft }) => {
          came += 1;
          setRunning((now) => now && { ...now, texts: new Map(now.texts).set(id, draft) });
        },
      );
      onDone(call);
    } catch (error) {
      // What was stopped before it was sent has no word of its own for it.
      setFailed({ data, error: mine.signal.aborted ? new CallFailed('aborted') : error });
      if (came > 0 && error instanceof CallFailed && error.call !== null) onDone(error.call);
    } finally {
      setRunning(null);
    }
  };

  return {
    running,
    failed,
    ask(data, onDone) {
      if (running === null) void run(data, onDone);
    },
    cancel: () => stop.current?.abort(),
    messages,
    async bring(data, answer) {
      setFailed(null);
      const text = JSON.stringify(messages(data));
      const known = assistance.instructions('instruct')[0];
      const call = surroundings.newId();
      const step = { call, purpose: 'instruct', policy: 'open' } as const;
      try {
        if (text.length > MAX_QUESTION) throw new CallFailed('question-too-long');
        const instruction = known ? `instruct/${known.name}@${known.version}` : 'instruct';
        log.write({ ...step, step: 'asked', model: PASTED, instruction, text });
        log.write({ ...step, step: 'answered', text: answer });
        log.write({ ...step, step: 'shown' });
        await log.flush();
        return call;
      } catch (error) {
        setFailed({ data, error });
        return null;
      }
    },
  };
}
