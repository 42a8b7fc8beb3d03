import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { EngineMessage } from '../domain/assist/engine.ts';
import { useModelName } from '../workspace/use-ai-names.ts';
import classes from './Coach.module.css';
import { sentWords } from './sent-words.ts';

interface PreviewProps {
  readonly messages: readonly EngineMessage[];
  readonly engine: string;
  readonly onSend: () => void;
  readonly onNotNow: () => void;
}

/** What would be sent, word for word, before the first question. */
export function Preview({ messages, engine, onSend, onNotNow }: PreviewProps) {
  const { t } = useTranslation('coach');
  const nameModel = useModelName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes.notice} aria-labelledby="coach-preview" data-coach-preview>
      <h3 id="coach-preview" ref={heading} tabIndex={-1}>
        {t('preview.title', { engine: nameModel(engine) })}
      </h3>
      <p>{t('preview.lead')}</p>
      {messages.map(({ role, content }) => (
        <div key={role}>
          <h4>{t(`preview.${role}`)}</h4>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else it cannot be scrolled by key */}
          <pre className={classes.sent} tabIndex={0} aria-label={t(`preview.${role}`)}>
            {sentWords({ role, content })}
          </pre>
        </div>
      ))}
      <p>{t('preview.record')}</p>
      <div className={classes.row}>
        <button type="button" className={classes.do} onClick={onSend}>
          {t('preview.send')}
        </button>
        <button type="button" className={classes.act} onClick={onNotNow}>
          {t('preview.notNow')}
        </button>
      </div>
    </section>
  );
}
