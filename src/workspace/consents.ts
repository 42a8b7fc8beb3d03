import { useCallback } from 'react';
import { consentRecord, type Consent, type ConsentRecord } from '../domain/attempt/consent.ts';
import { parseRecord } from '../domain/record/record.ts';
import { sealRecord } from '../domain/record/seal.ts';
import type { Loaded } from './live-value.ts';
import { useServices } from './services-context.ts';
import type { Services } from './services.ts';
import { useSubscribed } from './use-subscribed.ts';

/** All consents of this device, oldest first; `consentFor` tells what holds. */
export async function loadConsents({ records }: Pick<Services, 'records'>): Promise<readonly ConsentRecord[]> {
  return (await records.list(consentRecord.kind)).flatMap(({ line }) => {
    const parsed = parseRecord(line, consentRecord);
    return parsed.ok ? [parsed.record] : [];
  });
}

/** The consents of this device, live. */
export function useConsents(): Loaded<readonly ConsentRecord[]> {
  const services = useServices();
  const load = useCallback(() => loadConsents(services), [services]);
  return useSubscribed(services.records.subscribe, load);
}

/** Keeps what she lets out of a submission from now on, and gives the record. `before`: the consent that held until now. */
export async function keepConsent(
  { records, surroundings, learner }: Pick<Services, 'records' | 'surroundings' | 'learner'>,
  consent: Consent,
  before: ConsentRecord | null,
): Promise<ConsentRecord> {
  const record: ConsentRecord = {
    id: surroundings.newId(),
    kind: consentRecord.kind,
    format: consentRecord.format,
    course: learner.course,
    author: learner.code,
    at: surroundings.now(),
    ...(before ? { supersedes: before.id } : {}),
    body: consentRecord.body.parse(consent),
  };
  await records.add([await sealRecord(record, surroundings.digest)]);
  return record;
}
