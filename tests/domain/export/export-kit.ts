/** A submission worked by hand, small enough to write its exports out, and the means to read them again. */
import { createHash } from 'node:crypto';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { sealEvents } from '../../../src/domain/attempt/edit-log.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import type { Submission } from '../../../src/domain/attempt/submission.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import { startingSegments } from '../../../src/domain/exercise/starting-text.ts';
import { processLog, type ProcessInput, type ProcessLog } from '../../../src/domain/export/process-log.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';

export const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

const english = shippedExercise('en-zh-antibiotics-leaflet').exercise;

export const small: Exercise = {
  ...english,
  slug: 'small',
  kind: 'post-edit',
  segments: [
    { id: 's1', source: 'Take one tablet, "twice" a day.', draft: '每天一片' },
    { id: 's2', source: '-5 °C', draft: '=5度' },
  ],
};

/**
 * Two sittings. s1: at 1 s she goes in, types 服 at 2 s, composes 两次 from 3 to 4.5 s, takes 每 out at 6 s, goes at 8 s. In
 * the second sitting, after the 9 s of the first: s2, pastes 零下 over “=” by key 1 s later, undone, pasted again.
 */
export const events: readonly EditEvent[] = [
  { kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'monaco', app: '0.1.0' },
  { kind: 'focus', t: 1000, segment: 's1' },
  { kind: 'insert', t: 2000, segment: 's1', at: 0, out: '', in: '服', by: 'key' },
  { kind: 'ime', t: 4500, from: 3000, segment: 's1', at: 5, out: '', in: '两次', by: 'key', strokes: 7 },
  { kind: 'navigate', t: 5000, segment: 's1', at: 2, by: 'pointer' },
  { kind: 'delete', t: 6000, segment: 's1', at: 1, out: '每', in: '', by: 'key' },
  { kind: 'blur', t: 8000, segment: 's1' },
  { kind: 'hidden', t: 9000 },
  { kind: 'sitting', t: 0, wall: '2026-03-02T08:00:00.000Z', editor: 'plain', app: '0.1.0' },
  { kind: 'focus', t: 0, segment: 's2' },
  { kind: 'paste', t: 1000, segment: 's2', at: 0, out: '=', in: '零下', by: 'key' },
  { kind: 'undo', t: 2000, segment: 's2', at: 0, out: '零下', in: '=', by: 'key' },
  { kind: 'redo', t: 2500, segment: 's2', at: 0, out: '=', in: '零下', by: 'key' },
  { kind: 'remark', t: 3000, segment: 's2', about: 'note', text: 'Ask, "really"?' },
  { kind: 'confirm', t: 4000, segment: 's2', by: 'key' },
];

/** The submission that a log leads to. */
export async function submitted(exercise: Exercise, log: readonly EditEvent[]): Promise<Submission> {
  const { head } = await sealEvents('attempt-1', log, digest);
  return {
    attempt: 'attempt-1',
    round: 1,
    task: {
      exercise: { slug: exercise.slug, revision: exercise.revision, sha256: 'a'.repeat(64) },
      findings: 'at-hand-in',
      assistance: 'off',
    } as Submission['task'],
    startedAt: '2026-03-01T08:00:00.000Z',
    texts: replay(startingSegments(exercise), log).map(({ id, text }) => ({ id, text, confirmed: true })),
    textsSha256: 'b'.repeat(64),
    log: { head, events: log.length },
    reflection: [],
  };
}

export async function logOf(
  consent: ProcessInput['consent'],
  exercise: Exercise = small,
  log: readonly EditEvent[] = events,
): Promise<ProcessLog> {
  const submission = await submitted(exercise, log);
  const lines = log.map((event) => JSON.stringify(event));
  return processLog({ participant: 'P01', task: 'P1', exercise, submission, events: log, lines, consent });
}

export const KEYS = { level: 'keys', redacted: [] } as ProcessInput['consent'];
export const TIMES = { level: 'times', redacted: [] } as ProcessInput['consent'];
export const NONE = { level: 'none', redacted: [] } as ProcessInput['consent'];

/** Reads CSV by RFC 4180: rows of fields. Throws where it is none. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quote was never closed');
        if (text[at] !== '"') field += text[at];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
        if (text[at] === '"' || text[at] === '\n') throw new Error(`not RFC 4180 at ${at}`);
        field += text[at++];
      }
    }
    row.push(field);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`not RFC 4180 at ${at}`);
  }
  return rows;
}

/** The rows of a table by column. */
export function readTable(text: string): Record<string, string>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const [head, ...rows] = readCsv(text.slice(1));
  return rows.map((row) => {
    if (row.length !== head!.length) throw new Error(`${row.length} fields under ${head!.length} columns`);
    return Object.fromEntries(row.map((field, at) => [head![at]!, field]));
  });
}
