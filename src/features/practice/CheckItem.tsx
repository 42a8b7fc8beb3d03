import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Check } from '../../domain/checks/check.ts';
import { CheckSentence } from './CheckSentence.tsx';
import acts from './Acts.module.css';

interface CheckItemProps {
  readonly check: Check;
  readonly readOnly: boolean;
  readonly onFix: (check: Check, by: EditBy) => void;
  /** Set aside, with this reason. */
  readonly onAside: (reason: string) => void;
}

/** One check: what was seen, its quick fix, and the way to set it aside with a reason. */
export function CheckItem({ check, readOnly, onFix, onAside }: CheckItemProps) {
  const { t } = useTranslation('practice');
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const fix = useFixWords(check);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') return;
    onAside(reason.trim());
  };

  return (
    <li data-check={check.kind}>
      <CheckSentence check={check} id={id} />
      {asking ? (
        <form onSubmit={submit}>
          <label>
            {t('checks.why')}
            <input
              // She has just asked for it.
              ref={(input) => input?.focus()}
              value={reason}
              maxLength={200}
              aria-describedby={id}
              onChange={(event) => setReason(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
                  event.stopPropagation();
                  setAsking(false);
                }
              }}
            />
          </label>
          <button type="submit" className={acts.act} disabled={readOnly || reason.trim() === ''}>
            {t('checks.setAside')}
          </button>
          <button type="button" className={acts.act} onClick={() => setAsking(false)}>
            {t('checks.cancel')}
          </button>
        </form>
      ) : (
        <div className={acts.row}>
          {fix !== null && (
            <button
              type="button"
              className={acts.act}
              disabled={readOnly}
              aria-describedby={id}
              // The caret must stay where it is: the button may not take the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => onFix(check, event.detail === 0 ? 'key' : 'pointer')}
            >
              {fix}
            </button>
          )}
          <button
            type="button"
            className={`${acts.act} ${acts.later}`}
            disabled={readOnly}
            aria-describedby={id}
            onClick={() => setAsking(true)}
          >
            {t('checks.setAsideAsk')}
          </button>
        </div>
      )}
    </li>
  );
}

/** What the button of a quick fix says; null where there is none. */
function useFixWords({ kind, fix, insert }: Check): string | null {
  const { t } = useTranslation('practice');
  if (insert !== undefined) return t('checks.insert', { words: insert });
  if (!fix) return null;
  if (kind === 'spacing') return t('checks.fixSpace');
  return fix.with === '' ? t('checks.remove') : t('checks.use', { words: fix.with });
}
