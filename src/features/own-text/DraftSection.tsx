import { useTranslation } from 'react-i18next';
import { MAX_OWN_DRAFTS } from '../../domain/exercise/own-text.ts';
import { useAssistance } from '../../workspace/use-assistance.ts';
import { AskForDraft } from './AskForDraft.tsx';
import { DraftTable } from './DraftTable.tsx';
import type { FormProps } from './form-props.ts';
import classes from './OwnText.module.css';
import { PasteDraft } from './PasteDraft.tsx';

/** Drafts for the text, by whatever way there is, side by side; one is chosen to be edited. */
export function DraftSection({ form, change }: FormProps) {
  const { t } = useTranslation('own');
  const loaded = useAssistance();
  const full = form.drafts.length >= MAX_OWN_DRAFTS;
  return (
    <section className={classes.section}>
      <h2>{t('draft.title')}</h2>
      <p className={classes.quiet}>{t('draft.hint')}</p>
      {form.segments.length === 0 ? (
        <p className={classes.quiet}>{t('draft.divideFirst')}</p>
      ) : (
        <>
          {loaded === 'loading' && <p role="status">{t('draft.loading')}</p>}
          {loaded === 'failed' && <p role="alert">{t('draft.notLoaded')}</p>}
          {typeof loaded === 'object' && <AskForDraft {...loaded} form={form} change={change} />}
          {typeof loaded !== 'object' && <DraftTable form={form} change={change} drafting={null} engine={null} />}
          {full && <p className={classes.quiet}>{t('draft.full', { most: MAX_OWN_DRAFTS })}</p>}
          {!full && <PasteDraft form={form} change={change} />}
        </>
      )}
    </section>
  );
}
