import type { Amount } from './amount.ts';

/** A time of day. `late`: told to be of the afternoon or evening, so that 5 and 17 are the same. */
export function clockAmount(hour: number, minute: number, late: boolean): Omit<Amount, 'start' | 'end' | 'text'> {
  const other = hour < 12 ? hour + 12 : hour - 12;
  const also = late || hour > 12 ? [other + minute / 100] : [];
  return { value: hour + minute / 100, also, soft: false };
}
