import type { LogItem } from '../../domain/attempt/log-items.ts';

export const ITEM_FILTERS = ['all', 'pasted', 'deleted', 'beside', 'out'] as const;
export type ItemFilter = (typeof ITEM_FILTERS)[number];

const BESIDE: ReadonlySet<string> = new Set<LogItem['kind']>(['remark', 'annotation', 'assist']);
const PASTED: ReadonlySet<string> = new Set<LogItem['kind']>(['pasted', 'dropped', 'put-in', 'suggested']);

/** Whether an item is among those that a filter shows. */
export function passes(filter: ItemFilter, { kind, out }: Pick<LogItem, 'kind' | 'out'>, isOut: boolean): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'pasted':
      return PASTED.has(kind);
    case 'deleted':
      return out !== '';
    case 'beside':
      return BESIDE.has(kind);
    case 'out':
      return isOut;
  }
}
