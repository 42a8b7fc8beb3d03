import type { Monaco } from './monaco-core.ts';

/**
 * Keeps Monaco in the colours of the page: they are read from the CSS variables, and again whenever the page changes
 * its theme. Returns the way to stop.
 */
export function followPageTheme(monaco: Monaco): () => void {
  const apply = (): void => {
    const page = getComputedStyle(document.documentElement);
    const colour = (name: string, fallback: string): string => hexOf(page.getPropertyValue(name)) ?? fallback;
    const paper = colour('--paper', '#fbfaf6');
    const accent = colour('--accent', '#2c4a8c');
    monaco.editor.defineTheme('page', {
      base: isDark(paper) ? 'vs-dark' : 'vs',
      inherit: true,
      rules: [],
      colors: {
        'editor.background': '#00000000',
        'editor.foreground': colour('--ink', '#1f1e1b'),
        'editorCursor.foreground': accent,
        'editor.selectionBackground': `${accent}40`,
        'editor.inactiveSelectionBackground': `${accent}26`,
        'editor.placeholder.foreground': colour('--quiet', '#6b675f'),
        focusBorder: '#00000000',
      },
    });
    monaco.editor.setTheme('page');
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-mantine-color-scheme', 'class', 'style'],
  });
  return () => observer.disconnect();
}

/** Any CSS colour as `#rrggbb`, the only form Monaco takes; null when there is none. */
function hexOf(css: string): string | null {
  const context = css.trim() === '' ? null : document.createElement('canvas').getContext('2d');
  if (!context) return null;
  context.fillStyle = css.trim();
  return context.fillStyle.startsWith('#') ? context.fillStyle : null;
}

function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
