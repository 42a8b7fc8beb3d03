import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'openai',
  name: { 'zh-CN': 'OpenAI', en: 'OpenAI' },
  short: { 'zh-CN': 'OpenAI', en: 'OpenAI' },
  kind: 'cloud',
  place: 50,
  baseUrl: 'https://api.openai.com/v1',
  models: ['gpt-5.4-mini', 'gpt-5.4'],
  key: 'needed',
  keyPage: 'https://platform.openai.com/api-keys',
  browsers: 'allowed',
  setUp: null,
} satisfies Provider;
