/** Where something is drawn over a text, in px from the edges of the element it is placed in. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Where the moving end of the page's selection stands, within an element; null when it cannot be told. */
export function caretBox(selection: Selection | null, within: Element): Box | null {
  const { focusNode, focusOffset = 0 } = selection ?? {};
  if (!focusNode) return null;
  const range = document.createRange();
  range.setStart(focusNode, focusOffset);
  const rect = range.getClientRects()[0] ?? besides(focusNode, focusOffset);
  if (!rect) return null;
  const { left, top } = within.getBoundingClientRect();
  return { left: rect.left - left, top: rect.top - top, height: rect.height };
}

/** At the end of a line or of a text a place has no box of its own: it is the edge of the character beside it. */
function besides(node: Node, offset: number): { left: number; top: number; height: number } | null {
  const length = node.textContent?.length ?? 0;
  if (node.nodeType !== Node.TEXT_NODE || length === 0) return null;
  const range = document.createRange();
  const after = offset > 0;
  range.setStart(node, after ? offset - 1 : offset);
  range.setEnd(node, after ? offset : offset + 1);
  const rects = [...range.getClientRects()];
  const rect = after ? rects.at(-1) : rects[0];
  return rect ? { left: after ? rect.right : rect.left, top: rect.top, height: rect.height } : null;
}
