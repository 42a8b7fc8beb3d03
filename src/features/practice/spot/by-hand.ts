import type { MouseEvent } from 'react';
import type { EditBy } from '../../../domain/attempt/edit-event.ts';

/** By which hand a click came: a key pressed on a button is a click without a count. */
export function byHand({ detail, nativeEvent }: MouseEvent): EditBy {
  if (detail === 0) return 'key';
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch' ? 'touch' : 'pointer';
}
