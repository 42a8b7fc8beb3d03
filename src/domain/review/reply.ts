import * as z from 'zod/mini';
import { segmentId } from '../exercise/exercise.ts';
import { plainText } from '../record/plain-text.ts';
import type { RecordType, YijinRecord } from '../record/record.ts';

/**
 * A student's reason for an edit that no planted error asked for. The edit is named by its place in the draft (code
 * points) and what came and went, so it stays found however the findings are computed later.
 */
const replyBody = z.strictObject({
  submission: z.string(),
  about: z.strictObject({
    segment: segmentId,
    at: z.int().check(z.nonnegative()),
    deleted: z.string().check(z.maxLength(20_000)),
    inserted: z.string().check(z.maxLength(20_000)),
  }),
  text: plainText(0, 2000),
});
export type Reply = z.output<typeof replyBody>;
export type ReplyRecord = YijinRecord<'reply', Reply>;
export const replyRecord: RecordType<'reply', Reply> = { kind: 'reply', format: 1, body: replyBody };
