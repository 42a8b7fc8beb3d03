import * as z from 'zod/mini';

export const CURRENCIES = ['CNY', 'USD', 'EUR'] as const;
const amount = z.number().check(z.nonnegative(), z.maximum(100_000));

/** What a service asks for a million tokens of questions and of answers. Typed by the student, from the page of the service. */
export const price = z.strictObject({ in: amount, out: amount, currency: z.enum(CURRENCIES) });
export type Price = Readonly<z.output<typeof price>>;
