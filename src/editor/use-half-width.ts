import { useLayoutEffect, type RefObject } from 'react';
import type { LanguageTag } from '../domain/text/language.ts';

const COUNT = 256;

/**
 * Puts the width of a lower-case n in the type of the target text into the CSS variable `--half` of an element. Monaco
 * breaks its lines at whole multiples of it, so the measure of static rows is rounded to the same. `sample` is an element
 * that has that type.
 */
export function useHalfWidth(
  container: RefObject<HTMLElement | null>,
  sample: RefObject<HTMLElement | null>,
  lang: LanguageTag,
): void {
  useLayoutEffect(() => {
    if (!container.current || !sample.current) return;
    const probe = document.createElement('span');
    probe.textContent = 'n'.repeat(COUNT);
    probe.style.cssText = 'position:absolute;visibility:hidden;white-space:pre';
    sample.current.append(probe);
    container.current.style.setProperty('--half', `${probe.offsetWidth / COUNT || 1}px`);
    probe.remove();
  }, [container, sample, lang]);
}
