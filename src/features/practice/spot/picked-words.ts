import { sliceCodePoints } from '../../../domain/text/code-points.ts';
import type { SpotScene } from './spot-scene.ts';

/** The words that are selected in the segment she is at. */
export function pickedWords({ picked, rows }: Pick<SpotScene, 'picked' | 'rows'>): string {
  const row = rows.find(({ id }) => id === picked?.segment);
  if (!picked || !row) return '';
  return sliceCodePoints(picked.side === 'source' ? row.source : row.draft, picked.start, picked.end).trim();
}
