import type { ReactNode, Ref } from 'react';
import type { TextMark } from '../marked-text/mark.ts';
import type { SegmentGridLook, SegmentRowData } from './segment-row.ts';
import type { TargetHandle, TargetListeners } from './target-handle.ts';

export interface SegmentGridProps extends SegmentGridLook, TargetListeners {
  readonly rows: readonly SegmentRowData[];
  /** The segment being written; null: none is. */
  readonly activeId: string | null;
  /** A row was chosen with the pointer or the keyboard; the screen answers with `activeId`. */
  readonly onActivate: (id: string) => void;
  /** Marks under the words of the active segment's text. */
  readonly marks?: readonly TextMark[] | undefined;
  readonly readOnly?: boolean | undefined;
  /** Put the caret into the active segment as the grid appears; later changes of `activeId` always do. */
  readonly autoFocus?: boolean | undefined;
  readonly scope: string;
  readonly locale: 'zh-CN' | 'en';
  /** The editor of the active segment. */
  readonly ref?: Ref<TargetHandle> | undefined;
}

export function SegmentGrid(_: SegmentGridProps): ReactNode {
  return null;
}
