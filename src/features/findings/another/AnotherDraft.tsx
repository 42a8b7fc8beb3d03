import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { ComparedText } from '../../../marked-text/ComparedText.tsx';
import { SentPanel, type GoesAlong } from '../../../coach/SentPanel.tsx';
import { useSettings } from '../../../workspace/settings-context.ts';
import { SETTINGS_PATH, stateOver } from '../../../workspace/settings-over.ts';
import { useAssistance, type LoadedAssistance } from '../../../workspace/use-assistance.ts';
import { useModelName } from '../../../workspace/use-ai-names.ts';
import { useCallFault } from '../../../workspace/use-call-fault.ts';
import classes from './AnotherDraft.module.css';
import { anotherQuestion } from './another-question.ts';
import { useAnotherDraft } from './use-another-draft.ts';

interface AnotherDraftProps {
  readonly exercise: Exercise;
  readonly attempt: string;
  /** Hers, by segment. */
  readonly texts: ReadonlyMap<string, string>;
}

/** After the hand-in: what an AI makes of the same source, beside what she made of it. It enters no figure. */
export function AnotherDraft(props: AnotherDraftProps) {
  const { t } = useTranslation('own');
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.section} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('another.title')}</summary>
      <p className={classes.quiet}>{t('another.lead')}</p>
      {open && <Ways {...props} />}
    </details>
  );
}

function Ways(props: AnotherDraftProps) {
  const { t } = useTranslation('own');
  const { pathname } = useLocation();
  const loaded = useAssistance();
  if (loaded === 'loading') return <p role="status">{t('draft.loading')}</p>;
  if (loaded === 'failed') return <p role="alert">{t('another.notLoaded')}</p>;
  if (loaded.engine !== null) return <Asked {...props} {...loaded} engine={loaded.engine} />;
  return (
    <p>
      {t('another.noAi')}{' '}
      <Link to={SETTINGS_PATH} state={stateOver(pathname)}>
        {t('draft.setUp')}
      </Link>
    </p>
  );
}

function Asked({
  exercise,
  attempt,
  texts,
  assistance,
  engine,
}: AnotherDraftProps & LoadedAssistance & { engine: string }) {
  const { t } = useTranslation('own');
  const locale = useSettings((settings) => settings.locale);
  const nameModel = useModelName();
  const sayFault = useCallFault();
  const instructions = assistance.instructions('draft');
  const [name, setName] = useState(instructions[0]?.name ?? '');
  const [along, setAlong] = useState<GoesAlong>({ brief: true, terms: true });
  const [asks, setAsks] = useState(false);
  const all = exercise.segments.map(({ id }) => id);
  const { lines, origin, running, fault, ask, cancel } = useAnotherDraft(assistance, attempt, all);
  const missing = all.filter((id) => !lines.has(id));
  const question = (wanted: readonly string[]) => ({
    data: anotherQuestion(exercise, wanted, along, locale),
    locale,
  });
  const { source, target } = exercise.languages;
  return (
    <>
      <div className={classes.ask}>
        <label>
          {t('draft.instruction')}{' '}
          <select value={name} onChange={({ currentTarget: { value } }) => setName(value)}>
            {instructions.map((one) => (
              <option key={one.name} value={one.name}>
                {one.title[locale]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className={classes.do} disabled={running !== null || asks} onClick={() => setAsks(true)}>
          {t('draft.ask', { engine: nameModel(engine) })}
        </button>
        {/* Of the same AI in the same way, or two drafts would be taken for one. */}
        {lines.size > 0 && missing.length > 0 && running === null && origin?.engine === engine && (
          <button type="button" className={classes.do} onClick={() => ask(question(missing), origin, lines)}>
            {t('draft.retry', { count: missing.length })}
          </button>
        )}
      </div>
      {asks && (
        <SentPanel
          engine={engine}
          along={along}
          onAlong={setAlong}
          messages={assistance.preview({ purpose: 'draft', instruction: name, ...question(all) })}
          onSend={() => {
            setAsks(false);
            ask(question(all), { engine, instruction: name }, new Map());
          }}
          onClose={() => setAsks(false)}
        />
      )}
      {running !== null && (
        <div className={classes.ask}>
          <progress value={running} max={all.length} aria-label={t('draft.progress')} />
          <span role="status">{t('draft.running', { done: running, count: all.length })}</span>
          <button type="button" className={classes.plain} onClick={cancel}>
            {t('draft.cancel')}
          </button>
        </div>
      )}
      {fault !== null && (
        <p role="alert" className={classes.trouble}>
          {sayFault(fault)}
        </p>
      )}
      {lines.size > 0 && (
        <ol className={classes.segments}>
          {exercise.segments.map((segment) => {
            const [hers, other] = [texts.get(segment.id) ?? '', lines.get(segment.id)];
            return (
              <li key={segment.id} data-another={segment.id}>
                <p className={classes.quiet} lang={source}>
                  {segment.source}
                </p>
                <p lang={target}>
                  <span className={classes.label}>{t('another.yours')}</span>
                  <ComparedText
                    text={hers}
                    other={other ?? hers}
                    lang={target}
                    kind="edit"
                    label={t('another.onlyYours')}
                  />
                </p>
                <p lang={target}>
                  <span className={classes.label}>{t('another.draft')}</span>
                  {other === undefined ? (
                    t('draft.none')
                  ) : (
                    <ComparedText text={other} other={hers} lang={target} kind="place" label={t('another.onlyThere')} />
                  )}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}
