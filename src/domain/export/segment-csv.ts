import { PAUSE_THRESHOLDS_MS, effortSignature } from '../effort/effort-settings.ts';
import type { SegmentEffort } from '../effort/effort.ts';
import { csvText, type CsvValue } from './csv.ts';
import type { ProcessLog } from './process-log.ts';

/** How many columns there are from `start` to `imeStrokes`. */
const MADE = 9;
const PAUSES = PAUSE_THRESHOLDS_MS.flatMap((ms) => [`pauses${ms}`, `pauseTotal${ms}`]);

/** The columns of the segment table (docs/formats/process-data.md). Times in ms, lengths in code points. */
export const SEGMENT_COLUMNS = [
  'participant',
  'task',
  'segment',
  'sourceText',
  'targetText',
  'start',
  'dur',
  'editingTime',
  'ins',
  'del',
  'nav',
  'paste',
  'imeCommits',
  'imeStrokes',
  'editDistance',
  'hter',
  ...PAUSES,
  'bursts300',
  'words',
  'level',
  'effortSettings',
  'hterSignature',
] as const;

/** One row a segment, of one or more submissions. Where the making is not let out its columns are empty. */
export function segmentCsv(logs: readonly ProcessLog[]): string {
  return csvText(SEGMENT_COLUMNS, logs.flatMap(rowsOf));
}

function rowsOf(log: ProcessLog): readonly (readonly CsvValue[])[] {
  const { participant, task, exercise, submission, effort, hter, hterSignature, level } = log;
  const texts = new Map(submission.texts.map(({ id, text }) => [id, text]));
  return exercise.segments.map(({ id, source }) => {
    const own = effort.segments.find((segment) => segment.id === id) ?? null;
    const told = level === 'none' ? null : own;
    return [
      participant,
      task,
      id,
      source,
      texts.get(id) ?? '',
      ...made(told),
      own?.changed ?? null,
      hter.get(id)?.hter ?? null,
      ...pauses(told),
      own?.words ?? null,
      level,
      effortSignature(effort.settings),
      hterSignature,
    ];
  });
}

/** From `start` to `imeStrokes`. */
function made(own: SegmentEffort | null): readonly CsvValue[] {
  if (!own) return Array.from({ length: MADE }, () => null);
  const { span, time, keystrokes, ime } = own;
  return [
    span?.startMs ?? null,
    span ? span.endMs - span.startMs : null,
    time?.ms ?? null,
    keystrokes.insert,
    keystrokes.delete,
    keystrokes.navigate,
    keystrokes.paste,
    ime ? ime.compositions - ime.cancelled : 0,
    // Not a zero where the input method told none of its keys.
    ime && ime.silent === ime.compositions ? null : keystrokes.ime,
  ];
}

function pauses(own: SegmentEffort | null): readonly CsvValue[] {
  const at = (ms: number) => own?.pauses?.find(({ thresholdMs }) => thresholdMs === ms) ?? null;
  return [
    ...PAUSE_THRESHOLDS_MS.flatMap((ms) => [at(ms)?.count ?? null, at(ms)?.totalMs ?? null]),
    at(300)?.bursts ?? null,
  ];
}
