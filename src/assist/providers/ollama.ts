import type { Provider } from '../../domain/assist/provider.ts';

export default {
  id: 'ollama',
  name: { 'zh-CN': 'Ollama', en: 'Ollama' },
  short: { 'zh-CN': 'Ollama', en: 'Ollama' },
  kind: 'local',
  place: 10,
  baseUrl: 'http://localhost:11434/v1',
  models: ['qwen3:8b', 'gemma3:12b'],
  key: 'optional',
  keyPage: null,
  browsers: 'own-setting',
  setUp: {
    text: {
      'zh-CN':
        'Ollama 只回应它认可的网页地址：localhost 和 127.0.0.1 开头的本来就可以；译进若开在别的地址上，先设好环境变量 OLLAMA_ORIGINS，再启动 Ollama。',
      en: 'Ollama answers only pages of addresses it knows: those on localhost and 127.0.0.1 always; if Yijin is open at another address, set the environment variable OLLAMA_ORIGINS and start Ollama again.',
    },
    command: 'OLLAMA_ORIGINS={{origin}} ollama serve',
  },
} satisfies Provider;
