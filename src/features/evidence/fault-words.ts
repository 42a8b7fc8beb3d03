import type { LogCheckFault } from '../../domain/attempt/check-log.ts';
import type { PackFault } from '../../domain/evidence/check-pack.ts';
import type { EvidencePack } from '../../domain/evidence/pack.ts';
import type { Translate } from '../../i18n/translate.ts';

const LISTS = ['exercises', 'keys', 'rubrics', 'records'] as const;

/** What is wrong, as a sentence that names the place. Works are counted as they stand in the pack. */
export function faultWords(fault: PackFault, pack: EvidencePack | null, t: Translate<'evidence'>): string {
  const work = (id: string): string => {
    const index = pack?.works.findIndex((one) => one.submission === id) ?? -1;
    return index < 0 ? t('check.someWork') : t('check.work', { n: index + 1 });
  };
  switch (fault.code) {
    case 'not-a-pack':
      return t('check.fault.not-a-pack', {
        place: fault.path === '' ? '' : t('check.fault.place', { path: fault.path }),
      });
    case 'newer-format':
      return t('check.fault.newer-format', { format: fault.format });
    case 'pack-hash':
      return t('check.fault.pack-hash');
    case 'line-hash': {
      const list = LISTS.find((known) => known === fault.list) ?? 'other';
      return t('check.fault.line-hash', { list: t(`check.list.${list}`), n: fault.index + 1 });
    }
    case 'source-missing':
    case 'source-invalid':
    case 'other-learner':
      return t(`check.fault.${fault.code}`, { work: work(fault.work), what: t(`check.what.${fault.what}`) });
    case 'log-fault':
      return logFaultWords(work(fault.work), fault.fault, t);
    case 'work-twice':
    case 'texts-hash':
      return t(`check.fault.${fault.code}`, { work: work(fault.work) });
    case 'figures-differ':
    case 'growth-differs':
    case 'ai-use-differs':
    case 'instructed-differs':
      return t(`check.fault.${fault.code}`, { work: work(fault.work), figure: fault.figure });
  }
}

function logFaultWords(work: string, fault: LogCheckFault, t: Translate<'evidence'>): string {
  switch (fault.code) {
    case 'chain-broken':
    case 'event-invalid':
    case 'count-differs':
      return t(`check.fault.log.${fault.code}`, { work, n: fault.chunk + 1 });
    case 'events-missing':
      return t('check.fault.log.events-missing', { work, found: fault.found, of: fault.of });
    case 'texts-differ':
      return t('check.fault.log.texts-differ', { work, segment: fault.segment });
    case 'head-differs':
    case 'other-log':
    case 'does-not-fit':
      return t(`check.fault.log.${fault.code}`, { work });
  }
}
