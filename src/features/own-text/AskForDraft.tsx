import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Drafter } from '../../domain/assist/assistance.ts';
import type { DraftData } from '../../domain/assist/question.ts';
import { MAX_OWN_DRAFTS } from '../../domain/exercise/own-text.ts';
import { SentPanel, type GoesAlong } from '../../coach/SentPanel.tsx';
import { useSettings } from '../../workspace/settings-context.ts';
import { SETTINGS_PATH, stateOver } from '../../workspace/settings-over.ts';
import type { LoadedAssistance } from '../../workspace/use-assistance.ts';
import { useModelName } from '../../workspace/use-ai-names.ts';
import { useCallFault } from '../../workspace/use-call-fault.ts';
import { draftQuestion } from './draft-question.ts';
import { DraftTable } from './DraftTable.tsx';
import { draftLetter, missingFrom } from './draft-lines.ts';
import type { FormProps } from './form-props.ts';
import type { FormDraft } from './own-form.ts';
import classes from './OwnText.module.css';
import { useBrowserTranslator } from './use-browser-translator.ts';
import { instructionOf, useDrafting } from './use-drafting.ts';
import { useRefusal } from './use-refusal.ts';

/** The ways to have a draft made: by the AI that is set up, with one of its instructions, or by the browser. */
export function AskForDraft({ assistance, engine, form, change }: FormProps & LoadedAssistance) {
  const { t } = useTranslation('own');
  const locale = useSettings((settings) => settings.locale);
  const nameModel = useModelName();
  const sayFault = useCallFault();
  const { pathname } = useLocation();
  const instructions = assistance.instructions('draft');
  const [name, setName] = useState(instructions[0]?.name ?? '');
  const [along, setAlong] = useState<GoesAlong>({ brief: true, terms: true });
  /** What is to be shown before it is sent: a new draft, or the rest of one. */
  const [asks, setAsks] = useState<{ readonly rest: FormDraft | null } | null>(null);
  // Whom she has let it be sent to while the page is open: before the first call to each she sees what goes.
  const [agreed, setAgreed] = useState<string | null>(null);
  const browser = useBrowserTranslator(form);
  const drafting = useDrafting(assistance, form, change);
  const { running, fault, again } = drafting;

  const instruction = instructions.find((one) => one.name === name) ?? instructions[0];
  const refusal = useRefusal(assistance, form);
  const idle = running === null && !refusal.looking && form.drafts.length < MAX_OWN_DRAFTS;
  const begin = (by: Drafter): void => {
    if (instruction) drafting.begin(by, instruction, along);
  };
  const question = (rest: FormDraft | null): DraftData =>
    draftQuestion(form, rest ? missingFrom(rest, form.segments) : form.segments.map((_, at) => at), along);
  const ask = (rest: FormDraft | null): void =>
    refusal.ifAllowed(question(rest), () => {
      if (rest?.origin.by !== 'browser' && agreed !== engine) setAsks({ rest });
      else if (rest) drafting.retry(rest, along);
      else begin('ai');
    });
  const sameAs = form.drafts.findIndex(({ id }) => id === again);
  return (
    <>
      {engine === null ? (
        <p>
          {t('draft.noAi')}{' '}
          <Link to={SETTINGS_PATH} state={stateOver(pathname)}>
            {t('draft.setUp')}
          </Link>
        </p>
      ) : (
        <div className={classes.ask}>
          <label className={classes.inline}>
            {t('draft.instruction')}
            <select value={instruction?.name ?? ''} onChange={({ currentTarget: { value } }) => setName(value)}>
              {instructions.map((one) => (
                <option key={one.name} value={one.name}>
                  {one.title[locale]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className={classes.do} disabled={!idle || asks !== null} onClick={() => ask(null)}>
            {t('draft.ask', { engine: nameModel(engine) })}
          </button>
          {agreed === engine && asks === null && (
            <button
              type="button"
              className={classes.plain}
              onClick={() => refusal.ifAllowed(question(null), () => setAsks({ rest: null }))}
            >
              {t('sent.title')}
            </button>
          )}
        </div>
      )}
      {refusal.sentence !== null && (
        <p role="alert" className={classes.trouble} data-refused>
          {refusal.sentence}
        </p>
      )}
      {asks !== null && engine !== null && instruction && (
        <SentPanel
          engine={engine}
          along={along}
          onAlong={setAlong}
          messages={assistance.preview({
            purpose: 'draft',
            instruction: asks.rest ? instructionOf(asks.rest) : instruction.name,
            data: question(asks.rest),
            locale,
          })}
          onSend={() => {
            setAsks(null);
            setAgreed(engine);
            if (asks.rest) drafting.retry(asks.rest, along);
            else begin('ai');
          }}
          onClose={() => setAsks(null)}
        />
      )}
      {browser !== 'none' && (
        <div className={classes.ask}>
          <button
            type="button"
            className={classes.do}
            disabled={!idle}
            onClick={() => refusal.ifAllowed(question(null), () => begin('browser'))}
          >
            {t('draft.browser')}
          </button>
          <span className={classes.quiet}>{t(`draft.browsers.${browser}`)}</span>
        </div>
      )}
      {running && (
        <div className={classes.ask}>
          <progress value={running.done} max={running.wanted} aria-label={t('draft.progress')} />
          <span role="status">{t('draft.running', { done: running.done, count: running.wanted })}</span>
          <button type="button" className={classes.plain} onClick={drafting.cancel}>
            {t('draft.cancel')}
          </button>
        </div>
      )}
      {fault && (
        <p role="alert" className={classes.trouble}>
          {sayFault(fault.error)} {t(fault.draft === null ? 'draft.nothingCame' : 'draft.someCame')}
        </p>
      )}
      <p role="status" className={classes.quiet} data-again>
        {sameAs >= 0 && t('draft.again', { letter: draftLetter(sameAs) })}
      </p>
      <DraftTable
        form={form}
        change={change}
        engine={engine}
        drafting={{ running: running?.draft ?? null, retry: ask }}
      />
    </>
  );
}
