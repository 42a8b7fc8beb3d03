import { fc } from '@fast-check/vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '修', '𠮷', '，'), maxLength: 4 });
const KINDS = [
  'change',
  'change',
  'change',
  'ime',
  'navigate',
  'focus',
  'blur',
  'confirm',
  'mark',
  'annotate',
  'unannotate',
  'hidden',
  'visible',
  'clock',
  'sitting',
  'remark',
] as const;

/** Times as machines have them: mostly a little on, at times back, a long sleep, or nonsense. */
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.nat(400) },
  { weight: 2, arbitrary: fc.nat(30_000) },
  { weight: 1, arbitrary: fc.integer({ min: -5000, max: 0 }) },
  { weight: 1, arbitrary: fc.constantFrom(3_600_000, 400 * 24 * 3_600_000, Number.MAX_SAFE_INTEGER / 4) },
);

const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  row: fc.nat(2),
  gap,
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(3),
  into: words,
  id: fc.integer({ min: 1, max: 4 }),
  cause: fc.constantFrom('insert', 'replace', 'paste', 'undo', 'find-replace'),
});

/** Three segments and events of every sort that fit them one after the other, on a clock that cannot be trusted. */
export const anyLog = fc
  .tuple(fc.tuple(words, words, words), fc.array(step, { maxLength: 600 }))
  .map(([drafts, steps]) => {
    const segments = drafts.map((draft, row) => ({ id: `s${row + 1}`, draft }));
    const texts = [...drafts] as string[];
    const events: EditEvent[] = [];
    let t = 0;
    for (const { kind, row, gap: on, where, length, into, id, cause } of steps) {
      t = Math.min(Math.max(0, t + Math.trunc(on)), Number.MAX_SAFE_INTEGER);
      const segment = `s${row + 1}`;
      const by = 'key' as const;
      const wall = '2026-03-01T08:00:00.000Z';
      const points = toCodePoints(texts[row]!);
      const at = Math.floor(where * points.length);
      switch (kind) {
        case 'sitting':
          t = 0;
          events.push({ kind, t: 0, wall, editor: 'plain', app: '0' });
          break;
        case 'clock':
          events.push({ kind, t, wall });
          break;
        case 'hidden':
        case 'visible':
          events.push({ kind, t });
          break;
        case 'focus':
        case 'blur':
          events.push({ kind, t, segment });
          break;
        case 'confirm':
        case 'mark':
          events.push({ kind, t, segment, by });
          break;
        case 'navigate':
          events.push({ kind, t, segment, at, by, to: Math.min(points.length, at + length) });
          break;
        case 'remark':
          events.push({ kind, t, segment, about: 'note', text: into });
          break;
        case 'unannotate':
          events.push({ kind, t, segment, annotation: `a${id}`, by });
          break;
        case 'annotate': {
          const annotation = {
            id: `a${id}`,
            side: 'target',
            start: at,
            end: at,
            type: 'other',
            severity: 'minor',
          } as const;
          events.push({ kind, t, segment, annotation: { ...annotation, note: into, correction: null }, by });
          break;
        }
        default: {
          const out = points.slice(at, at + length).join('');
          texts[row] = points.toSpliced(at, toCodePoints(out).length, into).join('');
          const change = { t, segment, at, out, in: into, by };
          if (kind === 'ime') events.push({ kind, ...change, from: Math.max(0, t - 300), strokes: 2 });
          else events.push({ kind: cause, ...change });
        }
      }
    }
    return { segments, events, texts };
  });
