import type { CheckInput } from '../../../src/domain/checks/check.ts';
import { checkSegment } from '../../../src/domain/checks/check-segment.ts';

const some = { zh: '某', en: 'some' };

export const brief: CheckInput['brief'] = {
  postEditing: 'full',
  client: some,
  purpose: some,
  audience: some,
  register: some,
  style: [],
};

export const EN: CheckInput['languages'] = { source: 'zh-CN', target: 'en-GB' };
export const US: CheckInput['languages'] = { source: 'zh-CN', target: 'en-US' };
export const ZH: CheckInput['languages'] = { source: 'en-GB', target: 'zh-CN' };

export function checksOf(source: string, text: string, rest: Partial<CheckInput>) {
  return checkSegment({ source, text, languages: EN, terms: [], brief, ...rest });
}

/** What is found, as `kind:what`, and with a fix `kind:what→words`; only of the kinds asked for. */
export function found(source: string, text: string, kinds: string, rest: Partial<CheckInput>): readonly string[] {
  return checksOf(source, text, rest)
    .filter(({ kind }) => kinds.split(' ').includes(kind))
    .map(({ kind, params, fix }) => `${kind}:${params.what}${fix ? `→${fix.with}` : ''}`);
}
