/** What an edit log tells of effort (assessment 5). It describes the work; it enters no mark. */
import type { EditEvent } from '../attempt/edit-event.ts';
import { replay } from '../attempt/replay.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { startingSegments } from '../exercise/starting-text.ts';
import { taskLength } from '../review/assess.ts';
import { countCodePoints } from '../text/code-points.ts';
import { charactersChanged, editScript } from '../text/edit-script.ts';
import { scriptOf } from '../text/language.ts';
import { evaluationWordCount } from '../text/words-1.ts';
import { effortSettings, type EffortSettings } from './effort-settings.ts';
import { imeFigures, type ImeFigures } from './ime-figures.ts';
import { keystrokesIn, type Keystrokes } from './keystrokes.ts';
import { segmentSpans, type SegmentSpan } from './log-clock.ts';
import { pace, type Pace } from './pace.ts';
import { pauseFigures, type PauseFigures } from './pauses.ts';
import { spread, type Spread } from './spread.ts';
import { textFlow, type TextFlow } from './text-flow.ts';
import { visitsIn, type Visit, type WorkTime } from './visits.ts';
import { revisits, workOrder } from './work-order.ts';

/** The figures of a segment or a whole task. Ratios are null where they would divide by nothing. */
export interface EffortFigures extends Pace {
  /** EWC of the source by `words-1`. */
  readonly words: number;
  /** Editing time: in segments, gaps cut. Null when it was never entered. */
  readonly time: WorkTime | null;
  readonly visits: number;
  readonly keystrokes: Keystrokes;
  /** Code points of the text in the end. */
  readonly characters: number;
  /** Keystrokes per character of the text in the end. */
  readonly keyRatio: number | null;
  readonly flow: TextFlow;
  /** Characters changed between the text it began with and the one in the end, by the canonical script. */
  readonly changed: number;
  /** `changed` of all characters put in and taken out, 0 to 1: 1 is no detour. */
  readonly efficiency: number | null;
  /** Of the characters put in afresh. */
  readonly pastedShare: number | null;
  readonly suggestedShare: number | null;
  /** By threshold, in the order of the settings. Null when it was never entered. */
  readonly pauses: readonly PauseFigures[] | null;
  readonly ime: ImeFigures | null;
}

export interface SegmentEffort extends EffortFigures {
  readonly id: string;
  /** How often she came back to it from another segment; null when she never went there. */
  readonly revisits: number | null;
  /** From the first to the last thing done in it, whatever was done elsewhere meanwhile; null when nothing was. */
  readonly span: SegmentSpan | null;
}

export interface TaskEffort extends EffortFigures {
  readonly settings: EffortSettings;
  readonly wordRule: string;
  readonly segments: readonly SegmentEffort[];
  /** All time at the task, also outside of its segments; from the first thing she did. */
  readonly whole: WorkTime;
  readonly sittings: number;
  /** Ids of segments as she went through them. */
  readonly order: readonly string[];
  readonly revisits: number;
  readonly spread: EffortSpread;
}

/** Over the segments for which a figure is defined. */
export interface EffortSpread {
  readonly editingMs: Spread | null;
  readonly secondsPerWord: Spread | null;
  readonly keyRatio: Spread | null;
  readonly efficiency: Spread | null;
  readonly pauses: readonly PauseSpread[];
}

export interface PauseSpread {
  readonly thresholdMs: number;
  readonly ratio: Spread | null;
  readonly apr: Spread | null;
  readonly pwr: Spread | null;
}

/**
 * The effort of an attempt, from the events of its log and nothing else. Throws `LogMismatch` or `RangeError` where the
 * log is not one of this exercise.
 */
export function effortOf(
  exercise: Exercise,
  events: readonly EditEvent[],
  settings: EffortSettings = effortSettings(),
): TaskEffort {
  const { visits, whole, sittings } = visitsIn(events, settings.idleMs);
  const order = workOrder(visits);
  const returns = revisits(order);
  const script = scriptOf(exercise.languages.source);
  const starts = startingSegments(exercise);
  const spans = segmentSpans(events);
  const eventsOf = bySegment(events);
  const visitsOf = bySegment(visits);

  const segments = replay(starts, events).map(({ id, draft, text }, at): SegmentEffort => {
    const source = exercise.segments[at]?.source ?? '';
    const figures = figuresOf({
      words: evaluationWordCount(source, script).ewc,
      visits: visitsOf.get(id) ?? [],
      events: eventsOf.get(id) ?? [],
      characters: countCodePoints(text),
      changed: charactersChanged(editScript(draft, text)),
      settings,
    });
    return { id, ...figures, revisits: returns.get(id) ?? null, span: spans.get(id) ?? null };
  });

  const { ewc, rule } = taskLength(exercise);
  const sum = (of: (segment: SegmentEffort) => number): number =>
    segments.reduce((total, segment) => total + of(segment), 0);
  return {
    ...figuresOf({
      words: ewc,
      visits,
      events,
      characters: sum(({ characters }) => characters),
      changed: sum(({ changed }) => changed),
      settings,
    }),
    settings,
    wordRule: rule,
    segments,
    whole,
    sittings,
    order,
    revisits: sum((segment) => segment.revisits ?? 0),
    spread: spreadOver(segments, settings),
  };
}

function bySegment<T extends object>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    if (!('segment' in one) || typeof one.segment !== 'string') continue;
    const own = found.get(one.segment);
    if (own) own.push(one);
    else found.set(one.segment, [one]);
  }
  return found;
}

interface FiguresInput {
  readonly words: number;
  readonly visits: readonly Visit[];
  readonly events: readonly EditEvent[];
  readonly characters: number;
  readonly changed: number;
  readonly settings: EffortSettings;
}

function figuresOf({ words, visits, events, characters, changed, settings }: FiguresInput): EffortFigures {
  const { idleMs, thresholdsMs } = settings;
  const time = visits.length > 0 ? timeOf(visits) : null;
  const keystrokes = keystrokesIn(events);
  const flow = textFlow(events);
  return {
    words,
    time,
    visits: visits.length,
    ...pace(time?.ms ?? 0, words),
    keystrokes,
    characters,
    keyRatio: share(keystrokes.total, characters),
    flow,
    changed,
    efficiency: share(changed, flow.inserted + flow.deleted),
    pastedShare: share(flow.pasted, flow.fresh),
    suggestedShare: share(flow.suggested, flow.fresh),
    pauses: time && thresholdsMs.map((threshold) => pauseFigures(visits, words, threshold, idleMs)),
    ime: imeFigures(events, thresholdsMs, idleMs),
  };
}

function timeOf(visits: readonly Visit[]): WorkTime {
  const sum = (of: (visit: Visit) => number): number => visits.reduce((total, visit) => total + of(visit), 0);
  return {
    ms: sum(({ ms }) => ms),
    idleCutMs: sum(({ idleCutMs }) => idleCutMs),
    hiddenMs: sum(({ hiddenMs }) => hiddenMs),
  };
}

function share(part: number, of: number): number | null {
  return of > 0 ? part / of : null;
}

function spreadOver(segments: readonly SegmentEffort[], { thresholdsMs }: EffortSettings): EffortSpread {
  const over = (of: (segment: SegmentEffort) => number | null): Spread | null => spread(segments.map(of));
  return {
    editingMs: over(({ time }) => time?.ms ?? null),
    secondsPerWord: over(({ secondsPerWord }) => secondsPerWord),
    keyRatio: over(({ keyRatio }) => keyRatio),
    efficiency: over(({ efficiency }) => efficiency),
    pauses: thresholdsMs.map((thresholdMs, at) => ({
      thresholdMs,
      ratio: over(({ pauses }) => pauses?.[at]?.ratio ?? null),
      apr: over(({ pauses }) => pauses?.[at]?.apr ?? null),
      pwr: over(({ pauses }) => pauses?.[at]?.pwr ?? null),
    })),
  };
}
