/** Turns faults of content files into sentences, for commands and the build. Loads its one catalogue directly: no browser, no React. */
import { createInstance } from 'i18next';
import catalogue from '../i18n/locales/en/content.json' with { type: 'json' };
import type { ContentFault } from '../exchange/content-fault.ts';

/** A fault as it is printed. */
export interface ToldFault extends ContentFault {
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

export type TellFault = (file: string, fault: ContentFault) => ToldFault;

/** A code without a sentence is told as the code, so that no fault is lost. */
export async function loadFaultTeller(): Promise<TellFault> {
  const instance = createInstance();
  await instance.init({
    lng: 'en',
    resources: { en: { content: catalogue } },
    defaultNS: 'content',
    interpolation: { escapeValue: false },
  });
  const translate = instance.t as unknown as (key: string, params: Readonly<Record<string, unknown>>) => string;
  return (file, fault) => ({
    ...fault,
    file,
    message: translate(`${fault.code}.message`, fault.params),
    mend: translate(`${fault.code}.mend`, fault.params),
  });
}

/** `file:line:column  message — mend`, as editors and terminals can follow it. */
export function faultLine({ file, line, column, severity, message, mend }: ToldFault): string {
  const place = line === null ? file : `${file}:${line}:${column}`;
  return `${place}  ${severity === 'warning' ? 'warning: ' : ''}${message} — ${mend}`;
}
