import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { callsByHandIn } from '../domain/assist/by-hand-in.ts';
import { joinLedgers, type LedgerEntry } from '../domain/assist/ledger.ts';
import { isOpened } from '../domain/assist/permission.ts';
import { soughtIn } from '../domain/assist/task-texts.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import { readOwnDraftLine } from '../domain/exercise/own-provenance.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { useInstructionNames } from '../workspace/use-ai-names.ts';
import classes from './AiUse.module.css';
import { CallList } from './CallList.tsx';
import { Statement } from './Statement.tsx';
import { useCallsAbout } from './use-calls-about.ts';

interface AiUseProps {
  readonly attempt: string;
  /** Whose work it is. */
  readonly learner: string;
  /** The log: as it was handed in, or as it stands; null where it is not at hand. */
  readonly events: readonly EditEvent[] | null;
  /** When the work was handed in, ISO 8601; null while it is not. */
  readonly handedInAt: string | null;
  /** Its segments in the order of the task. */
  readonly exercise: Pick<Exercise, 'slug' | 'kind' | 'segments' | 'provenance'>;
  readonly className: string | undefined;
}

/** The statement on the use of AI, and under it the record of calls it is made from. */
export function AiUse({ attempt, learner, events, handedInAt, exercise, className }: AiUseProps) {
  const { t } = useTranslation('coach');
  const { kind, segments } = exercise;
  const texts = useMemo(() => soughtIn({ kind, segments }), [kind, segments]);
  const records = useCallsAbout({ attempt, slug: exercise.slug, texts }, learner);
  const numbers = new Map(exercise.segments.map(({ id }, index) => [id, index + 1]));
  const made = records.state === 'ready' ? records.value : null;
  const { before, after } =
    made === null
      ? { before: [], after: [] }
      : handedInAt === null
        ? { before: joinLedgers(events ?? [], made), after: [] }
        : callsByHandIn(events ?? [], made, handedInAt);
  const all = before.length + after.length;
  const when = handedInAt === null ? 'sofar' : 'before';
  return (
    <section className={className} aria-labelledby="ai-use" data-ai-use>
      <h2 id="ai-use">{t('statement.title')}</h2>
      {records.state === 'failed' && <p role="alert">{t('statement.failed')}</p>}
      {made !== null && (
        <div className={classes.use}>
          {isOwnSlug(exercise.slug) && exercise.kind !== 'translate' && <DraftFrom line={exercise.provenance.draft} />}
          {events === null && <p>{t('statement.none.unknown')}</p>}
          {events !== null && isOpened(events) && <p data-opened>{t('statement.opened')}</p>}
          {(events !== null || before.length > 0) && <Statement entries={before} when={when} />}
          <Statement entries={after} when="after" />
          {all > 0 && (
            <>
              <p className={classes.quiet}>{t(begunWithDraft(before) ? 'statement.drafted' : 'statement.written')}</p>
              <p className={classes.quiet}>{t('statement.lead')}</p>
              <details className={classes.record}>
                <summary>{t('calls.title', { count: all })}</summary>
                {before.length > 0 && handedInAt !== null && <h4>{t('calls.before')}</h4>}
                <CallList entries={before} numbers={numbers} label={t('calls.before')} />
                {after.length > 0 && (
                  <>
                    <h4>{t('calls.after')}</h4>
                    <CallList entries={after} numbers={numbers} label={t('calls.after')} />
                  </>
                )}
              </details>
            </>
          )}
        </div>
      )}
    </section>
  );
}

function DraftFrom({ line }: { readonly line: string }) {
  const { t } = useTranslation('coach');
  const names = useInstructionNames();
  const from = readOwnDraftLine(line);
  if (names === null) return null;
  return <p data-draft-from>{t('statement.draftFrom', { from: from ? names.draftFrom(from) : line })}</p>;
}

/** Whether a draft that came from a call was taken before the hand-in: the text the work began with. */
function begunWithDraft(before: readonly LedgerEntry[]): boolean {
  return before.some(({ purpose, became }) => purpose === 'draft' && became.includes('taken'));
}
