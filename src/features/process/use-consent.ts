import { useEffect, useRef, useState } from 'react';
import { consentFor, type Consent, type ConsentRecord } from '../../domain/attempt/consent.ts';
import { keepConsent, loadConsents } from '../../workspace/consents.ts';
import { useServices } from '../../workspace/services-context.ts';

export interface HeldConsent {
  /** Null until it is read. */
  readonly consent: Consent | null;
  /** The last change could not be kept: what holds is shown again. */
  readonly failed: boolean;
  /** Changes what holds from now on. It is kept at once. */
  change(to: Pick<Consent, 'level' | 'redacted'>): void;
}

/** What she lets out of a submission, with every change kept as it is made, one after the other. */
export function useConsent(submission: string): HeldConsent {
  const services = useServices();
  const [consent, setConsent] = useState<Consent | null>(null);
  const [failed, setFailed] = useState(false);
  const held = useRef<ConsentRecord | null>(null);
  const work = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    let left = false;
    loadConsents(services).then(
      (records) => {
        if (left) return;
        const found = consentFor(submission, records);
        held.current = found.record;
        setConsent(found.consent);
      },
      () => !left && setFailed(true),
    );
    return () => {
      left = true;
    };
  }, [services, submission]);
  const keep = async (to: Consent): Promise<void> => {
    try {
      held.current = await keepConsent(services, to, held.current);
      setFailed(false);
    } catch {
      setConsent(held.current?.body ?? { submission, level: 'none', redacted: [] });
      setFailed(true);
    }
  };
  return {
    consent,
    failed,
    change({ level, redacted }) {
      const to = { submission, level, redacted: [...redacted] };
      setConsent(to);
      work.current = work.current.then(() => keep(to));
    },
  };
}
