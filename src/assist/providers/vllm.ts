import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'vllm',
  name: { 'zh-CN': 'vLLM', en: 'vLLM' },
  short: { 'zh-CN': 'vLLM', en: 'vLLM' },
  kind: 'local',
  place: 30,
  baseUrl: 'http://localhost:8000/v1',
  models: [],
  key: 'optional',
  keyPage: null,
  // The first value of its --allowed-origins is all of them.
  browsers: 'allowed',
  setUp: null,
} satisfies Provider;
