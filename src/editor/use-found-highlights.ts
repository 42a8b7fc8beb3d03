import { useEffect, type RefObject } from 'react';
import { utf16Offset } from '../domain/text/code-points.ts';
import type { FoundInGrid } from './found-in-grid.ts';
import { rangeIn, textPieces } from '../marked-text/text-nodes.ts';

/**
 * Marks what is looked for in the static texts of the rows in sight, over the words as they are drawn: no row is drawn
 * anew for it, and tracked changes stay as they are. The editor has its own marks. A browser that cannot do it
 * (Firefox before 140) still counts and moves.
 */
export function useFoundHighlights(grid: RefObject<HTMLElement | null>, found: FoundInGrid | null): void {
  useEffect(() => {
    const within = grid.current;
    if (!found || !within || !('highlights' in CSS)) return;
    const draw = (): void => {
      const [all, here] = [new Highlight(), new Highlight()];
      for (const row of within.querySelectorAll<HTMLElement>('[data-row]')) {
        for (const side of found.sides) markText(row, side, found, all, here);
      }
      CSS.highlights.set('found', all);
      CSS.highlights.set('found-here', here);
    };
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const changes = new MutationObserver(later);
    changes.observe(within, { childList: true, characterData: true, subtree: true });
    draw();
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete('found');
      CSS.highlights.delete('found-here');
    };
  }, [grid, found]);
}

function markText(
  row: HTMLElement,
  side: 'source' | 'target',
  { find, current }: FoundInGrid,
  all: Highlight,
  here: Highlight,
): void {
  const container = row.querySelector(`[data-${side}-text]`);
  if (!container) return;
  const nodes = textPieces(container).flatMap(({ node, isText }) => (isText ? [node] : []));
  const text = nodes.map((node) => node.data).join('');
  for (const place of find(text)) {
    const isHere = current?.segment === row.dataset['row'] && current?.side === side && current.start === place.start;
    const range = rangeIn(nodes, utf16Offset(text, place.start), utf16Offset(text, place.end));
    if (range) (isHere ? here : all).add(range);
  }
}
