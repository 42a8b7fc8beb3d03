import { textPieces } from '../marked-text/text-nodes.ts';

/**
 * The offset (UTF-16) in a static text that a click fell on, so that the caret can be put there when the text is opened.
 * Undefined when the click was beside the words.
 */
export function caretFromClick(container: Element, x: number, y: number): number | undefined {
  const place = caretPlace(x, y);
  if (!place || !container.contains(place.node)) return undefined;
  let before = 0;
  for (const { node, isText } of textPieces(container)) {
    if (node === place.node) return before + (isText ? place.offset : 0);
    if (isText) before += node.data.length;
  }
  return undefined;
}

function caretPlace(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Safari before 2026 has only the older name.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
