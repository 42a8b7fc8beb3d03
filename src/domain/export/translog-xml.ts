/**
 * An edit log in the manner of Translog-II, for tools of translation-process research (docs/formats/process-data.md). The
 * target is one text: the segments, a line feed between two. `Cursor` counts its code points; `Time` is ms from the
 * beginning of the log. Applied in order, the `Key` elements lead from `TargetTextUTF8` to `FinalTextUTF8`.
 */
import { isTextEvent, type EditEvent, type TextEvent } from '../attempt/edit-event.ts';
import { masked } from '../attempt/masked-text.ts';
import { logClock, type LogTime } from '../effort/log-clock.ts';
import type { ExerciseKind } from '../exercise/exercise.ts';
import { countCodePoints } from '../text/code-points.ts';
import type { ProcessLog } from './process-log.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const TASKS: Readonly<Record<ExerciseKind, string>> = {
  'post-edit': 'post-editing',
  translate: 'translating',
  spot: 'revising',
  instruct: 'instructing',
};

/** The name of a command in `Value`, as Translog writes keys. */
const COMMANDS: Readonly<Partial<Record<EditEvent['kind'], string>>> = {
  delete: '[Delete]',
  cut: '[Cut]',
  paste: '[Paste]',
  drop: '[Drop]',
  undo: '[Undo]',
  redo: '[Redo]',
  'accept-suggestion': '[Suggestion]',
  'quick-fix': '[QuickFix]',
  'find-replace': '[Replace]',
  'restore-draft': '[RestoreDraft]',
  'copy-source': '[CopySource]',
};

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One submission as a Translog-style log. Throws `RangeError` at level `none`: there is nothing to tell. */
export function translogXml(log: ProcessLog, app: string): string {
  const { exercise, submission, starts, events, level, redacted } = log;
  if (level === 'none') throw new RangeError('translogXml: the log is not disclosed');
  // Without texts the words that were there before cannot stand either, or what was deleted could be read off them.
  const draft = starts.map((segment) => (level === 'times' ? masked(segment.draft) : segment.draft));
  const texts = new Map(submission.texts.map(({ id, text }) => [id, text]));
  const final = starts.map(({ id }) => texts.get(id) ?? '').join('\n');
  const { source, target } = exercise.languages;
  const clock = logClock(events);
  const places = new TextPlaces(starts.map(({ id }, at) => ({ id, length: countCodePoints(draft[at] ?? '') })));
  const keys = events.flatMap((event, index) => keysOf(event, clock[index]!, places));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<LogFile>',
    element('VersionString', {}, `Yijin ${app}`),
    element('Disclosure', { level, redacted }),
    element('Languages', { source, target, task: TASKS[exercise.kind] }),
    element('SourceTextUTF8', {}, exercise.segments.map((segment) => segment.source).join('\n')),
    element('TargetTextUTF8', {}, draft.join('\n')),
    element('FinalTextUTF8', {}, final),
    '<Events>',
    ...keys.map((attributes) => element('Key', attributes)),
    '</Events>',
    '</LogFile>',
    '',
  ].join('\n');
}

function element(name: string, attributes: Attributes, text?: string): string {
  const told = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined ? [] : [` ${attribute}="${xmlAttribute(String(value))}"`],
  );
  const open = `<${name}${told.join('')}`;
  return text === undefined ? `${open} />` : `${open}>${xmlText(text)}</${name}>`;
}

/** Where each segment begins in the one text of the target, as the log goes on. */
class TextPlaces {
  readonly #segments: { readonly id: string; length: number }[];
  constructor(segments: readonly { readonly id: string; readonly length: number }[]) {
    this.#segments = segments.map((segment) => ({ ...segment }));
  }

  of(id: string): number {
    let place = 0;
    for (const segment of this.#segments) {
      if (segment.id === id) return place;
      place += segment.length + 1;
    }
    throw new RangeError(`translogXml: the exercise has no segment ${id}`);
  }

  grow(id: string, by: number): void {
    const segment = this.#segments.find((one) => one.id === id);
    if (segment) segment.length += by;
  }
}

function keysOf(event: EditEvent, time: LogTime, places: TextPlaces): readonly Attributes[] {
  if (isTextEvent(event)) return changeKeys(event, time, places);
  if (event.kind !== 'navigate') return [];
  const place = places.of(event.segment);
  const end = event.to === undefined ? undefined : place + event.to;
  const Value = event.by === 'key' ? '[Key]' : '[Mouse]';
  return [{ Time: time.ms, Type: 'navi', Cursor: place + event.at, Value, To: end }];
}

/** What went is a `delete` (of a cut, an `edit`), what came an `insert` or `edit`; both at the same time where one key did both. */
function changeKeys(event: TextEvent, { ms, fromMs }: LogTime, places: TextPlaces): readonly Attributes[] {
  const Cursor = places.of(event.segment) + event.at;
  const { kind, out, in: into } = event;
  const keys: Attributes[] = [];
  if (kind === 'ime') keys.push({ Time: fromMs, Type: 'IME', Cursor, Value: '[IME]', Strokes: event.strokes });
  if (out === into) return keys;
  places.grow(event.segment, countCodePoints(into) - countCodePoints(out));
  const Value = COMMANDS[kind];
  if (out !== '') {
    const Type = kind === 'cut' ? 'edit' : 'delete';
    keys.push({ Time: ms, Type, Cursor, Value: Value ?? '[Delete]', Text: out });
  }
  if (into === '') return keys;
  if (kind === 'ime') keys.push({ Time: ms, Type: 'insert', Cursor, Value: into, IMEtext: into });
  else if (kind === 'insert' || kind === 'replace') keys.push({ Time: ms, Type: 'insert', Cursor, Value: into });
  else keys.push({ Time: ms, Type: 'edit', Cursor, Value: Value ?? '[Edit]', Text: into });
  return keys;
}
