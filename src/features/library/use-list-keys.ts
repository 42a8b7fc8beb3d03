import { useEffect, type RefObject } from 'react';

/**
 * The keys of the library: `/` anywhere goes to the search (not out of a field), arrows go through the lines, down
 * from the search into them and up from the first back to it. Enter is the line's own.
 */
export function useListKeys(search: RefObject<HTMLInputElement | null>, list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
      const next =
        event.key === '/' ? slash(event.target, search.current) : arrow(event.key, search.current, list.current);
      if (!next) return;
      event.preventDefault();
      next.focus();
      if (next === search.current) search.current.select();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [search, list]);
}

function slash(from: EventTarget | null, search: HTMLInputElement | null): HTMLElement | null {
  const inField = from instanceof Element && from.closest('input, textarea, select, [contenteditable]') !== null;
  return inField ? null : search;
}

function arrow(key: string, search: HTMLInputElement | null, list: HTMLElement | null): HTMLElement | null {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || list === null) return null;
  const lines = [...list.querySelectorAll<HTMLElement>('[data-row-target]')];
  if (document.activeElement === search) return step === 1 ? (lines[0] ?? null) : null;
  const at = lines.findIndex((line) => line.closest('tr')?.contains(document.activeElement));
  if (at === -1) return null;
  return lines[at + step] ?? (step === -1 ? search : null);
}
