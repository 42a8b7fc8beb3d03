import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { FileButton } from '../../controls/FileButton.tsx';
import { PageDropZone } from '../../controls/PageDropZone.tsx';
import { Snackbar } from '../../controls/Snackbar.tsx';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import { ContinueList } from './ContinueList.tsx';
import { ImportReport } from './ImportReport.tsx';
import classes from './LibraryPage.module.css';
import { startTask } from '../../workspace/start-task.ts';
import { TaskList } from './TaskList.tsx';
import { useDiscard } from './use-discard.ts';
import { useImport } from './use-import.ts';
import { useShelf } from './use-shelf.ts';
import { Welcome } from './Welcome.tsx';

const OwnTexts = lazy(async () => ({ default: (await import('./own/OwnTexts.tsx')).OwnTexts }));
const LastCopy = lazy(async () => ({ default: (await import('../../workspace/LastCopy.tsx')).LastCopy }));

/** The practice library: what is under way, what there is to do, and the way in for a new exercise. */
export function LibraryPage() {
  const { t } = useTranslation('library');
  useDocumentTitle(t('title'));
  const services = useServices();
  const locale = useSettings((settings) => settings.locale);
  const navigate = useNavigate();
  const [shelf, refresh] = useShelf();
  const imports = useImport(refresh);
  const [notice, setNotice] = useState<string | null>(null);
  const discard = useDiscard();
  const closeNotice = useCallback(() => setNotice(null), []);

  const ready = shelf.state === 'ready' ? shelf.value : null;
  const entries = ready?.entries ?? services.exercises.list();
  const tasks = entries.filter(({ own }) => own === undefined);
  const titleOf = (slug: string): string => {
    const entry = entries.find((one) => one.slug === slug);
    return entry ? bilingualText(entry.title, locale) : slug;
  };
  const start = (entry: ExerciseEntry): void => {
    const again = ready?.attempts.some(({ task }) => task.exercise.slug === entry.slug);
    startTask(services, entry).then(
      (id) => navigate(`/work/${id}`, { state: { again } }),
      () => setNotice(t('notStarted')),
    );
  };
  const taken = imports.current.state === 'taken' ? imports.current : null;
  const said =
    discard.notice ??
    notice ??
    (taken && t(taken.already ? 'import.already' : 'import.taken', { title: titleOf(taken.slug) }));

  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1>{t('title')}</h1>
        <Link to="/own-text" className={classes.own}>
          {t('ownText')}
        </Link>
        <FileButton accept=".yaml,.yml,.json,.yijin" busy={imports.current.state === 'reading'} onFile={imports.take}>
          {imports.current.state === 'reading'
            ? t('import.reading', { file: imports.current.file })
            : t('import.button')}
        </FileButton>
      </div>
      <ImportReport current={imports.current} onClose={imports.clear} />
      {shelf.state === 'failed' && <p role="alert">{t('notRead')}</p>}
      {ready?.attempts.length === 0 && tasks.length > 0 && <Welcome entries={tasks} onStart={start} />}
      {ready && <ContinueList shelf={ready} titleOf={titleOf} onDiscard={(id, title) => discard.run(id, title)} />}
      {ready && ready.attempts.length > 0 && (
        <div className={classes.copy}>
          <Suspense>
            <LastCopy />
          </Suspense>
        </div>
      )}
      {ready && tasks.length < entries.length && (
        <Suspense>
          <OwnTexts shelf={ready} onStart={start} />
        </Suspense>
      )}
      {shelf.state !== 'loading' && (
        <TaskList shelf={{ attempts: [], handedIn: [], ...ready, entries: tasks }} onStart={start} />
      )}
      <PageDropZone text={t('import.drop')} onFile={imports.take} />
      <Snackbar
        text={said}
        {...(discard.undo ? { action: { label: t('continue.undo'), run: discard.undo } } : {})}
        closeLabel={t('import.close')}
        onClose={discard.notice ? discard.clear : notice ? closeNotice : imports.clear}
      />
    </div>
  );
}
