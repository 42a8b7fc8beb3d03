import { EMPTY_FORM, type OwnForm } from '../../../src/features/own-text/own-form.ts';

/** A form with three segments and a pasted draft that is chosen. */
export function someForm(change: Partial<OwnForm> = {}): OwnForm {
  return {
    ...EMPTY_FORM,
    title: '洞窟',
    text: '洞窟很老。游客很多。请勿拍照。',
    direction: 'zh-en',
    audience: 'visitors',
    field: 'heritage',
    level: 'B1',
    segments: ['洞窟很老。', '游客很多。', '请勿拍照。'],
    terms: [{ source: '洞窟', target: 'cave', forbidden: 'hole; grotto' }],
    drafts: [
      {
        id: 'd1',
        origin: { by: 'pasted' },
        at: '2026-03-01T08:00:00.000Z',
        lines: [
          { source: '洞窟很老。', draft: 'The hole is old.' },
          { source: '游客很多。', draft: 'Many visitors.' },
          { source: '请勿拍照。', draft: 'Do not photo.' },
        ],
      },
    ],
    chosen: 'd1',
    ...change,
  };
}
