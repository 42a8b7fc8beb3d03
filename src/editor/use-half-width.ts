import { useLayoutEffect, useState, type RefObject } from 'react';
import type { LanguageTag } from '../domain/text/language.ts';

const COUNT = 256;

/**
 * The width of a lower-case n in the type of the target text. Monaco breaks its lines at whole multiples of it, so the
 * measure of static rows is rounded to the same. `sample` is an element that has that type.
 */
export function useHalfWidth(sample: RefObject<HTMLElement | null>, lang: LanguageTag): number {
  const [width, setWidth] = useState(1);
  useLayoutEffect(() => {
    if (!sample.current) return;
    const probe = document.createElement('span');
    probe.textContent = 'n'.repeat(COUNT);
    probe.style.cssText = 'position:absolute;visibility:hidden;white-space:pre';
    sample.current.append(probe);
    const measured = probe.offsetWidth / COUNT;
    probe.remove();
    setWidth(measured > 0 ? measured : 1);
  }, [sample, lang]);
  return width;
}
