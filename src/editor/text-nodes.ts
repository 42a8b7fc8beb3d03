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
