import { isTextEvent, type EditEvent } from '../attempt/edit-event.ts';
import { logClock, type LogTime } from '../effort/log-clock.ts';
import { countCodePoints } from '../text/code-points.ts';
import { csvText, type CsvValue } from './csv.ts';
import type { ProcessLog } from './process-log.ts';

/** The columns of the event table (docs/formats/process-data.md). Times in ms, places and lengths in code points. */
export const EVENT_COLUMNS = [
  'participant',
  'task',
  'n',
  'sitting',
  'time',
  'from',
  'kind',
  'segment',
  'at',
  'to',
  'lengthOut',
  'lengthIn',
  'textOut',
  'textIn',
  'by',
  'strokes',
  'waits',
  'wall',
  'more',
  'level',
] as const;

/** One row an event, of one or more submissions, in the order they happened. At level `times` the texts are empty. */
export function eventCsv(logs: readonly ProcessLog[]): string {
  return csvText(EVENT_COLUMNS, logs.flatMap(rowsOf));
}

function rowsOf(log: ProcessLog): readonly (readonly CsvValue[])[] {
  const clock = logClock(log.events);
  return log.events.map((event, index) => [log.participant, log.task, index + 1, ...row(event, clock[index]!, log)]);
}

function row(event: EditEvent, { ms, fromMs, sitting }: LogTime, { level }: ProcessLog): readonly CsvValue[] {
  const change = isTextEvent(event) ? event : null;
  const shown = change && level === 'keys' ? change : null;
  return [
    sitting,
    ms,
    event.kind === 'ime' ? fromMs : null,
    event.kind,
    ('segment' in event ? event.segment : undefined) ?? null,
    'at' in event ? event.at : null,
    event.kind === 'navigate' ? (event.to ?? null) : null,
    change && countCodePoints(change.out),
    change && countCodePoints(change.in),
    shown && shown.out,
    shown && shown.in,
    'by' in event ? event.by : null,
    change?.strokes ?? null,
    event.kind === 'ime' && event.waits ? event.waits.join(' ') : null,
    'wall' in event ? event.wall : null,
    more(event),
    level,
  ];
}

/** The fields that only events of rare kinds have, as JSON. */
function more(event: EditEvent): string | null {
  switch (event.kind) {
    case 'sitting':
      return JSON.stringify({ editor: event.editor, app: event.app });
    case 'remark':
      return JSON.stringify({ about: event.about, ref: event.ref, text: event.text });
    case 'annotate':
      return JSON.stringify({ annotation: event.annotation, step: event.step });
    case 'unannotate':
      return JSON.stringify({ annotation: event.annotation, step: event.step });
    case 'assist': {
      const { kind: _kind, t: _t, segment: _segment, ...rest } = event;
      return JSON.stringify(rest);
    }
    default:
      return null;
  }
}
