import { ChevronRight } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { startingSegments } from '../../../domain/exercise/starting-text.ts';
import { useAssistance } from '../../../workspace/use-assistance.ts';
import type { OpenWorkbench } from '../open-workbench.ts';
import type { Scene } from '../scene.ts';
import { Instruct } from './Instruct.tsx';
import classes from './Instruct.module.css';
import { createTryReader } from './try-reader.ts';

export interface InstructPanelProps {
  readonly scene: Scene;
  readonly workbench: OpenWorkbench;
}

/** The instructions of a task to instruct, above the text: folded to a line once something is taken and she edits. */
export function InstructPanel({ scene, workbench }: InstructPanelProps) {
  const { t } = useTranslation('instruct');
  const body = useId();
  const loaded = useAssistance();
  const { log } = scene.coach.desk.host;
  const read = useMemo(() => createTryReader(startingSegments(workbench.exercise)), [workbench]);
  const tries = read(workbench.journal.events);
  const taken = tries.reduce((all, one) => all + one.taken.length, 0);
  const [open, setOpen] = useState(taken === 0);
  return (
    <section className={classes.band} aria-labelledby={`${body}-title`} data-region="instruct" tabIndex={-1}>
      <h2 id={`${body}-title`} className={classes.heading}>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={body}
          data-instruct-fold
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={14} className={classes.sign} aria-hidden />
          {t('title')}
          <small>
            {tries.length === 0
              ? t('noTry')
              : `${t('tries', { count: tries.length })} ${taken === 0 ? t('nothingTaken') : t('taken', { count: taken })}`}
          </small>
        </button>
      </h2>
      <div id={body} className={classes.body} hidden={!open}>
        {loaded === 'loading' && <p role="status">{t('loading')}</p>}
        {loaded === 'failed' && <p role="alert">{t('notLoaded')}</p>}
        {typeof loaded === 'object' && log && (
          <Instruct {...{ scene, workbench, tries, log }} {...loaded} onFold={() => setOpen(false)} />
        )}
      </div>
    </section>
  );
}
