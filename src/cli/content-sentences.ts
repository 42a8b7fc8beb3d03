/** Turns faults of content files into sentences, for commands and the build, from the same catalogue as the screens. */
import catalogue from '../i18n/locales/en/content.json' with { type: 'json' };
import type { ContentFault } from '../exchange/content-fault.ts';

/** A fault as it is printed. */
export interface ToldFault extends ContentFault {
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

const SENTENCES = new Map(Object.entries(catalogue));

/** A code without a sentence is told as the code, so that no fault is lost. */
export function tellFault(file: string, fault: ContentFault): ToldFault {
  const { message, mend } = SENTENCES.get(fault.code) ?? { message: fault.code, mend: '' };
  return { ...fault, file, message: fill(message, fault.params), mend: fill(mend, fault.params) };
}

/** `file:line:column  message — mend`, as editors and terminals can follow it. */
export function faultLine({ file, line, column, severity, message, mend }: ToldFault): string {
  const place = line === null ? file : `${file}:${line}:${column}`;
  return `${place}  ${severity === 'warning' ? 'warning: ' : ''}${message} — ${mend}`;
}

/** The one piece of i18next's notation these sentences use, so that the build needs no i18next. */
function fill(sentence: string, params: ContentFault['params']): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}
