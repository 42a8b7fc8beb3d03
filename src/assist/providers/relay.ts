import { RELAY_ADDRESS } from '../../domain/assist/address.ts';
import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'relay',
  name: { 'zh-CN': '本机中转', en: 'Relay of this computer' },
  short: { 'zh-CN': '本机中转', en: 'relay of this computer' },
  kind: 'relay',
  place: 10,
  baseUrl: RELAY_ADDRESS,
  models: [],
  key: 'optional',
  keyPage: null,
  browsers: 'allowed',
  setUp: {
    text: {
      'zh-CN':
        '有的服务不回应网页，或不在这台电脑上又没有 https。用下面的命令启动译进，由它把请求转给那一个地址；密钥可以放在环境变量 YIJIN_AI_KEY 里，不进浏览器。',
      en: 'Some services do not answer web pages, or are on another computer without https. Start Yijin like this, and it passes requests on to that one address; the key can be in the environment variable YIJIN_AI_KEY, outside the browser.',
    },
    command: 'npm start -- --ai-relay https://api.example.com/v1',
  },
} satisfies Provider;
