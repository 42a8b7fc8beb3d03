import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENCIES, type Price } from '../../../domain/assist/price.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useAiSettings } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';
import { NumberField } from './NumberField.tsx';

const MOST = 100_000;

/** What a million tokens cost. Both prices make one; half of it is none. */
export function PriceFields({ ai }: { readonly ai: AiSetup }) {
  const { t } = useTranslation('ai');
  const { price, change } = useAiSettings(ai);
  const [half, setHalf] = useState<{ readonly in: number | null; readonly out: number | null }>({
    in: price?.in ?? null,
    out: price?.out ?? null,
  });
  const [currency, setCurrency] = useState<Price['currency']>(price?.currency ?? 'CNY');
  const set = (next: typeof half, by: Price['currency']): void => {
    setHalf(next);
    setCurrency(by);
    change({
      price: next.in === null || next.out === null ? null : { in: next.in, out: next.out, currency: by },
    });
  };
  return (
    <fieldset className={classes.field}>
      <legend className={classes.name}>{t('price.label')}</legend>
      <div className={classes.value}>
        <p className={classes.row}>
          {(['in', 'out'] as const).map((name) => (
            <NumberField
              key={name}
              label={t(`price.${name}`)}
              value={half[name]}
              step="any"
              most={MOST}
              onNumber={(number) => set({ ...half, [name]: number }, currency)}
            />
          ))}
          <label>
            {t('price.currency')}
            <select
              className={classes.short}
              value={currency}
              onChange={(event) => set(half, CURRENCIES.find((one) => one === event.currentTarget.value) ?? 'CNY')}
            >
              {CURRENCIES.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </p>
        <p className={classes.note}>{t('price.note')}</p>
      </div>
    </fieldset>
  );
}
