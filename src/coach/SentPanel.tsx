import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../controls/ScrollBox.tsx';
import type { EngineMessage } from '../domain/assist/engine.ts';
import { useModelName } from '../workspace/use-ai-names.ts';
import { sentWords } from './sent-words.ts';
import classes from './SentPanel.module.css';

/** What goes along with a text that an AI is to translate. */
export interface GoesAlong {
  readonly brief: boolean;
  readonly terms: boolean;
}

export interface SentPanelProps {
  /** Who is asked, `provider:model`. */
  readonly engine: string;
  /** What would be sent, word for word. */
  readonly messages: readonly EngineMessage[];
  readonly along: GoesAlong;
  onAlong(along: GoesAlong): void;
  onSend(): void;
  onClose(): void;
}

/** Shown before anything leaves this device: all that would go, what of it can stay behind, and whether to send it at all. */
export function SentPanel({ engine, messages, along, onAlong, onSend, onClose }: SentPanelProps) {
  const { t } = useTranslation('own');
  const nameModel = useModelName();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <div ref={panel} tabIndex={-1} role="group" aria-label={t('sent.title')} className={classes.panel}>
      <h3>{t('sent.title')}</h3>
      <p>{t('sent.text', { engine: nameModel(engine) })}</p>
      <p className={classes.choices}>
        {(['brief', 'terms'] as const).map((what) => (
          <label key={what}>
            <input
              type="checkbox"
              checked={along[what]}
              onChange={({ currentTarget: { checked } }) => onAlong({ ...along, [what]: checked })}
            />
            {t(`sent.${what}`)}
          </label>
        ))}
      </p>
      {messages.map(({ role, content }) => (
        <div key={role}>
          <h4>{t(`sent.role.${role}`)}</h4>
          <ScrollBox label={t(`sent.role.${role}`)} className={classes.words}>
            <pre>{sentWords({ role, content })}</pre>
          </ScrollBox>
        </div>
      ))}
      <div className={classes.actions}>
        <button type="button" className={classes.do} onClick={onSend}>
          {t('sent.do')}
        </button>
        <button type="button" className={classes.plain} onClick={onClose}>
          {t('sent.not')}
        </button>
      </div>
    </div>
  );
}
