/**
 * Calls `onChange` when the size of the type in an element changes, as by the reader's settings: an editor that was told
 * its size in pixels has to be told anew. Returns the way to stop.
 */
export function observeType(host: HTMLElement, onChange: () => void): () => void {
  const probe = document.createElement('span');
  probe.setAttribute('aria-hidden', 'true');
  probe.style.cssText = 'position:absolute;visibility:hidden;width:1em;height:1lh;pointer-events:none';
  host.append(probe);
  const size = new ResizeObserver(onChange);
  size.observe(probe);
  return () => {
    size.disconnect();
    probe.remove();
  };
}
