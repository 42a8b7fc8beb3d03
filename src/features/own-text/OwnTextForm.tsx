import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { KeptOwnText } from '../../domain/exercise/own-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useKept } from '../../workspace/use-kept.ts';
import { BriefSection } from './BriefSection.tsx';
import { DraftSection } from './DraftSection.tsx';
import { MakeSection } from './MakeSection.tsx';
import { EMPTY_FORM, formName, formOf, readOwnForm } from './own-form.ts';
import classes from './OwnText.module.css';
import { SegmentsSection } from './SegmentsSection.tsx';
import { SourceSection } from './SourceSection.tsx';
import { TermsSection } from './TermsSection.tsx';

/** The whole way on one page. What is put down is kept on this device at once, so that it can be left and come back to. */
export function OwnTextForm({ before }: { readonly before: KeptOwnText | null }) {
  const { t } = useTranslation('own');
  const locale = useSettings((settings) => settings.locale);
  const name = formName(before?.exercise.slug ?? null);
  const [form, change] = useKept(name, (value) => readOwnForm(value, before ? formOf(before, locale) : EMPTY_FORM));
  return (
    <div className={classes.page}>
      <Link to="/" className={classes.back}>
        ‹ {t('toLibrary')}
      </Link>
      <h1>{t(before ? 'change.title' : 'title')}</h1>
      <p className={classes.lead}>{t(before ? 'change.lead' : 'lead')}</p>
      <SourceSection form={form} change={change} />
      <SegmentsSection form={form} change={change} />
      <BriefSection form={form} change={change} />
      <TermsSection form={form} change={change} />
      {form.kind !== 'translate' && <DraftSection form={form} change={change} />}
      <MakeSection form={form} change={change} before={before} name={name} />
    </div>
  );
}
