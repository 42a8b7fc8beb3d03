/**
 * The texts in an edit log as a person reads them: runs of typing, what was deleted, pastes, words beside the text. What a
 * student looks through before a log leaves her browser, and can withhold one by one.
 */
import { countCodePoints } from '../text/code-points.ts';
import { isTextEvent, type EditEvent, type TextEvent } from './edit-event.ts';
import { FROM_START, type TracedLog } from './text-origins.ts';

export type LogItemKind =
  | 'typed'
  | 'deleted'
  | 'replaced'
  | 'pasted'
  | 'cut'
  | 'dropped'
  | 'undone'
  | 'redone'
  | 'suggested'
  | 'put-in'
  | 'remark'
  | 'annotation'
  | 'assist';

export interface LogItem {
  readonly kind: LogItemKind;
  /** Null: beside the task as a whole. */
  readonly segment: string | null;
  /** The events it consists of, from the first to the last. */
  readonly first: number;
  readonly last: number;
  /** What went and what came, or what was written beside the text (`in`). */
  readonly out: string;
  readonly in: string;
  /** The events whose texts it shows: those to redact, so that it can be read no more. Empty: all of it is in the draft. */
  readonly sources: readonly number[];
  /** Whether some of it stands in the text that was handed in: there it can be read whatever is redacted. */
  readonly stands: boolean;
}

const KIND_OF = {
  insert: 'typed',
  ime: 'typed',
  delete: 'deleted',
  replace: 'replaced',
  paste: 'pasted',
  cut: 'cut',
  drop: 'dropped',
  undo: 'undone',
  redo: 'redone',
  'accept-suggestion': 'suggested',
  'quick-fix': 'suggested',
  'find-replace': 'replaced',
  'restore-draft': 'put-in',
  'copy-source': 'put-in',
} as const satisfies Record<TextEvent['kind'], LogItemKind>;

interface Run {
  readonly kind: LogItemKind;
  readonly segment: string;
  readonly first: number;
  last: number;
  /** Where the run stands, in code points. */
  at: number;
  length: number;
  out: string;
  in: string;
  readonly sources: Set<number>;
}

/** The items of a log in their order. Letters typed or deleted on end are one item. */
export function logItems(events: readonly EditEvent[], { changes, standing }: TracedLog): readonly LogItem[] {
  const stand = new Set([...standing.values()].flat());
  const items: LogItem[] = [];
  let run: Run | null = null;
  const close = (): void => {
    if (run) items.push(itemOf(run, stand));
    run = null;
  };
  for (const [index, event] of events.entries()) {
    if (isTextEvent(event)) {
      if (event.out === event.in) continue;
      const from = changes.get(index);
      const sources = [...(from?.out ?? []), ...(from?.in ?? [])].filter((origin) => origin !== FROM_START);
      if (run && lengthen(run, event, index, sources)) continue;
      close();
      run = runOf(event, index, sources);
      continue;
    }
    const words = wordsBeside(event);
    if (words === null) {
      // Leaving, moving away and coming back end what was typed in one go.
      if (event.kind !== 'clock' && event.kind !== 'assist') close();
      continue;
    }
    close();
    items.push({
      kind: words.kind,
      segment: ('segment' in event ? event.segment : undefined) ?? null,
      first: index,
      last: index,
      out: '',
      in: words.text,
      sources: [index],
      stands: false,
    });
  }
  close();
  return items;
}

function runOf(event: TextEvent, index: number, sources: readonly number[]): Run {
  // A composition over a selection takes something out as well.
  const kind =
    event.kind === 'ime' || event.kind === 'insert' ? (event.out === '' ? 'typed' : 'replaced') : KIND_OF[event.kind];
  const { segment, at, out, in: into } = event;
  const length = countCodePoints(into);
  return { kind, segment, first: index, last: index, at, length, out, in: into, sources: new Set(sources) };
}

/** Takes an event into a run it goes on with; false where it begins one of its own. */
function lengthen(run: Run, event: TextEvent, index: number, sources: readonly number[]): boolean {
  if (event.segment !== run.segment) return false;
  const { at, out, in: into } = event;
  const types = (event.kind === 'insert' || event.kind === 'ime') && out === '';
  if (types && (run.kind === 'typed' || run.kind === 'replaced') && at === run.at + run.length) {
    run.in += into;
    run.length += countCodePoints(into);
  } else if (event.kind === 'delete' && run.kind === 'deleted' && into === '') {
    if (at === run.at) run.out += out;
    else if (at + countCodePoints(out) === run.at) {
      run.out = out + run.out;
      run.at = at;
    } else return false;
  } else return false;
  run.last = index;
  for (const source of sources) run.sources.add(source);
  return true;
}

function itemOf({ kind, segment, first, last, out, in: into, sources }: Run, stand: ReadonlySet<number>): LogItem {
  const sorted = [...sources].sort((a, b) => a - b);
  return { kind, segment, first, last, out, in: into, sources: sorted, stands: sorted.some((one) => stand.has(one)) };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** What was written beside the text with an event; null where nothing was. */
function wordsBeside(event: EditEvent): { readonly kind: LogItemKind; readonly text: string } | null {
  switch (event.kind) {
    case 'remark': {
      // An id tells nobody anything; another ref may be an address or words of the text.
      const ref = event.ref === undefined || UUID.test(event.ref) ? '' : event.ref;
      const text = [event.text, ref].filter((part) => part !== '').join(' · ');
      return text === '' ? null : { kind: 'remark', text };
    }
    case 'annotate': {
      const { note, correction } = event.annotation;
      const text = [correction ?? '', note].filter((part) => part !== '').join(' · ');
      return text === '' ? null : { kind: 'annotation', text };
    }
    case 'assist':
      return event.text === undefined || event.text === '' ? null : { kind: 'assist', text: event.text };
    default:
      return null;
  }
}
