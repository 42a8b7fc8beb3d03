import * as z from 'zod/mini';
import { task } from '../task/task.ts';

/**
 * One student's work on one task, while it is under way and after. A local row, not a record: what leaves the browser
 * is its submissions. `epoch` is raised by every window that takes the attempt over; a write with an older one fails.
 */
export const attempt = z.strictObject({
  id: z.string(),
  task,
  startedAt: z.iso.datetime({ offset: true }),
  touchedAt: z.iso.datetime({ offset: true }),
  round: z.int().check(z.positive()),
  epoch: z.int().check(z.nonnegative()),
  state: z.enum(['open', 'handed-in']),
  /** Kept for lists, so that they need not replay the log: how many segments are confirmed, of how many. */
  confirmed: z.int().check(z.nonnegative()),
  segments: z.int().check(z.positive()),
  /** Set when it came out of a file of another learner: whose work it is, by learner code. */
  author: z.optional(z.string().check(z.maxLength(40))),
  /** Set when it came out of a file beside an attempt that had gone on differently: which one, and the file's date. */
  copyOf: z.optional(z.strictObject({ attempt: z.string(), at: z.iso.datetime({ offset: true }) })),
});
export type Attempt = Readonly<z.output<typeof attempt>>;
