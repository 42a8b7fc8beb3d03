import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'llama-cpp',
  name: { 'zh-CN': 'llama.cpp', en: 'llama.cpp' },
  short: { 'zh-CN': 'llama.cpp', en: 'llama.cpp' },
  kind: 'local',
  place: 40,
  baseUrl: 'http://localhost:8080/v1',
  models: [],
  key: 'optional',
  keyPage: null,
  // llama-server allows all origins unless --cors-origins says otherwise.
  browsers: 'allowed',
  setUp: null,
} satisfies Provider;
