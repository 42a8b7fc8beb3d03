import { useTranslation } from 'react-i18next';
import { disclose, type DisclosureLine } from '../domain/assist/disclosure.ts';
import type { LedgerEntry } from '../domain/assist/ledger.ts';
import { useModelName } from '../workspace/use-ai-names.ts';
import { useFormats } from '../workspace/use-formats.ts';
import classes from './AiUse.module.css';
import { usePurposeWords } from './use-purpose-words.ts';

interface StatementProps {
  readonly entries: readonly LedgerEntry[];
  /** Of all calls so far, or of those before or after the hand-in. */
  readonly when: 'sofar' | 'before' | 'after';
}

/** What is stated of AI in a piece of work: who was asked what, how often, and what became of the answers. */
export function Statement({ entries, when }: StatementProps) {
  const { t } = useTranslation('coach');
  const { number } = useFormats();
  const { calls, lines, tokens, costs } = disclose(entries);
  if (calls === 0) return when === 'after' ? null : <p data-disclosure={when}>{t(`statement.none.${when}`)}</p>;
  return (
    <div className={classes.statement} data-disclosure={when}>
      <p>{t(`statement.sum.${when}`, { count: calls })}</p>
      <ul>
        {lines.map((line) => (
          <Line key={`${line.purpose} ${line.model}`} line={line} />
        ))}
      </ul>
      <p className={classes.quiet}>
        {tokens.told === 0
          ? t('statement.tokensUnknown')
          : t('statement.tokens', {
              asked: number(tokens.in),
              answered: number(tokens.out),
              told: tokens.told,
              calls,
            })}
      </p>
      <p className={classes.quiet}>
        {costs.length === 0
          ? t('statement.costUnknown')
          : costs
              .map(({ amount, currency, calls: told }) =>
                t('statement.cost', { amount: `${number(amount, 4)} ${currency}`, told, calls }),
              )
              .join(' ')}
      </p>
    </div>
  );
}

function Line({ line }: { readonly line: DisclosureLine }) {
  const { t } = useTranslation('coach');
  const formats = useFormats();
  const nameOf = usePurposeWords();
  const { purpose, calls, answered, became } = line;
  const model = useModelName()(line.model);
  const parts = (['taken', 'changed', 'refused'] as const)
    .filter((one) => became[one] > 0)
    .map((one) => t(`statement.became.${one}`, { n: became[one] }));
  return (
    <li>
      {[t('statement.line', { purpose: nameOf(purpose), model, calls, answered }), formats.list(parts)]
        .filter((part) => part !== '')
        .join(t('statement.join'))}
    </li>
  );
}
