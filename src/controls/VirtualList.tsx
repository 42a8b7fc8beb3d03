import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, type HTMLAttributes, type ReactNode } from 'react';

interface VirtualListProps {
  readonly count: number;
  /** A first guess of the height of a row, in px; it is put right when the row is drawn. */
  estimate(index: number): number;
  readonly className: string;
  /** Of the element that holds the rows: its role and name. */
  readonly list: HTMLAttributes<HTMLElement>;
  /** Of the element around each row. */
  row(index: number): HTMLAttributes<HTMLElement> & Record<`data-${string}`, unknown>;
  /** The row to keep in sight, which is always in the page; -1: none. */
  readonly at: number;
  /** Changes when `at` is to be brought into sight again although it is the same. */
  readonly looks: number | string;
  /** All rows one under the other, as on paper. */
  readonly all: boolean;
  children(index: number): ReactNode;
}

/**
 * A list of any length in a box that scrolls: only the rows in sight are in the page. It jumps and never glides, so there
 * is no motion that somebody would want reduced.
 */
export function VirtualList(props: VirtualListProps) {
  const { count, estimate, className, list, row, at, looks, all, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    overscan: 8,
    scrollPaddingStart: 16,
    scrollPaddingEnd: 16,
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const [from, to] = [Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan)];
      const shown = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      if (at < 0 || at >= count || (at >= from && at <= to)) return shown;
      return at < from ? [at, ...shown] : [...shown, at];
    },
  });

  useLayoutEffect(() => {
    if (at >= 0 && at < count) virtualizer.scrollToIndex(at, { align: 'auto' });
    // Only when there is something else to look at, not whenever the list is made anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [at, looks]);

  if (all) {
    return (
      <div className={className}>
        <div {...list}>
          {Array.from({ length: count }, (_, index) => (
            <div key={index} {...row(index)}>
              {children(index)}
            </div>
          ))}
        </div>
      </div>
    );
  }
  return (
    <div ref={scroller} className={className}>
      <div {...list} style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => (
          <div
            key={key}
            {...row(index)}
            ref={virtualizer.measureElement}
            data-index={index}
            style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
