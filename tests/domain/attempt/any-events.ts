import { fc } from '@fast-check/vitest';
import type { ChangeEvent, EditEvent, ImeEvent } from '../../../src/domain/attempt/edit-event.ts';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '修', '𠮷', '，', '👍🏽'), maxLength: 6 });

/** A draft, and changes that fit it one after the other: each replaces a stretch of the text as it then stands. */
export const anyEdits = fc
  .tuple(words, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), words, fc.boolean())))
  .map(([draft, steps]) => {
    let text = draft;
    const events: EditEvent[] = [];
    for (const [index, [where, length, into, composed]] of steps.entries()) {
      const points = toCodePoints(text);
      const at = Math.floor(where * points.length);
      const out = points.slice(at, at + length).join('');
      text = points.slice(0, at).join('') + into + points.slice(at + toCodePoints(out).length).join('');
      const common = { t: index * 10, segment: 's1', at, out, in: into, by: 'key' } as const;
      const event: ChangeEvent | ImeEvent = composed
        ? { kind: 'ime', ...common, from: index * 10, strokes: 2 }
        : { kind: 'replace', ...common };
      events.push(event);
    }
    return { draft, text, events };
  });
