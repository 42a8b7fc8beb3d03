import { useLayoutEffect, useRef, type RefObject } from 'react';

const COUNT = 256;

/**
 * Puts the width of a lower-case n in the type of the target text into the CSS variable `--half` of an element, and puts
 * it anew when that type changes. Monaco breaks its lines at whole multiples of it, so the measure of static rows is
 * rounded to the same. `sample` is an element in that type whose box is as large as its font and the space of a row;
 * `onChange` is called after the first time, when rows have other heights than before.
 */
export function useHalfWidth(
  container: RefObject<HTMLElement | null>,
  sample: RefObject<HTMLElement | null>,
  onChange: () => void,
): void {
  const latest = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = onChange;
  });

  useLayoutEffect(() => {
    const [box, text] = [container.current, sample.current];
    if (!box || !text) return;
    const measure = (): void => {
      const probe = document.createElement('span');
      probe.textContent = 'n'.repeat(COUNT);
      probe.style.cssText = 'position:absolute;visibility:hidden;white-space:pre';
      text.append(probe);
      box.style.setProperty('--half', `${probe.offsetWidth / COUNT || 1}px`);
      probe.remove();
    };
    measure();
    let isFirst = true;
    const size = new ResizeObserver(() => {
      if (!isFirst) {
        measure();
        latest.current();
      }
      isFirst = false;
    });
    size.observe(text);
    return () => size.disconnect();
  }, [container, sample]);
}
