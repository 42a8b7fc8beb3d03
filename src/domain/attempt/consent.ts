import * as z from 'zod/mini';
import { inForce } from '../record/in-force.ts';
import type { RecordType, YijinRecord } from '../record/record.ts';

/** How much of the edit log of a submission leaves the browser: nothing but its head; no text; everything. */
export const LOG_LEVELS = ['none', 'times', 'keys'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * What a student lets out of the edit log of one submission. `redacted`: events of the log, counted from 0, whose texts
 * stay behind at level `keys`; they are kept when she chooses another level meanwhile.
 */
const consentBody = z.strictObject({
  submission: z.string(),
  level: z.enum(LOG_LEVELS),
  redacted: z.array(z.int().check(z.nonnegative())).check(z.maxLength(100_000)),
});
export type Consent = Readonly<z.output<typeof consentBody>>;
export type ConsentRecord = YijinRecord<'consent', Consent>;
export const consentRecord: RecordType<'consent', Consent> = { kind: 'consent', format: 1, body: consentBody };

/**
 * How many events of the log have their texts taken out: the one number that the screen, packs and every file tell. None at
 * the other levels, where no text goes out or nothing does.
 */
export function takenOut({ level, redacted }: Pick<Consent, 'level' | 'redacted'>): number {
  return level === 'keys' ? new Set(redacted).size : 0;
}

/** What holds for a submission: the last consent in force; without one the product goes out alone. */
export function consentFor(
  submission: string,
  records: readonly ConsentRecord[],
): { readonly consent: Consent; readonly record: ConsentRecord | null } {
  const own = inForce(records.filter(({ body }) => body.submission === submission));
  const record = own.at(-1) ?? null;
  return { record, consent: record?.body ?? { submission, level: 'none', redacted: [] } };
}
