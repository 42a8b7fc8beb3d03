/** A number as both languages write it, and when two of them say the same. */

/** What is measured, in one unit of its own: metres, seconds, months, grams, … `loose`: not metric, converted and rounded. */
export interface Quantity {
  readonly of: string;
  readonly amount: number;
  readonly loose?: boolean;
}

export interface Amount {
  readonly value: number;
  /** Other values that say the same: 17 of “5 p.m.”, 1990 of “the ’90s”. */
  readonly also?: readonly number[];
  readonly quantity?: Quantity;
  /** Small numbers in words, list numbers, approximations: they answer to a number, but nobody asks for them. */
  readonly soft: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether two numbers say the same: the same quantity, or the same bare value. */
export function sameAmount(one: Amount, other: Amount): boolean {
  const [here, there] = [one.quantity, other.quantity];
  if (here && there && here.of === there.of) {
    const margin = here.loose !== there.loose ? 0.05 : 1e-6;
    if (Math.abs(here.amount - there.amount) <= margin * Math.max(Math.abs(here.amount), Math.abs(there.amount)))
      return true;
  }
  return (here?.of === '%') === (there?.of === '%') && sameValue(one, other);
}

/** The same number, each with a unit, but not of the same unit: 1.4 metres and 1.4 years. */
export function otherUnit(one: Amount, other: Amount): boolean {
  if (!one.quantity || !other.quantity || !sameValue(one, other)) return false;
  return one.quantity.of !== other.quantity.of || !sameAmount({ ...one, value: NaN, also: [] }, other);
}

/** The year that the second number of “2020–21” stands for, with what stands before it. */
export function yearAfterYear(value: number, before: string): readonly number[] {
  const century = /(?<!\d)(\d{2})\d{2}[-–—/]$/u.exec(before)?.[1];
  return century === undefined || value >= 100 ? [] : [Number(century) * 100 + value];
}

function sameValue(one: Amount, other: Amount): boolean {
  const values = [other.value, ...(other.also ?? [])];
  return [one.value, ...(one.also ?? [])].some((value) =>
    values.some((there) => Math.abs(value - there) <= 1e-9 * Math.max(Math.abs(value), Math.abs(there))),
  );
}
