/** Places in a text that is drawn with its marks: between the page's selection and code points. */
import { codePointOffset, utf16Offset } from '../../../domain/text/code-points.ts';
import type { MarkPlace } from './mark-draft.ts';

/** What an element that holds a markable text says of itself: its segment, its side, and the text as it is. */
export const TEXT_SELECTOR = '[data-spot-text]';

export interface Picked extends MarkPlace {
  readonly segment: string;
}

/** Where the page's selection is, if it began in a markable text; what reaches beyond that text is cut off. */
export function pickedPlace(selection: Selection | null): Picked | null {
  const element = textElement(selection?.anchorNode ?? null);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  if (!element || !anchorNode || !focusNode) return null;
  const { segment, side } = element.dataset;
  if (segment === undefined || (side !== 'source' && side !== 'target')) return null;
  const anchor = placeIn(element, anchorNode, anchorOffset ?? 0);
  const focus = placeIn(element, focusNode, focusOffset ?? 0);
  return { segment, side, start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** The markable text a node is in. */
export function textElement(node: Node | null): HTMLElement | null {
  const within = node instanceof Element ? node : (node?.parentElement ?? null);
  return within?.closest<HTMLElement>(TEXT_SELECTOR) ?? null;
}

/** Selects a stretch of a markable text, or puts the caret at a place of it; `focus` is the end that moves. */
export function selectPlaces(element: HTMLElement, anchor: number, focus: number): void {
  const [from, to] = [pointAt(element, anchor), pointAt(element, focus)];
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** How many code points of an element's text stand before a point of the page; its nearer end for a point outside. */
function placeIn(element: HTMLElement, node: Node, offset: number): number {
  const text = element.textContent;
  if (!element.contains(node)) {
    const isBehind = element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBehind ? codePointOffset(text, text.length) : 0;
  }
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return codePointOffset(text, before.toString().length);
}

function pointAt(element: HTMLElement, place: number): { readonly node: Node; readonly offset: number } {
  let left = utf16Offset(element.textContent, place);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let last: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last ? { node: last, offset: last.textContent?.length ?? 0 } : { node: element, offset: 0 };
}
