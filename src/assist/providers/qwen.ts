import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'qwen',
  name: { 'zh-CN': '通义千问（阿里云百炼）', en: 'Qwen (Alibaba Cloud Model Studio)' },
  short: { 'zh-CN': '通义千问', en: 'Qwen' },
  kind: 'cloud',
  place: 20,
  // Beijing. Other regions have addresses and keys of their own.
  baseUrl: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
  models: ['qwen-plus', 'qwen-flash', 'qwen3-max'],
  key: 'needed',
  keyPage: 'https://bailian.console.aliyun.com/',
  browsers: 'unknown',
  setUp: null,
} satisfies Provider;
