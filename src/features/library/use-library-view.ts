import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { parseView, viewParams, type LibraryView } from './library-filter.ts';

/** Browsers allow few changes of the address in a short time, so typing waits. */
const WRITE_AFTER_MS = 250;

/**
 * What is shown, kept in the address. The page goes by its own copy: an input that waits for the address would
 * disturb the composing of Chinese.
 */
export function useLibraryView(): readonly [LibraryView, (view: LibraryView) => void] {
  const [params, setParams] = useSearchParams();
  const [view, setView] = useState(() => parseView(params));
  const written = useRef(params.toString());
  const address = params.toString();

  useEffect(() => {
    if (address === written.current) return;
    // The address was changed from outside: by the back button or a link.
    written.current = address;
    setView(parseView(new URLSearchParams(address)));
  }, [address]);

  useEffect(() => {
    const next = viewParams(view).toString();
    if (next === written.current) return undefined;
    const timer = setTimeout(() => {
      written.current = next;
      setParams(new URLSearchParams(next), { replace: true });
    }, WRITE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [view, setParams]);

  return [view, setView];
}
