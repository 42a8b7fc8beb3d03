import type { Monaco } from './monaco-core.ts';

let loading: Promise<Monaco> | null = null;

/**
 * Monaco, loaded once and when first asked for. Its own words (for screen readers) are in the language asked for first;
 * they must be there before Monaco is, so another language needs the page to be loaded again.
 */
export function loadMonaco(locale: 'zh-CN' | 'en'): Promise<Monaco> {
  loading ??= load(locale).catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(locale: 'zh-CN' | 'en'): Promise<Monaco> {
  if (locale === 'zh-CN') await import('monaco-editor/nls/lang/zh-cn');
  const { monaco } = await import('./monaco-core.ts');
  return monaco;
}
