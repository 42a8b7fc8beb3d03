import { expect, test } from 'vitest';
import type { PackFault } from '../../../src/domain/evidence/check-pack.ts';
import { faultWords } from '../../../src/features/evidence/fault-words.ts';
import { createTranslator } from '../../../src/i18n/create-i18n.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import type { Translate } from '../../../src/i18n/translate.ts';

const FAULTS: readonly PackFault[] = [
  { code: 'not-a-pack', path: '', reason: 'x' },
  { code: 'not-a-pack', path: 'works.0', reason: 'x' },
  { code: 'newer-format', format: 2 },
  { code: 'pack-hash' },
  { code: 'line-hash', list: 'records', index: 0 },
  { code: 'line-hash', list: 'elsewhere', index: 0 },
  { code: 'source-missing', work: 'a', what: 'key' },
  { code: 'source-invalid', work: 'a', what: 'texts' },
  { code: 'other-learner', work: 'a', what: 'reply' },
  { code: 'work-twice', work: 'a' },
  { code: 'texts-hash', work: 'a' },
  { code: 'figures-differ', work: 'a', figure: 'hter.edits' },
  { code: 'growth-differs', work: 'a', figure: 'first' },
];

test.each(LOCALES)('every fault is a sentence in %s', async (locale) => {
  const t = (await createTranslator(locale, 'evidence')) as unknown as Translate<'evidence'>;
  const sentences = FAULTS.map((fault) => faultWords(fault, null, t));
  for (const sentence of sentences) expect(sentence).not.toMatch(/check\.|\{\{|undefined/);
  expect(new Set(sentences).size).toBe(FAULTS.length);
});
