import type { CopyFault } from '../../domain/copy/assemble.ts';
import type { BundleFault } from '../../domain/record/bundle.ts';

/** What to do about a file that was refused: get a newer app, choose another file, or fetch this one anew. */
export function mendOf(codes: readonly (BundleFault | CopyFault)['code'][]): 'update' | 'other' | 'again' {
  if (codes.includes('newer-format')) return 'update';
  return codes.some((code) => code === 'bad-gzip' || code === 'not-a-bundle') ? 'other' : 'again';
}
