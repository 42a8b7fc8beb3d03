import type { LogFileFault } from '../../domain/export/read-log-lines.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What is wrong with a log file, where, and what to do about it. */
export function logFaultWords(
  fault: LogFileFault,
  t: Translate<'process'>,
): { readonly says: string; readonly mend: string } {
  return { says: says(fault, t), mend: t(`open.mend.${mendOf(fault)}`) };
}

function says(fault: LogFileFault, t: Translate<'process'>): string {
  switch (fault.code) {
    case 'empty':
    case 'too-large':
    case 'seal-differs':
    case 'seal-missing':
      return t(`open.fault.${fault.code}`);
    case 'not-json':
    case 'not-a-log':
      return t(`open.fault.${fault.code}`, { line: fault.line });
    case 'newer-format':
      return t('open.fault.newer-format', { format: fault.format });
    case 'head-invalid':
    case 'segment-invalid':
    case 'event-invalid':
      return t(`open.fault.${fault.code}`, { line: fault.line, path: fault.path });
    case 'segment-twice':
    case 'segment-unknown':
    case 'does-not-fit':
    case 'final-differs':
      return t(`open.fault.${fault.code}`, { line: fault.line, segment: fault.segment });
    case 'segments-missing':
    case 'events-missing':
    case 'too-many':
      return t(`open.fault.${fault.code}`, { line: fault.line, promised: fault.promised, found: fault.found });
  }
}

function mendOf({ code }: LogFileFault): 'other-file' | 'update' | 'again' | 'source' {
  switch (code) {
    case 'empty':
    case 'too-large':
    case 'not-a-log':
      return 'other-file';
    case 'newer-format':
      return 'update';
    case 'segments-missing':
    case 'events-missing':
    case 'not-json':
      return 'again';
    default:
      return 'source';
  }
}
