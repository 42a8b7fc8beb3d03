import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'deepseek',
  name: { 'zh-CN': 'DeepSeek 深度求索', en: 'DeepSeek' },
  short: { 'zh-CN': 'DeepSeek', en: 'DeepSeek' },
  kind: 'cloud',
  place: 10,
  baseUrl: 'https://api.deepseek.com',
  models: ['deepseek-flash', 'deepseek-v4-pro'],
  key: 'needed',
  keyPage: 'https://platform.deepseek.com/api_keys',
  browsers: 'unknown',
  setUp: null,
} satisfies Provider;
