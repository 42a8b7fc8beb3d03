import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { useServices } from '../../workspace/services-context.ts';
import { BegunAgain } from './BegunAgain.tsx';
import { HandIn } from './HandIn.tsx';
import { openWorkbench, type WorkbenchOutcome } from './open-workbench.ts';
import { useEditorMode } from './use-editor-mode.ts';
import { Workbench } from './Workbench.tsx';
import classes from './Notice.module.css';

const SpotBench = lazy(async () => ({ default: (await import('./spot/SpotBench.tsx')).SpotBench }));
const SpotHandIn = lazy(async () => ({ default: (await import('./spot/SpotHandIn.tsx')).SpotHandIn }));

/** The page of one attempt: the workbench, and after it the way through the hand-in. Both hold the same journal. */
export function WorkbenchPage() {
  const { attempt = '', step } = useParams();
  const services = useServices();
  const mode = useEditorMode();
  // Told to the log when the attempt is opened; a change of it must not close the journal.
  const modeAtOpening = useRef(mode);
  const [opened, setOpened] = useState<{ id: string; taken: number; outcome: WorkbenchOutcome } | null>(null);
  /** How often she has taken this attempt from another window. */
  const [took, setTook] = useState({ id: attempt, count: 0 });
  const taken = took.id === attempt ? took.count : 0;
  const [fault, setFault] = useState<unknown>(null);

  useEffect(() => {
    let left = false;
    let close = (): void => undefined;
    openWorkbench(services, attempt, modeAtOpening.current, taken > 0).then(
      (outcome) => {
        if (outcome.state === 'ready') close = () => void outcome.workbench.journal.close().catch(() => undefined);
        if (left) close();
        else setOpened({ id: attempt, taken, outcome });
      },
      (error: unknown) => setFault(error),
    );
    return () => {
      left = true;
      close();
    };
  }, [services, attempt, taken]);

  if (fault !== null) throw fault;
  if (opened?.id !== attempt) return null;
  const { outcome } = opened;
  if (outcome.state === 'ready') {
    const { workbench } = outcome;
    const takeOver = (): void => setTook({ id: attempt, count: taken + 1 });
    if (workbench.exercise.kind === 'spot') {
      return (
        <Suspense>
          {step === 'hand-in' ? (
            <SpotHandIn workbench={workbench} />
          ) : (
            <SpotBench key={opened.taken} workbench={workbench} onTakeOver={takeOver} />
          )}
          <BegunAgain workbench={workbench} />
        </Suspense>
      );
    }
    if (step === 'hand-in') return <HandIn workbench={workbench} mode={mode} />;
    // Another text may have been written meanwhile: nothing of the editor stays.
    return (
      <>
        <Workbench key={opened.taken} workbench={workbench} mode={mode} onTakeOver={takeOver} />
        <BegunAgain workbench={workbench} />
      </>
    );
  }
  return <Notice outcome={outcome} />;
}

function Notice({ outcome }: { readonly outcome: Exclude<WorkbenchOutcome, { state: 'ready' }> }) {
  const { t } = useTranslation('practice');
  const done = outcome.state === 'handed-in';
  const title = done ? t('done.title', { round: outcome.round }) : t('missing.title');
  useDocumentTitle(title);
  return (
    <div className={classes.notice}>
      <h1>{title}</h1>
      <p>{done ? t('done.text') : t(`missing.${outcome.what}`)}</p>
      <p>
        {done && outcome.submission !== null && (
          <Link to={`/findings/${outcome.submission}`}>{t('done.findings')}</Link>
        )}
        <Link to="/">{t('missing.back')}</Link>
      </p>
    </div>
  );
}
