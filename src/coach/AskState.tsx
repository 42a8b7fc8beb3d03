import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { CallFailed, type CallFault } from '../domain/assist/engine.ts';
import type { CoachPurpose } from '../domain/assist/past-answer.ts';
import { useModelName } from '../workspace/use-ai-names.ts';
import { useCallFault } from '../workspace/use-call-fault.ts';
import { AiSettingsLink } from './NotNow.tsx';
import classes from './Coach.module.css';
import type { CoachDesk } from './coach-desk.ts';
import { Preview } from './Preview.tsx';
import { useAnswerWords } from './use-answer-words.ts';

/** What is mended in the settings. */
const IN_SETTINGS: ReadonlySet<CallFault> = new Set<CallFault>([
  'no-engine',
  'no-key',
  'reload-first',
  'task-budget',
  'day-budget',
  'wrong-key',
  'model-unknown',
  'mixed-content',
  'not-reached',
]);

interface AskStateProps {
  readonly desk: CoachDesk;
  readonly segment: string;
  readonly flow: CoachPurpose;
  /** Which limit is used up. */
  readonly over: 'task-budget' | 'day-budget' | null;
  readonly focusAsk: () => void;
}

/** How it stands with the question: what would be sent, that it is under way, or why nothing came of it. */
export function AskState({ desk, segment, flow, over, focusAsk }: AskStateProps) {
  const { t } = useTranslation('coach');
  const { t: ai } = useTranslation('ai');
  const nameModel = useModelName();
  const sayFault = useCallFault();
  const sayAnswer = useAnswerWords();
  const { waiting, running, failed, last, engine, answers } = useStore(desk.store);
  const isHere = (question: { readonly segment: string; readonly purpose: CoachPurpose } | undefined): boolean =>
    question?.segment === segment && question.purpose === flow;
  const came = answers.find(({ entry }) => entry.call === last?.call);
  const isNew = came?.entry.segment === segment && came.purpose === flow;
  const fault = failed?.error instanceof CallFailed ? failed.error.fault : null;
  const then = (act: () => void) => () => {
    act();
    focusAsk();
  };
  return (
    <>
      {waiting && isHere(waiting.question) && (
        <Preview
          messages={waiting.messages}
          engine={engine ?? ''}
          onSend={then(() => desk.send())}
          onNotNow={then(() => desk.notNow())}
        />
      )}
      <div role="status" className={classes.state}>
        {running && (
          <p className={classes.running}>
            {t(isHere(running) ? 'ask.running' : 'ask.runningElsewhere', { engine: nameModel(engine ?? '') })}
          </p>
        )}
        {!running && isNew && last?.again === true && <p>{t('ask.again')}</p>}
        {!running && isNew && came && <p className="visually-hidden">{sayAnswer(came)}</p>}
      </div>
      {running && (
        <button type="button" className={classes.act} onClick={then(() => desk.cancel())}>
          {t('ask.cancel')}
        </button>
      )}
      {failed && isHere(failed.question) && (
        <div role={fault === 'aborted' ? 'status' : 'alert'} className={classes.failed} data-fault={fault ?? 'unknown'}>
          <p>{sayFault(failed.error)}</p>
          <button type="button" className={classes.act} onClick={then(() => desk.retry())}>
            {t('ask.retry')}
          </button>
          {fault !== null && IN_SETTINGS.has(fault) && <AiSettingsLink />}
        </div>
      )}
      {over !== null && (
        <div className={classes.failed} role="status">
          <p>{ai(`fault.${over}`)}</p>
          <AiSettingsLink />
        </div>
      )}
    </>
  );
}
