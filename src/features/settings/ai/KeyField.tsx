import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provider } from '../../../domain/assist/provider.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useKeyStanding } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';
import { SecretForm } from './SecretForm.tsx';

type Said = 'notStored' | 'wrong-passphrase' | 'unreadable' | 'forgotten' | null;

interface KeyFieldProps {
  readonly ai: AiSetup;
  /** Null where no AI is used, and there is a key all the same. */
  readonly provider: Provider | null;
}

/** The key: entered, stored under a passphrase, unlocked, forgotten. What is typed is in the field alone until it is used. */
export function KeyField({ ai, provider }: KeyFieldProps) {
  const { t } = useTranslation('ai');
  const { keys } = ai;
  const { held, stored } = useKeyStanding(ai);
  const [busy, setBusy] = useState<'storing' | 'unlocking' | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const field = useRef<HTMLFieldSetElement>(null);
  const address = ai.address();
  const other = [held, stored].find((one) => one !== null && one !== '' && one !== address) ?? null;
  const isHeld = held !== null && held === address;
  const isStored = stored !== null && stored === address;

  // What had the focus has gone with its form.
  const standing = `${isHeld} ${isStored}`;
  const before = useRef(standing);
  useEffect(() => {
    if (before.current === standing) return;
    before.current = standing;
    if (document.activeElement === document.body) field.current?.focus();
  }, [standing]);

  const store = async (passphrase: string): Promise<void> => {
    setBusy('storing');
    setSaid(null);
    await keys.store(passphrase).catch(() => setSaid('notStored'));
    setBusy(null);
  };
  const unlock = async (passphrase: string): Promise<void> => {
    setBusy('unlocking');
    setSaid(null);
    const result = await keys.unlock(passphrase);
    setSaid(result === 'wrong-passphrase' || result === 'unreadable' ? result : null);
    setBusy(null);
  };
  const forget = (): void => {
    keys.forget();
    setSaid('forgotten');
  };
  return (
    <fieldset className={classes.field} ref={field} tabIndex={-1}>
      <legend className={classes.name}>{t('key.label')}</legend>
      <div className={classes.value}>
        {isHeld && <p className={classes.ok}>{t(isStored ? 'key.heldStored' : 'key.held')}</p>}
        {isStored && !isHeld && (
          <>
            <p>{t('key.stored')}</p>
            <SecretForm label={t('key.passphrase')} button={t('key.unlock')} busy={busy !== null} onSecret={unlock} />
          </>
        )}
        {stored === '' && <p className={classes.trouble}>{t('key.unreadable')}</p>}
        {!isHeld && !isStored && provider && (
          <>
            {provider.key === 'optional' && <p className={classes.note}>{t('key.optional')}</p>}
            <SecretForm
              label={t('key.enter')}
              button={t('key.use')}
              onSecret={(key) => {
                keys.hold(key, address);
                setSaid(null);
              }}
            />
            <p className={classes.note}>
              {t('key.note')}{' '}
              {provider.keyPage !== null && (
                <a href={provider.keyPage} target="_blank" rel="noreferrer noopener">
                  {t('key.make')}
                </a>
              )}
            </p>
          </>
        )}
        {isHeld && !isStored && (
          <>
            <SecretForm
              label={t('key.passphrase')}
              button={t('key.store')}
              shortest={keys.shortestPassphrase}
              busy={busy !== null}
              onSecret={store}
            />
            <p className={classes.note}>{t('key.storeNote', { count: keys.shortestPassphrase })}</p>
          </>
        )}
        {other !== null && <p className={classes.note}>{t('key.elsewhere', { address: other })}</p>}
        {(held !== null || stored !== null) && (
          <button type="button" className={classes.plain} onClick={forget}>
            {t('key.forget')}
          </button>
        )}
        <p role="status" className={said === 'forgotten' || busy !== null ? classes.note : classes.trouble}>
          {busy !== null ? t(`key.${busy}`) : said && t(`key.${said}`)}
        </p>
      </div>
    </fieldset>
  );
}
