/**
 * The name a pack is kept under: `yijin-evidence-K7QW-2RT9-2026-03-01.json`. ASCII alone, whatever the pack says, so that
 * no mail server or file system changes it.
 */
export function packFileName(
  pack: { readonly learner: string; readonly made: { readonly at: string } },
  ending: 'html' | 'json',
): string {
  const code = pack.learner.replace(/[^A-Za-z0-9-]+/g, '').slice(0, 40) || 'learner';
  return `yijin-evidence-${code}-${pack.made.at.slice(0, 10)}.${ending}`;
}
