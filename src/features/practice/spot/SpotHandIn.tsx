import '@mantine/core/styles/Input.layer.css';

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useStore } from 'zustand';
import { REFLECTION_QUESTIONS } from '../../../domain/attempt/submission.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../../workspace/use-document-title.ts';
import { HandInAiUse } from '../coach/HandInAiUse.tsx';
import classes from '../HandIn.module.css';
import { heldBy } from '../held-by.ts';
import type { OpenWorkbench } from '../open-workbench.ts';
import { queryText } from '../query-text.ts';
import { ReflectionSection } from '../ReflectionSection.tsx';
import { RemarksSummary } from '../RemarksSummary.tsx';
import { useHandInNotes } from '../use-hand-in-notes.ts';
import { useRemarks } from '../use-remarks.ts';
import { useSubmit } from '../use-submit.ts';
import { SpotSummary } from './SpotSummary.tsx';

/** The way through the hand-in of a spotting task: her marks once more, the reflection, and the hand-in itself. */
export function SpotHandIn({ workbench }: { readonly workbench: OpenWorkbench }) {
  const { attempt, exercise, store } = workbench;
  const { t } = useTranslation('spot');
  const { t: tHandIn } = useTranslation('handin');
  const { t: tRemarks } = useTranslation('remarks');
  const navigate = useNavigate();
  const locale = useSettings((settings) => settings.locale);
  const state = useStore(store);
  const [notes, setNotes] = useHandInNotes(attempt);
  const remarks = useRemarks(workbench);
  const { busy, failed, submit } = useSubmit(workbench);
  const task = bilingualText(exercise.title, locale);
  const title = tHandIn('title', { task });
  useDocumentTitle(title);
  const done = state.segments.every(({ confirmed }) => confirmed);
  const held = heldBy(state) ?? (done ? null : 'blocked');
  const goTo = (segment: string): void => {
    state.activate(segment);
    void navigate(`/work/${attempt.id}`);
  };
  return (
    <div className={classes.page}>
      <p>
        <Link to={`/work/${attempt.id}`}>
          <span aria-hidden>‹</span> {tHandIn('back')}
        </Link>
      </p>
      <h1>{title}</h1>
      <p className={classes.lead}>{t('handIn.lead')}</p>
      <SpotSummary workbench={workbench} segments={state.segments} onGo={goTo} />
      <RemarksSummary
        book={remarks}
        segments={exercise.segments}
        readOnly={state.readOnly}
        onGo={goTo}
        textOf={(queries) => queryText(task, queries, tRemarks)}
      />
      <ReflectionSection
        questions={REFLECTION_QUESTIONS}
        answers={notes.reflection}
        onChange={(question, text) =>
          setNotes((kept) => ({ ...kept, reflection: { ...kept.reflection, [question]: text } }))
        }
      />
      <HandInAiUse workbench={workbench} />
      <footer className={classes.send}>
        <Button disabled={held !== null || busy} loading={busy} onClick={() => void submit(notes, null)}>
          {busy ? tHandIn('send.busy') : tHandIn('send.do')}
        </Button>
        <span role="status">{held === null ? t('handIn.note') : tHandIn(`send.${held}`)}</span>
      </footer>
      {failed !== null && (
        <p className={classes.failed} role="alert">
          {tHandIn(`send.failed.${failed.why}`, { cause: failed.cause })}
        </p>
      )}
    </div>
  );
}
