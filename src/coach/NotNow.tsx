import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useStore } from 'zustand';
import { SETTINGS_PATH, stateOver } from '../workspace/settings-over.ts';
import classes from './Coach.module.css';
import type { CoachDesk } from './coach-desk.ts';
import { useRefusedFor } from './use-refused-for.ts';

interface NotNowProps {
  readonly desk: CoachDesk;
  readonly refused: 'off' | 'before-hand-in' | 'no-engine';
  readonly readOnly: boolean;
  readonly onOpened: () => void;
}

/** Why the coach cannot be asked now, and what she can do about it. */
export function NotNow({ desk, refused, readOnly, onOpened }: NotNowProps) {
  const { t } = useTranslation('coach');
  const sayTask = useRefusedFor();
  const standing = useStore(desk.store, (state) => state.standing);
  const [asking, setAsking] = useState(false);
  const confirm = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) confirm.current?.focus();
  }, [asking]);
  const opening = useRef(false);
  useEffect(
    () => () => {
      if (opening.current) onOpened();
    },
    [], // oxlint-disable-line react-hooks/exhaustive-deps -- when this makes room for the coach
  );
  if (refused === 'no-engine') {
    return (
      <div className={classes.stack}>
        <p>{t('shut.no-engine')}</p>
        <AiSettingsLink />
      </div>
    );
  }
  // To open this one would not help.
  const another = standing && sayTask({ ...standing, segment: null });
  if (another) return <p>{another}</p>;
  if (refused === 'off') return <p>{t('shut.off')}</p>;
  const own = desk.host.open !== null;
  return (
    <div className={classes.stack}>
      <p>{t('shut.before-hand-in')}</p>
      {own && !asking && (
        <button
          ref={opener}
          type="button"
          className={classes.act}
          data-coach-first
          disabled={readOnly}
          onClick={() => setAsking(true)}
        >
          {t('open.ask')}
        </button>
      )}
      {own && asking && (
        <div className={classes.notice}>
          <p ref={confirm} tabIndex={-1}>
            {t('open.confirm')}
          </p>
          <div className={classes.row}>
            <button
              type="button"
              className={classes.do}
              disabled={readOnly}
              onClick={() => {
                opening.current = true;
                desk.open();
              }}
            >
              {t('open.do')}
            </button>
            <button
              type="button"
              className={classes.act}
              onClick={() => {
                setAsking(false);
                setTimeout(() => opener.current?.focus());
              }}
            >
              {t('open.cancel')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

/** The way to the settings of the AI, over the page, which stays as it is. */
export function AiSettingsLink() {
  const { t } = useTranslation('coach');
  const { pathname } = useLocation();
  return (
    <p>
      <Link to={SETTINGS_PATH} state={stateOver(pathname)}>
        {t('toSettings')}
      </Link>
    </p>
  );
}
