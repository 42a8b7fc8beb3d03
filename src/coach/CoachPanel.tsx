import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { CoachPurpose } from '../domain/assist/past-answer.ts';
import type { EditBy } from '../domain/attempt/edit-event.ts';
import { AlternativesFlow } from './AlternativesFlow.tsx';
import { AskState } from './AskState.tsx';
import classes from './Coach.module.css';
import type { CoachDesk } from './coach-desk.ts';
import type { CoachAsked, CoachedText, CoachLanguages, Explainable } from './coached-text.ts';
import { CompareFlow } from './CompareFlow.tsx';
import { ExplainFlow } from './ExplainFlow.tsx';
import { FlowChoice } from './FlowChoice.tsx';
import { HintFlow } from './HintFlow.tsx';
import { NotNow } from './NotNow.tsx';
import { ReasonFlow } from './ReasonFlow.tsx';

export interface CoachPanelProps {
  readonly desk: CoachDesk;
  readonly text: CoachedText;
  readonly languages: CoachLanguages;
  /** What can be asked here, in their order; words for the text only where the task is open. */
  readonly flows: readonly CoachPurpose[];
  /** Checks and findings that can be explained. */
  readonly findings: readonly Explainable[];
  /** The words that are selected in source or translation; empty when none are. */
  readonly selectedWords: () => string;
  /** What was last asked for by a command; null: nothing yet. */
  readonly asked: CoachAsked | null;
  readonly readOnly: boolean;
  /** Puts words into the text where the caret is; null where no text is written. */
  readonly onInsert: ((words: string, by: EditBy) => void) | null;
  /** Back to the text; null where there is none to go back to. */
  readonly onLeave: (() => void) | null;
}

/** Commands that were answered: a sheet that is opened anew must not answer the last one again. */
const answered = new WeakSet<CoachAsked>();

/** The coach for one segment. It explains, hints and weighs, and in open tasks offers words; it writes nothing itself. */
export function CoachPanel(props: CoachPanelProps) {
  const { desk, asked, text, onLeave } = props;
  const { t } = useTranslation('coach');
  const panel = useRef<HTMLDivElement>(null);
  const { phase, standing, offersWords, drafts, unwritten } = useStore(desk.store);
  const flows = offersWords ? props.flows : props.flows.filter((one) => one !== 'alternatives');
  const flow = flows.find((one) => one === drafts['flow']) ?? flows[0] ?? 'hint';

  useEffect(() => desk.load(), [desk]);
  useEffect(() => {
    if (!asked || answered.has(asked)) return;
    // What it is asked with stands in the fields from the first; where the focus goes only shows when it is ready.
    if (phase === 'ready') answered.add(asked);
    if (asked.flow !== null) desk.write('flow', asked.flow);
    if (asked.words !== '') desk.write(`${text.id}.phrase`, asked.words);
    // The part that was asked for is drawn first.
    const timer = setTimeout(() => panel.current?.querySelector<HTMLElement>('[data-coach-first]')?.focus());
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each time it is asked for
  }, [asked, phase === 'ready']);

  if (phase === 'failed') {
    return (
      <div role="alert" className={classes.stack}>
        <p>{t('load.failed')}</p>
        <button type="button" className={classes.act} onClick={() => desk.load()}>
          {t('load.again')}
        </button>
      </div>
    );
  }
  if (!standing) return <p role="status">{t('load.loading')}</p>;
  const { refused, spent, budget } = standing;
  const shut = refused === 'off' || refused === 'before-hand-in' || refused === 'no-engine';
  const over = refused === 'task-budget' || refused === 'day-budget' ? refused : null;
  const focusAsk = (): void => panel.current?.querySelector<HTMLElement>('[data-coach-ask]')?.focus();
  const parts = { ...props, blocked: shut || over !== null || props.readOnly };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a key of the fields within
    <div
      ref={panel}
      className={classes.panel}
      data-coach={text.id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onLeave) return;
        event.preventDefault();
        onLeave();
      }}
    >
      {shut && <NotNow desk={desk} refused={refused} readOnly={props.readOnly} onOpened={focusAsk} />}
      {!shut && (
        <>
          <FlowChoice flows={flows} flow={flow} onChoose={(next) => desk.write('flow', next)} />
          <div className={classes.flow}>
            {flow === 'hint' && <HintFlow {...parts} />}
            {flow === 'explain' && <ExplainFlow {...parts} />}
            {flow === 'compare' && <CompareFlow {...parts} />}
            {flow === 'reason' && <ReasonFlow {...parts} />}
            {flow === 'alternatives' && <AlternativesFlow {...parts} />}
          </div>
          <AskState desk={desk} segment={text.id} flow={flow} over={over} focusAsk={focusAsk} />
          <p className={classes.meter} data-coach-meter>
            {t('meter', { task: spent.task, perTask: budget.perTask, day: spent.day, perDay: budget.perDay })}
          </p>
        </>
      )}
      {unwritten && <p role="alert">{t('unwritten')}</p>}
    </div>
  );
}
