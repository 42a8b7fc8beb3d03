import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_FAULTS } from '../domain/assist/engine.ts';
import type { LedgerEntry } from '../domain/assist/ledger.ts';
import { sentIn } from '../domain/assist/past-answer.ts';
import { Dot } from '../marked-text/Dot.tsx';
import { useInstructionNames, useModelName } from '../workspace/use-ai-names.ts';
import { useFormats } from '../workspace/use-formats.ts';
import classes from './AiUse.module.css';
import { usePurposeWords } from './use-purpose-words.ts';

interface CallListProps {
  readonly entries: readonly LedgerEntry[];
  /** The numbers of the segments in the task. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly label: string;
}

/** The record of calls, one by one, with the texts on demand. */
export function CallList({ entries, numbers, label }: CallListProps) {
  return (
    <ol className={classes.calls} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.call} data-call={entry.call}>
          <CallFacts entry={entry} n={entry.segment === null ? null : (numbers.get(entry.segment) ?? null)} />
          <CallTexts entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function CallFacts({ entry, n }: { readonly entry: LedgerEntry; readonly n: number | null }) {
  const { t } = useTranslation('coach');
  const { t: ai } = useTranslation('ai');
  const formats = useFormats();
  const nameOf = usePurposeWords();
  const nameModel = useModelName();
  const names = useInstructionNames();
  const { purpose, model, instruction, at, ms, tokens, cost, failure, answer, became } = entry;
  const fault = CALL_FAULTS.find((one) => one === failure);
  const facts = [
    entry.elsewhere ? t('calls.elsewhere') : n === null ? t('calls.task') : t('calls.segment', { n }),
    at === null ? t('calls.whenUnknown') : formats.dateTime(new Date(at).toISOString()),
    nameModel(model),
    ...(names === null ? [] : [names.instruction(instruction)]),
    ...(ms === null ? [] : [t('calls.seconds', { seconds: formats.number(ms / 1000, 1) })]),
    tokens
      ? t('calls.tokens', { asked: formats.number(tokens.in), answered: formats.number(tokens.out) })
      : t('calls.tokensUnknown'),
    ...(cost ? [`${formats.number(cost.amount, 4)} ${cost.currency}`] : []),
  ];
  return (
    <>
      <p>
        <strong>{nameOf(purpose)}</strong>
        {[...new Set(became)].map((one) => (
          <Fragment key={one}>
            <Dot />
            {t(`calls.became.${one}`)}
          </Fragment>
        ))}
        {failure !== null && (
          <>
            <Dot />
            {t('calls.failure', { why: fault ? ai(`fault.${fault}`) : failure })}
          </>
        )}
        {failure === null && answer === null && (
          <>
            <Dot />
            {t('calls.unanswered')}
          </>
        )}
      </p>
      <p className={classes.quiet}>
        {facts.map((fact, at) => (
          <Fragment key={fact}>
            {at > 0 && <Dot />}
            {fact}
          </Fragment>
        ))}
      </p>
    </>
  );
}

function CallTexts({ entry }: { readonly entry: LedgerEntry }) {
  const { t } = useTranslation('coach');
  const sent = sentIn(entry);
  return (
    <details className={classes.texts}>
      <summary>{t('calls.texts')}</summary>
      {sent ? (
        sent.map(({ role, content }) => (
          <Fragment key={role}>
            <h5>{t('calls.sent', { role: t(`preview.${role}`) })}</h5>
            <pre>{content}</pre>
          </Fragment>
        ))
      ) : (
        <pre>{entry.asked}</pre>
      )}
      {entry.answer !== null && (
        <>
          <h5>{t('calls.answer')}</h5>
          <pre>{entry.answer}</pre>
        </>
      )}
    </details>
  );
}
