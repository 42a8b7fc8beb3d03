let layer: HTMLElement | null = null;

/**
 * Where Monaco's floating boxes live: on the body, since inside a row that is moved by `transform` they would be
 * misplaced and cut off. It carries Monaco's class for its styles.
 */
export function overflowLayer(): HTMLElement {
  if (!layer) {
    layer = document.createElement('div');
    layer.className = 'monaco-editor';
    document.body.append(layer);
  }
  return layer;
}
