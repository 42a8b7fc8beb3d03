/** Does a change through the editor. The text area takes the focus to be changed; what asked for it gets it back. */
export function keepingFocus<T>(change: () => T): T {
  const focused = document.activeElement;
  const result = change();
  if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
  return result;
}
