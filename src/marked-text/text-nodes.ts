/** Not words of the text: what was deleted of the draft, and what is there for screen readers or as a sign. */
const NOT_TEXT = 'del, .visually-hidden, [aria-hidden="true"]';

/** A piece of a static text, and whether it is of its words. */
export interface TextPiece {
  readonly node: Text;
  readonly isText: boolean;
}

/** The pieces that a static text is drawn in, in their order. */
export function textPieces(container: Element): readonly TextPiece[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, isText: node.parentElement?.closest(NOT_TEXT) === null });
  }
  return pieces;
}

/** The range of a stretch of a text that is drawn in these nodes, by UTF-16 offsets; null where it reaches beyond them. */
export function rangeIn(nodes: readonly Text[], start: number, end: number): Range | null {
  const range = document.createRange();
  let before = 0;
  let begun = false;
  for (const node of nodes) {
    const length = node.data.length;
    if (!begun && start < before + length) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}
