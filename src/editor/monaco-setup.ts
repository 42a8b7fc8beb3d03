import type { createMonacoTarget } from './create-monaco-target.ts';
import type { Monaco } from './monaco-core.ts';

/** Monaco and what makes a target editor of it. */
export interface MonacoKit {
  readonly monaco: Monaco;
  readonly createMonacoTarget: typeof createMonacoTarget;
}

let loading: Promise<MonacoKit> | null = null;
let loaded: MonacoKit | null = null;

/** What has been loaded so far, to be shown at once. */
export function loadedMonaco(): MonacoKit | null {
  return loaded;
}

/**
 * Monaco, loaded once and when first asked for. Its own words (for screen readers) are in the language asked for first;
 * they must be there before Monaco is, so another language needs the page to be loaded again.
 */
export function loadMonaco(locale: 'zh-CN' | 'en'): Promise<MonacoKit> {
  loading ??= load(locale).catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function load(locale: 'zh-CN' | 'en'): Promise<MonacoKit> {
  if (locale === 'zh-CN') await import('monaco-editor/nls/lang/zh-cn');
  const [{ monaco }, { createMonacoTarget }] = await Promise.all([
    import('./monaco-core.ts'),
    import('./create-monaco-target.ts'),
  ]);
  loaded = { monaco, createMonacoTarget };
  return loaded;
}
