import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'lm-studio',
  name: { 'zh-CN': 'LM Studio', en: 'LM Studio' },
  short: { 'zh-CN': 'LM Studio', en: 'LM Studio' },
  kind: 'local',
  place: 20,
  baseUrl: 'http://localhost:1234/v1',
  models: [],
  key: 'optional',
  keyPage: null,
  browsers: 'own-setting',
  setUp: {
    text: {
      'zh-CN': 'LM Studio 默认不回应网页：在它的服务器设置里打开 CORS，或用下面的命令启动服务器。',
      en: 'LM Studio does not answer web pages by itself: switch CORS on in the settings of its server, or start the server like this.',
    },
    command: 'lms server start --cors',
  },
} satisfies Provider;
