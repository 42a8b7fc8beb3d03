import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../workspace/services-context.ts';

interface Discarded {
  readonly notice: string;
  readonly undo: (() => void) | null;
}

/** Discards an attempt at once and offers the way back, instead of asking beforehand. */
export function useDiscard() {
  const services = useServices();
  const { attempts } = services;
  const { t } = useTranslation('library');
  const [last, setLast] = useState<Discarded | null>(null);
  const clear = useCallback(() => setLast(null), []);

  const run = (id: string, title: string): void => {
    // Fetched when it is wanted: it reads logs.
    const discarding = import('../../workspace/discard-attempt.ts').then((it) => it.discardAttempt(services, id));
    discarding.then(
      (removed) => {
        if (removed === null) return;
        const undo = (): void => {
          attempts.restore(removed).then(clear, () => setLast({ notice: t('continue.notRestored'), undo }));
        };
        setLast({ notice: t('continue.discarded', { title }), undo });
      },
      () => setLast({ notice: t('continue.notDiscarded'), undo: null }),
    );
  };
  return { notice: last?.notice ?? null, undo: last?.undo ?? null, run, clear };
}
