import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { OwnText } from '../../domain/exercise/own-texts.ts';
import { loadOwnTexts } from '../../workspace/own-texts.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import classes from './OwnText.module.css';
import { OwnTextForm } from './OwnTextForm.tsx';

/** A text of her own, brought or changed: from the source to a task like any other. */
export function OwnTextPage() {
  const { slug = null } = useParams();
  // Fetched with the page: fetched with a part of it, it would take the page away for a moment.
  useTranslation('coach');
  // Another address is another form.
  return slug === null ? <NewText /> : <ChangedText key={slug} slug={slug} />;
}

function NewText() {
  const { t } = useTranslation('own');
  useDocumentTitle(t('title'));
  return <OwnTextForm before={null} />;
}

function ChangedText({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('own');
  const services = useServices();
  const [text, setText] = useState<OwnText | 'loading' | 'failed' | null>('loading');
  useDocumentTitle(t('change.title'));
  useEffect(() => {
    let left = false;
    loadOwnTexts(services).then(
      (all) => left || setText(all.find((one) => one.slug === slug && !one.removed) ?? null),
      () => left || setText('failed'),
    );
    return () => void (left = true);
  }, [services, slug]);
  if (text !== null && typeof text === 'object') return <OwnTextForm before={text.latest} />;
  return (
    <div className={classes.page}>
      <h1>{t('change.title')}</h1>
      <p role={text === 'loading' ? 'status' : 'alert'}>
        {t(text === 'loading' ? 'change.loading' : text === 'failed' ? 'change.failed' : 'change.none')}
      </p>
      <p>
        <Link to="/">{t('toLibrary')}</Link>
      </p>
    </div>
  );
}
