import { describe, expect, it } from 'vitest';
import { asQuery, queryText } from '../../../src/features/practice/query-text.ts';
import { createTranslator } from '../../../src/i18n/create-i18n.ts';

const segments = [
  { id: 's1', source: '好。' },
  { id: 's2', source: '壁画已经起甲。' },
];
const query = (segment: string | null, text: string) => asQuery({ ref: 'q', about: 'query', segment, text }, segments);

describe('queries for the client', () => {
  it('say which segment, its source and the question; those for the whole task have no source', async () => {
    const t = await createTranslator('en', 'remarks');
    expect(queryText('Caves', [query('s2', 'Flaking?'), query(null, 'Which English?')], t)).toBe(
      'Queries on “Caves”\n\nSegment 2\nSource: 壁画已经起甲。\nQuestion: Flaking?\n\nWhole task\nQuestion: Which English?',
    );
  });

  it('are in the language of the interface', async () => {
    const t = await createTranslator('zh-CN', 'remarks');
    expect(queryText('洞窟', [query('s1', '用英式吗？')], t)).toBe(
      '关于《洞窟》的提问\n\n第 1 段\n原文：好。\n问题：用英式吗？',
    );
  });
});
