import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'openrouter',
  name: { 'zh-CN': 'OpenRouter', en: 'OpenRouter' },
  short: { 'zh-CN': 'OpenRouter', en: 'OpenRouter' },
  kind: 'cloud',
  place: 60,
  baseUrl: 'https://openrouter.ai/api/v1',
  models: ['openrouter/auto'],
  key: 'needed',
  keyPage: 'https://openrouter.ai/keys',
  browsers: 'allowed',
  setUp: null,
} satisfies Provider;
