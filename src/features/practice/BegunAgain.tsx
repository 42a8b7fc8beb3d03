import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Snackbar } from '../../controls/Snackbar.tsx';
import type { EditEvent } from '../../domain/attempt/edit-event.ts';
import { useServices } from '../../workspace/services-context.ts';
import type { OpenWorkbench } from './open-workbench.ts';

/** Events of somebody who has only looked. */
const LOOKING: ReadonlySet<EditEvent['kind']> = new Set<EditEvent['kind']>([
  'sitting',
  'clock',
  'hidden',
  'visible',
  'focus',
  'blur',
  'navigate',
]);

/**
 * Says that a task was begun a second time, which one touch in the library does, and offers the way back for as long as
 * nothing has been done in the new attempt.
 */
export function BegunAgain({ workbench: { attempt, journal, store } }: { readonly workbench: OpenWorkbench }) {
  const { t } = useTranslation('practice');
  const { attempts } = useServices();
  const navigate = useNavigate();
  const { state } = useLocation() as { readonly state: unknown };
  const untouched = (): boolean => journal.events.every(({ kind }) => LOOKING.has(kind));
  const [said, setSaid] = useState<'begun' | 'failed' | null>(() =>
    wasBegunAgain(state) && untouched() ? 'begun' : null,
  );
  useEffect(() => store.subscribe(() => setSaid((last) => (last === 'begun' && !untouched() ? null : last))));
  const undo = (): void => {
    setSaid(null);
    if (!untouched()) return;
    // Not closed before it is gone: should that fail, she works on in it.
    journal
      .flush()
      .then(() => attempts.remove(attempt.id))
      .then(
        () => navigate('/'),
        () => setSaid('failed'),
      );
  };
  return (
    <Snackbar
      text={said && t(`again.${said}`)}
      {...(said === 'begun' ? { action: { label: t('again.undo'), run: undo } } : {})}
      closeLabel={t('again.close')}
      onClose={() => setSaid(null)}
    />
  );
}

function wasBegunAgain(state: unknown): boolean {
  return state instanceof Object && 'again' in state && state.again === true;
}
