/** The regions of the workbench in the order of the page, those that are not folded away. */
function regions(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-region]')];
}

/** Moves the focus to the next or previous region; of the segments it is the text being written that takes it. */
export function goToRegion(step: 1 | -1, focusText: () => void): void {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  const next = all.at((at + step + (at < 0 && step < 0 ? 1 : 0)) % all.length);
  if (next?.dataset['region'] === 'segments') focusText();
  else next?.focus();
}

/** Unfolds the instructions above the text and moves the focus to the one being written, or to where it will be. */
export function goToInstruction(): void {
  document.querySelector<HTMLElement>('[data-instruct-fold][aria-expanded="false"]')?.click();
  // It is drawn first.
  setTimeout(() =>
    document.querySelector<HTMLElement>('#instruction, [data-region="instruct"]:not(:has(#instruction))')?.focus(),
  );
}
