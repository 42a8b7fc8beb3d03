import type { TextMark } from '../marked-text/mark.ts';

/** Where the marks of the text being written are on the screen. */
export interface MarkPlaces {
  /** The box of a mark, of its first line; null when it is not drawn. */
  rectOf(id: string): DOMRect | null;
  /** The id of the mark at a point of the screen; of one inside another, the inner one. */
  markAt(x: number, y: number): string | null;
}

/** The class that tells a mark by its number in editors that can name elements by classes alone. */
export function numberClass(index: number): string {
  return `mark-n-${index}`;
}

/** The places of marks that are drawn inside `host`, by `numberClass` or by `data-mark`. */
export function markPlaces(host: () => Element | null, marks: () => readonly TextMark[]): MarkPlaces {
  const rectsOf = (index: number): readonly DOMRect[] => {
    const id = CSS.escape(marks()[index]?.id ?? '');
    const drawn = host()?.querySelectorAll(`.${numberClass(index)}, [data-mark="${id}"]`) ?? [];
    return [...drawn].flatMap((element) => [...element.getClientRects()]);
  };
  return {
    rectOf(id) {
      return rectsOf(marks().findIndex((mark) => mark.id === id))[0] ?? null;
    },
    markAt(x, y) {
      const under = marks().filter((_, index) =>
        rectsOf(index).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
      );
      under.sort((one, other) => one.end - one.start - (other.end - other.start));
      return under[0]?.id ?? null;
    },
  };
}
