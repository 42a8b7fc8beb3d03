import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'other',
  name: { 'zh-CN': '其他（与 OpenAI 兼容的地址）', en: 'Another address, compatible with OpenAI' },
  short: { 'zh-CN': '其他服务', en: 'another service' },
  kind: 'other',
  place: 20,
  baseUrl: '',
  models: [],
  key: 'optional',
  keyPage: null,
  browsers: 'unknown',
  setUp: null,
} satisfies Provider;
