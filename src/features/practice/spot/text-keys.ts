/** Keys in a text that can be read and marked, not written: the caret and the selection go as in any text. */
import { countCodePoints } from '../../../domain/text/code-points.ts';
import { selectPlaces, textElement } from './text-places.ts';

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Moves the caret of a text by a key; false when the key is none of a caret's. */
export function moveCaret(element: HTMLElement, press: KeyPress, mac: boolean): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = press;
  const selection = document.getSelection();
  if (!selection) return false;
  const end = countCodePoints(element.textContent);
  const whole = mac ? metaKey : ctrlKey;
  if (whole && key.toLowerCase() === 'a') {
    selectPlaces(element, 0, end);
    return true;
  }
  const alter = shiftKey ? 'extend' : 'move';
  const byWord = mac ? altKey : ctrlKey;
  const other = mac ? ctrlKey || (altKey && !isSideways(key)) : altKey || metaKey;
  if (other) return false;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const direction = key === 'ArrowLeft' ? 'left' : 'right';
      selection.modify(alter, direction, mac && metaKey ? 'lineboundary' : byWord ? 'word' : 'character');
      break;
    }
    case 'ArrowUp':
    case 'ArrowDown':
      selection.modify(alter, key === 'ArrowUp' ? 'backward' : 'forward', 'line');
      break;
    case 'Home':
    case 'End':
      if (whole) toEnd(element, selection, key === 'Home' ? 0 : end, shiftKey);
      else selection.modify(alter, key === 'Home' ? 'backward' : 'forward', 'lineboundary');
      break;
    default:
      return false;
  }
  keepWithin(element, selection, end, shiftKey);
  return true;
}

function isSideways(key: string): boolean {
  return key === 'ArrowLeft' || key === 'ArrowRight';
}

function toEnd(element: HTMLElement, selection: Selection, place: number, extend: boolean): void {
  const { anchorNode, anchorOffset } = selection;
  selectPlaces(element, place, place);
  const { focusNode, focusOffset } = selection;
  if (extend && anchorNode && focusNode) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** A caret that has left its text is put back to the end it went over. */
function keepWithin(element: HTMLElement, selection: Selection, end: number, extend: boolean): void {
  const { focusNode } = selection;
  if (!focusNode || textElement(focusNode) === element) return;
  const isBehind = element.compareDocumentPosition(focusNode) & Node.DOCUMENT_POSITION_FOLLOWING;
  toEnd(element, selection, isBehind ? end : 0, extend);
}
