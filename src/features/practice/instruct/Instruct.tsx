import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import * as z from 'zod/mini';
import { SentPanel, type GoesAlong } from '../../../coach/SentPanel.tsx';
import { submitKeys } from '../../../coach/submit-keys.ts';
import type { AssistLog } from '../../../domain/assist/assistance.ts';
import { CallFailed } from '../../../domain/assist/engine.ts';
import type { Try } from '../../../domain/assist/tries.ts';
import { MAX_INSTRUCTION } from '../../../domain/attempt/submission.ts';
import { cleanText } from '../../../domain/record/plain-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { SETTINGS_PATH, stateOver } from '../../../workspace/settings-over.ts';
import type { LoadedAssistance } from '../../../workspace/use-assistance.ts';
import { useModelName } from '../../../workspace/use-ai-names.ts';
import { useCallFault } from '../../../workspace/use-call-fault.ts';
import { useKept } from '../../../workspace/use-kept.ts';
import { ByHand } from './ByHand.tsx';
import classes from './Instruct.module.css';
import type { InstructPanelProps } from './InstructPanel.tsx';
import { InstructMeter } from './InstructMeter.tsx';
import { instructQuestion } from './instruct-question.ts';
import { TryList } from './TryList.tsx';
import { TryResult } from './TryResult.tsx';
import { useInstruct } from './use-instruct.ts';

/** So many tries a task can have. */
const MOST_TRIES = 100;

const kept = z.catch(z.object({ instruction: z.string(), answer: z.string() }), { instruction: '', answer: '' });

/** What she writes in the fields of an attempt, under a name of its own. */
export function instructNotesName(attempt: string): string {
  return `instruct.${attempt}`;
}

interface InstructProps extends InstructPanelProps, LoadedAssistance {
  readonly tries: readonly Try[];
  readonly log: AssistLog;
  onFold(): void;
}

/** An instruction, written and asked or brought by hand; the tries so far; and what one of them would change, before it is taken. */
export function Instruct({ scene, workbench, assistance, engine, tries, log, onFold }: InstructProps) {
  const { t } = useTranslation('instruct');
  const { pathname } = useLocation();
  const locale = useSettings((settings) => settings.locale);
  const nameModel = useModelName();
  const sayFault = useCallFault();
  const { attempt, exercise } = workbench;
  const { readOnly } = scene;
  const [written, write] = useKept(instructNotesName(attempt.id), (value) => kept.parse(value));
  const [along, setAlong] = useState<GoesAlong>({ brief: true, terms: true });
  const [asks, setAsks] = useState(false);
  // Whom she has let it be sent to while the page is open: before the first call to each she sees what goes.
  const [agreed, setAgreed] = useState<string | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const instructing = useInstruct(assistance, attempt.id, log);
  const { running, failed } = instructing;

  const instruction = cleanText(written.instruction).trim();
  const data = instructQuestion(exercise, instruction, along, locale);
  const full = tries.length >= MOST_TRIES;
  const blocked = readOnly || running !== null || instruction === '' || full;
  const shown = tries.find(({ call }) => call === selected) ?? tries.at(-1) ?? null;
  const send = (): void => {
    setAsks(false);
    setAgreed(engine);
    instructing.ask(data, setSelected);
  };
  // A new result stands below what it was asked with, often out of sight.
  const results = useRef<HTMLDivElement>(null);
  const seen = useRef(tries.length);
  useEffect(() => {
    if (tries.length > seen.current) results.current?.scrollIntoView({ block: 'start' });
    seen.current = tries.length;
  }, [tries.length]);
  const aborted = failed?.error instanceof CallFailed && failed.error.fault === 'aborted';
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a key of the field within */}
      <form
        className={classes.form}
        onKeyDown={submitKeys}
        onSubmit={(event) => {
          event.preventDefault();
          if (blocked || engine === null) return;
          if (agreed === engine) send();
          else setAsks(true);
        }}
      >
        <label className={classes.label} htmlFor="instruction">
          {t('label')}
        </label>
        <p className={classes.quiet} id="instruction-says">
          {t('says')}
        </p>
        <textarea
          id="instruction"
          aria-describedby="instruction-says"
          rows={3}
          maxLength={MAX_INSTRUCTION}
          readOnly={readOnly}
          value={written.instruction}
          placeholder={t('placeholder')}
          onChange={({ currentTarget: { value } }) => write((now) => ({ ...now, instruction: value }))}
        />
        {full && <p className={classes.quiet}>{t('full', { most: MOST_TRIES })}</p>}
        {engine === null ? (
          <p>
            {t('noAi')}{' '}
            <Link to={SETTINGS_PATH} state={stateOver(pathname)}>
              {t('setUp')}
            </Link>
          </p>
        ) : (
          <div className={classes.row}>
            <button type="submit" className={classes.main} disabled={blocked || asks}>
              {t('ask', { engine: nameModel(engine) })}
            </button>
            {agreed === engine && !asks && (
              <button type="button" className={classes.plain} disabled={blocked} onClick={() => setAsks(true)}>
                {t('whatIsSent')}
              </button>
            )}
            <InstructMeter {...{ assistance, log }} attempt={attempt.id} running={running !== null} />
          </div>
        )}
      </form>
      {asks && engine !== null && (
        <SentPanel
          engine={engine}
          along={along}
          onAlong={setAlong}
          messages={instructing.messages(data)}
          onSend={send}
          onClose={() => setAsks(false)}
        />
      )}
      {running && (
        <div className={classes.row}>
          <progress value={running.texts.size} max={exercise.segments.length} aria-label={t('progress')} />
          <span role="status">{t('running', { done: running.texts.size, count: exercise.segments.length })}</span>
          <button type="button" className={classes.plain} onClick={instructing.cancel}>
            {t('cancel')}
          </button>
        </div>
      )}
      {failed && (
        <div role={aborted ? 'status' : 'alert'} className={classes.failed} data-instruct-failed>
          <p>
            {sayFault(failed.error)} {t('untouched')}
          </p>
          {engine !== null && (
            <button
              type="button"
              className={classes.plain}
              disabled={readOnly || running !== null || full}
              onClick={() => instructing.ask(failed.data, setSelected)}
            >
              {t('retry')}
            </button>
          )}
        </div>
      )}
      <ByHand
        exercise={exercise}
        messages={instruction === '' ? null : instructing.messages(data)}
        openAtFirst={engine === null}
        blocked={blocked}
        answer={written.answer}
        onAnswer={(answer) => write((now) => ({ ...now, answer }))}
        onTake={async (answer) => {
          const call = await instructing.bring(data, answer);
          if (call === null) return;
          setSelected(call);
          write((now) => ({ ...now, answer: '' }));
        }}
      />
      <div ref={results}>
        {tries.length > 0 && <TryList {...{ tries, exercise }} selected={shown?.call ?? ''} onSelect={setSelected} />}
        {running === null && shown && (
          <TryResult key={shown.call} one={shown} {...{ tries, log, scene, workbench, onFold }} />
        )}
      </div>
    </>
  );
}
