import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'kimi',
  name: { 'zh-CN': 'Kimi 月之暗面', en: 'Kimi (Moonshot)' },
  short: { 'zh-CN': 'Kimi', en: 'Kimi' },
  kind: 'cloud',
  place: 40,
  baseUrl: 'https://api.moonshot.cn/v1',
  models: ['kimi-k2.6', 'moonshot-v1-32k'],
  key: 'needed',
  keyPage: 'https://platform.moonshot.cn/console/api-keys',
  browsers: 'unknown',
  setUp: null,
} satisfies Provider;
