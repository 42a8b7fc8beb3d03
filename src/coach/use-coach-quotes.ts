import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { quotesIn, type Quoted } from '../domain/assist/past-answer.ts';
import { utf16Offset } from '../domain/text/code-points.ts';
import { literalFinder } from '../domain/text/find-literal.ts';
import type { TextMark } from '../marked-text/mark.ts';
import { rangeIn, textPieces } from '../marked-text/text-nodes.ts';
import type { CoachDesk } from './coach-desk.ts';

const HIGHLIGHT = 'quoted';
const NONE: readonly Quoted[] = [];

/** The words of a segment that the answer she looks at quotes; none of other segments. */
export function useCoachQuotes(desk: CoachDesk, segment: string, text: string): readonly Quoted[] {
  const past = useStore(desk.store, ({ answers, looked }) =>
    looked === null ? undefined : answers.find(({ entry }) => entry.call === looked),
  );
  return useMemo(() => (past?.entry.segment === segment ? quotesIn(past, text) : NONE), [past, segment, text]);
}

/** Quoted words as marks on the text that is being written. */
export function quoteMarks(quotes: readonly Quoted[], text: string): readonly TextMark[] {
  return quotes
    .filter(({ side }) => side === 'target')
    .flatMap(({ text: words }, index) =>
      placesOf(words, text).map(({ start, end }): TextMark => ({
        id: `quoted-${index}-${start}`,
        kind: 'quoted',
        start,
        end,
        label: '',
      })),
    );
}

function placesOf(words: string, text: string) {
  return literalFinder(words, { matchCase: true, wholeWords: false })(text);
}

/**
 * Marks quoted words in the texts of a segment as they are drawn, with the highlights of the browser: in what stands in
 * `[data-source-text]` and `[data-target-text]` of it. The text that is being written has marks of its own.
 */
export function useQuoteHighlights(segment: string, quotes: readonly Quoted[]): void {
  const key = JSON.stringify(quotes);
  useEffect(() => {
    const root = document.querySelector(`[data-row="${CSS.escape(segment)}"], [data-segment="${CSS.escape(segment)}"]`);
    const wanted = JSON.parse(key) as readonly Quoted[];
    if (!root || wanted.length === 0 || !('highlights' in CSS)) return;
    const draw = (): void => {
      const highlight = new Highlight();
      for (const { side, text } of wanted) {
        const drawn = root.querySelector(`[data-${side}-text], [data-side="${side}"]`);
        const nodes = drawn ? textPieces(drawn).flatMap(({ node, isText }) => (isText ? [node] : [])) : [];
        const whole = nodes.map(({ data }) => data).join('');
        for (const { start, end } of placesOf(text, whole)) {
          const range = rangeIn(nodes, utf16Offset(whole, start), utf16Offset(whole, end));
          if (range) highlight.add(range);
        }
      }
      CSS.highlights.set(HIGHLIGHT, highlight);
    };
    const changes = new MutationObserver(draw);
    changes.observe(root, { childList: true, characterData: true, subtree: true });
    draw();
    return () => {
      changes.disconnect();
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, [segment, key]);
}
