/** Entries of a ledger as the coach's calls leave them. */
import type { LedgerEntry } from '../../../src/domain/assist/ledger.ts';

let calls = 0;

/** A call about segment s1 with its answer. */
export function asked(purpose: string, data: object, answer: object, extra: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    call: `call-${++calls}`,
    purpose,
    policy: 'after-attempt',
    model: 'deepseek:chat',
    instruction: `${purpose}/some@1`,
    segment: 's1',
    at: 1_770_000_000_000 + calls,
    asked: JSON.stringify([
      { role: 'system', content: 'Do it.' },
      { role: 'user', content: JSON.stringify({ languages: { source: 'zh-CN', target: 'en-GB' }, ...data }) },
    ]),
    answer: JSON.stringify(answer),
    failure: null,
    ms: 1200,
    tokens: null,
    cost: null,
    became: ['shown'],
    ...extra,
  };
}
