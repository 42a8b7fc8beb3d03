/** Numbers compared as values both ways: one of the source that is missing, one that the source does not have, a unit that changed. */
import { scriptOf, type Script } from '../text/language.ts';
import { otherUnit, sameAmount, type Amount } from './amount.ts';
import type { CheckInput, Finding } from './check.ts';
import { chineseAmounts } from './chinese-amounts.ts';
import { englishAmounts } from './english-amounts.ts';
import { withoutMarkup } from './matches.ts';

export function checkNumbers({ source, text, languages }: CheckInput): readonly Finding[] {
  const wanted = amountsOf(source, scriptOf(languages.source));
  const found = amountsOf(text, scriptOf(languages.target));
  const missing = unanswered(wanted, found).map((amount) => finding('number-missing', 'source', amount));
  const added = unanswered(found, wanted).map((amount) => finding('number-added', 'target', amount));
  const units = found
    .filter((amount) => changedUnit(amount, wanted, found))
    .map((amount) => finding('unit', 'target', amount));
  return [...missing, ...added, ...units];
}

function amountsOf(text: string, script: Script): readonly Amount[] {
  const plain = withoutMarkup(text);
  return script === 'zh' ? chineseAmounts(plain) : englishAmounts(plain);
}

/** Each value once: a number said twice on one side only is no fault. */
function unanswered(list: readonly Amount[], other: readonly Amount[]): readonly Amount[] {
  return list.filter(
    (amount, at) =>
      !amount.soft &&
      !other.some((there) => sameAmount(amount, there)) &&
      !list.slice(0, at).some((earlier) => !earlier.soft && sameAmount(earlier, amount)),
  );
}

/** The source has this value only with another unit, and no other place of the text has that one. */
function changedUnit(amount: Amount, wanted: readonly Amount[], found: readonly Amount[]): boolean {
  if (amount.soft || amount.quantity?.of === '%') return false;
  const same = wanted.filter((there) => sameAmount(amount, there));
  return (
    same.length > 0 &&
    same.every((there) => there.quantity?.of !== '%' && otherUnit(amount, there)) &&
    !same.some((there) => found.some((one) => one !== amount && sameAmount(one, there)))
  );
}

function finding(kind: 'number-missing' | 'number-added' | 'unit', side: 'source' | 'target', amount: Amount): Finding {
  const { start, end, text } = amount;
  return { kind, severity: 'likely', side, start, end, params: { what: text } };
}
