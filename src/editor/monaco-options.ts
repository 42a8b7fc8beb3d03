import type { Monaco } from './monaco-core.ts';

type Options = NonNullable<Parameters<Monaco['editor']['create']>[1]>;

/**
 * Monaco as a plain, calm text box: no sign of a code editor, and nothing that writes by itself. Type and line height
 * are read from the page, so that the words stand where the static row had them.
 */
export const CALM_OPTIONS: Options = {
  // Chinese input methods are safer on the text area (stack.md 5); a setting turns the edit context on.
  editContext: false,
  // Breaks lines as the browser does; the simple way is up to a quarter taller.
  wordWrap: 'on',
  wrappingStrategy: 'advanced',
  wrappingIndent: 'none',
  // Ligatures as in the static rows, or words have another width.
  fontLigatures: true,
  disableMonospaceOptimizations: true,
  // Rows are moved by `transform`, in which fixed boxes are misplaced; see also overflowWidgetsDomNode.
  fixedOverflowWidgets: true,
  automaticLayout: false,
  tabFocusMode: true,
  lineNumbers: 'off',
  lineNumbersMinChars: 0,
  lineDecorationsWidth: 0,
  glyphMargin: false,
  folding: false,
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 0,
  scrollbar: {
    vertical: 'hidden',
    horizontal: 'hidden',
    verticalScrollbarSize: 0,
    horizontalScrollbarSize: 0,
    handleMouseWheel: false,
    alwaysConsumeMouseWheel: false,
    useShadows: false,
  },
  padding: { top: 0, bottom: 0 },
  renderLineHighlight: 'none',
  renderWhitespace: 'none',
  renderControlCharacters: false,
  stopRenderingLineAfter: -1,
  guides: { indentation: false, bracketPairs: false },
  matchBrackets: 'never',
  bracketPairColorization: { enabled: false },
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  unusualLineTerminators: 'off',
  links: false,
  colorDecorators: false,
  hover: { enabled: 'off' },
  contextmenu: false,
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  wordBasedSuggestions: 'off',
  autoIndent: 'none',
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  trimAutoWhitespace: false,
  dragAndDrop: true,
  // Shows where a text would be let go; what becomes of it is ours (monaco-drop.ts).
  dropIntoEditor: { enabled: true },
  emptySelectionClipboard: false,
  copyWithSyntaxHighlighting: false,
  multiCursorLimit: 1,
  cursorWidth: 2,
  wordSegmenterLocales: ['zh-CN'],
};

/** The type of an element as Monaco wants it told. */
export function typeOf(element: Element): Pick<Options, 'fontFamily' | 'fontSize' | 'lineHeight' | 'cursorHeight'> {
  const { fontFamily, fontSize, lineHeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  // The caret about as high as a letter, as the browser's own, and not as the whole line.
  return { fontFamily, fontSize: size, lineHeight: parseFloat(lineHeight), cursorHeight: Math.round(size * 1.3) };
}
