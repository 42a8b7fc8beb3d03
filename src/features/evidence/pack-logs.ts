import { consentFor, type ConsentRecord } from '../../domain/attempt/consent.ts';
import type { EditLogRecord } from '../../domain/attempt/edit-log.ts';
import { disclosedRecord } from '../../domain/attempt/log-record.ts';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { MAX_PACK_LINE } from '../../domain/evidence/pack.ts';
import { startingSegments } from '../../domain/exercise/starting-text.ts';
import type { SealedRecord } from '../../domain/record/record.ts';
import { fullLogOf } from '../../workspace/log-of-submission.ts';
import type { Services } from '../../workspace/services.ts';
import type { LeftLog } from './ProcessLevels.tsx';

type Made = SealedRecord<EditLogRecord> | LeftLog | null;

/** The edit logs that go into a pack, by submission, and why one that she lets out does not. */
export interface PackLogs {
  readonly logs: ReadonlyMap<string, SealedRecord<EditLogRecord>>;
  readonly left: ReadonlyMap<string, LeftLog>;
}

/** Makes the logs of packs, each once for a consent: a pack is made anew with every letter of a name. */
export class LogMaker {
  readonly #services: Pick<Services, 'records' | 'surroundings'>;
  readonly #made = new Map<string, Promise<Made>>();

  constructor(services: Pick<Services, 'records' | 'surroundings'>) {
    this.#services = services;
  }

  async logsFor(works: readonly WorkFacts[], consents: readonly ConsentRecord[]): Promise<PackLogs> {
    const logs = new Map<string, SealedRecord<EditLogRecord>>();
    const left = new Map<string, LeftLog>();
    for (const work of works) {
      const { id } = work.submission.record;
      const made = await this.#log(work, consents);
      if (typeof made === 'string') left.set(id, made);
      else if (made) logs.set(id, made);
    }
    return { logs, left };
  }

  #log(work: WorkFacts, consents: readonly ConsentRecord[]): Promise<Made> {
    const { id } = work.submission.record;
    const { consent, record } = consentFor(id, consents);
    if (!record || consent.level === 'none') return Promise.resolve(null);
    const known = this.#made.get(record.id);
    if (known) return known;
    const made = this.#make(work, consent);
    this.#made.set(record.id, made);
    return made;
  }

  async #make({ submission, exercise }: WorkFacts, consent: ConsentRecord['body']): Promise<Made> {
    const { surroundings } = this.#services;
    const full = await fullLogOf(this.#services, submission.record.id);
    if (!full) return 'not-here';
    const made = await disclosedRecord(full.record, full.events, startingSegments(exercise.body), consent, {
      newId: () => surroundings.newId(),
      digest: surroundings.digest,
    });
    return made && made.line.length > MAX_PACK_LINE ? 'too-large' : made;
  }
}
