/** The statement on the use of AI as an evidence pack carries it: who was asked for what, how often, and what became of it. */
import * as z from 'zod/mini';
import { disclose } from '../assist/disclosure.ts';
import { ledgerOfLog, type LedgerEntry } from '../assist/ledger.ts';
import { isOpened } from '../assist/permission.ts';
import type { EditEvent } from '../attempt/edit-event.ts';

const count = z.int().check(z.nonnegative());

const line = z.strictObject({
  purpose: z.string().check(z.maxLength(40)),
  /** Who was asked, as `provider:model`. */
  model: z.string().check(z.maxLength(200)),
  calls: count,
  answered: count,
  became: z.strictObject({ shown: count, taken: count, changed: count, refused: count }),
});
const lines = z.array(line).check(z.maxLength(500));

/**
 * `log`: of the calls in the edit log that was handed in, so that whoever has the log can count them again. `apart`: of calls
 * about the work that were made before the hand-in and stand in no log, for instance for its draft. `not-recorded`: the log
 * was not at hand when the pack was made.
 */
export const aiUse = z.union([
  z.literal('not-recorded'),
  z.strictObject({
    /** Whether she opened the AI of a practice task before her own attempt. */
    opened: z.boolean(),
    log: lines,
    apart: lines,
  }),
]);
export type AiUse = z.output<typeof aiUse>;
export type AiStatement = Exclude<AiUse, 'not-recorded'>;
export type AiUseLine = z.output<typeof line>;

/** What a log says by itself: its texts may have been taken out, the calls are still counted. */
export function aiUseInLog(events: readonly EditEvent[]): Pick<AiStatement, 'opened' | 'log'> {
  return { opened: isOpened(events), log: linesOf(ledgerOfLog(events)) };
}

/** The statement of a work. `events`: the log that was handed in; `before`: all calls about the work until then. */
export function aiUseOf(events: readonly EditEvent[], before: readonly LedgerEntry[]): AiStatement {
  const logged = new Set(ledgerOfLog(events).map(({ call }) => call));
  return { ...aiUseInLog(events), apart: linesOf(before.filter(({ call }) => !logged.has(call))) };
}

function linesOf(entries: readonly LedgerEntry[]): AiUseLine[] {
  return disclose(entries).lines.map(({ became, ...rest }) => ({ ...rest, became: { ...became } }));
}
