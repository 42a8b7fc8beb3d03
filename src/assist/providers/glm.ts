import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'glm',
  name: { 'zh-CN': '智谱 GLM', en: 'GLM (Zhipu)' },
  short: { 'zh-CN': '智谱 GLM', en: 'GLM' },
  kind: 'cloud',
  place: 30,
  baseUrl: 'https://open.bigmodel.cn/api/paas/v4',
  models: ['glm-4.7', 'glm-5.2'],
  key: 'needed',
  keyPage: 'https://open.bigmodel.cn/',
  browsers: 'unknown',
  setUp: null,
} satisfies Provider;
