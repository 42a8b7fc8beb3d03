/** Events of an instruction task, as the workbench writes them. */
import { PASTED } from '../../../src/domain/assist/tries.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import type { StartingSegment } from '../../../src/domain/exercise/starting-text.ts';

export const SITTING: EditEvent = {
  kind: 'sitting',
  t: 0,
  wall: '2026-03-01T08:00:00.000Z',
  editor: 'monaco',
  app: 't',
};
export const MODEL = 'deepseek:deepseek-chat';

type Texts = Readonly<Record<string, string>>;

/** A call with its answer, as lines of JSON; `answer` where it is another. `failed`: why it broke off. */
export function tried(
  call: string,
  instruction: string,
  texts: Texts,
  { model = MODEL, answer, failed }: { model?: string; answer?: string; failed?: string } = {},
): EditEvent[] {
  const step = { kind: 'assist', t: 10, call, purpose: 'instruct', policy: 'open' } as const;
  const text = JSON.stringify([
    { role: 'system', content: 'Do it.' },
    { role: 'user', content: JSON.stringify({ segments: [], instruction }) },
  ]);
  const lines = Object.entries(texts).map(([id, draft]) => JSON.stringify({ id, draft }));
  return [
    { ...step, step: 'asked', model, instruction: 'instruct/improve@1', text },
    { ...step, step: 'answered', text: answer ?? lines.join('\n') },
    ...(failed === undefined ? [] : [{ ...step, step: 'failed' as const, text: failed }]),
    { ...step, step: 'shown' },
  ];
}

export function pasted(call: string, instruction: string, answer: string): EditEvent[] {
  return tried(call, instruction, {}, { model: PASTED, answer });
}

/** A log that grows: what is done next knows how the texts stand. */
export function instructLog(segments: readonly StartingSegment[]) {
  const events: EditEvent[] = [SITTING];
  const textOf = (id: string): string => replay(segments, events).find((one) => one.id === id)!.text;
  const change = (kind: 'accept-suggestion' | 'replace' | 'undo' | 'redo', segment: string, into: string): void => {
    const out = textOf(segment);
    if (out !== into) events.push({ kind, t: 20, segment, at: 0, out, in: into, by: 'pointer' });
  };
  const log = {
    events,
    textOf,
    add: (more: readonly EditEvent[]) => (events.push(...more), log),
    take(call: string, segment: string, text: string) {
      events.push({ kind: 'assist', t: 20, call, segment, step: 'taken', purpose: 'instruct', policy: 'open' });
      change('accept-suggestion', segment, text);
      return log;
    },
    write: (segment: string, text: string) => (change('replace', segment, text), log),
    undo: (segment: string, text: string) => (change('undo', segment, text), log),
    redo: (segment: string, text: string) => (change('redo', segment, text), log),
    refuse(call: string) {
      events.push({ kind: 'assist', t: 20, call, step: 'refused', purpose: 'instruct', policy: 'open' });
      return log;
    },
    confirmAll() {
      for (const { id } of segments) events.push({ kind: 'confirm', t: 90, segment: id, by: 'key' });
      return log;
    },
  };
  return log;
}
