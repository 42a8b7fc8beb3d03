/** Another draft of a work, asked for after its hand-in: read out of the ledger again, which is all that keeps it. */
import * as z from 'zod/mini';
import { jsonValue } from '../record/json-value.ts';
import type { CallRecord } from './call-record.ts';
import { createDraftLines } from './draft-lines.ts';
import { sentIn } from './past-answer.ts';

export interface PastDraft {
  /** What has come, by segment. */
  readonly lines: ReadonlyMap<string, string>;
  /** Who was asked, as `provider:model`, and with which instruction: what is missing is asked for in the same way. */
  readonly model: string;
  readonly instruction: string;
}

const question = z.object({ wanted: z.array(z.string()) });

/**
 * The last draft that calls about an attempt brought; null where none did. `calls`: each as it stands now, in the order they
 * were asked. A call for a part of `segments` goes on with the draft before it, of the same AI and instruction.
 */
export function pastDraft(
  calls: readonly CallRecord[],
  attempt: string,
  segments: readonly string[],
): PastDraft | null {
  let last = null as PastDraft | null;
  for (const { body } of calls) {
    const { about, purpose, model, instruction, answer } = body;
    if (purpose !== 'draft' || answer === null || !('attempt' in about) || about.attempt !== attempt) continue;
    const wanted = wantedIn(body.asked);
    const lines = createDraftLines(new Set(wanted), () => undefined)
      .whole(answer)
      .map(({ id, draft }) => [id, draft] as const);
    if (lines.length === 0) continue;
    if (segments.every((id) => wanted.includes(id))) last = { lines: new Map(lines), model, instruction };
    else if (last?.model === model && last.instruction === instruction) {
      last = { ...last, lines: new Map([...lines, ...last.lines]) };
    }
  }
  return last;
}

function wantedIn(asked: string): readonly string[] {
  const user = sentIn({ asked })?.findLast(({ role }) => role === 'user');
  return question.safeParse(jsonValue(user?.content ?? '')).data?.wanted ?? [];
}
