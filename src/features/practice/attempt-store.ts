import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditBy, EditEvent, EditorMode } from '../../domain/attempt/edit-event.ts';
import type { Journal, SaveState } from '../../domain/attempt/journal.ts';
import { replay, stepSegment, type SegmentState } from '../../domain/attempt/replay.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { startingSegments } from '../../domain/exercise/starting-text.ts';
import { kindOfWork } from './kind-of-work.ts';

/** How far the wall clock may drift from the monotonic one before the log tells it anew, in ms. */
const CLOCK_DRIFT_MS = 2000;

export interface AttemptDeps {
  readonly journal: Journal;
  readonly exercise: Exercise;
  /** How many events of the log were handed in with earlier rounds; 0 in the first one. */
  readonly handedIn?: number;
  readonly editor: EditorMode;
  readonly appVersion: string;
  readonly monotonic: () => number;
  readonly now: () => string;
  /** A new id by chance: the salt of the log. */
  readonly newId: () => string;
}

export interface AttemptState {
  readonly segments: readonly SegmentState[];
  readonly active: string;
  readonly save: SaveState;
  readonly readOnly: boolean;
  readonly confirmed: number;
  /** ms since this sitting began: the time of the log. */
  now(): number;
  /** Takes an event into the journal and applies it to its segment. */
  record(event: EditEvent): void;
  /** Takes the page's going and coming, once there is a sitting: looking in alone leaves no trace. */
  recordPage(event: Extract<EditEvent, { kind: 'hidden' | 'visible' }>): void;
  activate(segment: string): void;
  /** Confirms or takes a confirmation back, and tells which segment to go on to (null when all are confirmed). */
  confirm(segment: string, by: EditBy): string | null;
  unconfirm(segment: string, by: EditBy): void;
  toggleMark(segment: string, by: EditBy): void;
  /** The next segment that is not confirmed, after this one and round again; null when there is none. */
  nextUnconfirmed(segment: string): string | null;
  neighbour(segment: string, step: 1 | -1): string | null;
}

/** The state of one attempt in the workbench. The log itself lives in the journal, outside of this store. */
export function createAttemptStore(deps: AttemptDeps): StoreApi<AttemptState> {
  const { journal, exercise, handedIn = 0 } = deps;
  const began = deps.monotonic();
  const beganWall = Date.parse(deps.now());
  let drift = 0;
  let sitting = false;
  const now = (): number => Math.max(0, Math.round(deps.monotonic() - began));
  const stood = replay(startingSegments(exercise), journal.events);
  const beginsRound = handedIn > 0 && !journal.events.slice(handedIn).some(({ kind }) => kind === 'sitting');
  const reopened =
    beginsRound && kindOfWork(exercise.kind).looksAgain
      ? stood.filter(({ confirmed }) => confirmed).map(({ id }) => id)
      : [];
  const start = reopened.length === 0 ? stood : stood.map((segment) => ({ ...segment, confirmed: false }));
  const first = start.find((segment) => !segment.confirmed) ?? start[0];
  const places = new Map(start.map(({ id }, index) => [id, index]));

  // The sitting begins with the first thing she does, so that looking in leaves no trace.
  const beginSitting = (): void => {
    if (sitting) return;
    sitting = true;
    const wall = new Date(Date.parse(deps.now()) - now()).toISOString();
    journal.append({ kind: 'sitting', t: 0, wall, editor: deps.editor, app: deps.appVersion, salt: deps.newId() });
    // As the screen has shown them since the round was opened.
    for (const segment of reopened) journal.append({ kind: 'unconfirm', t: 0, segment, by: 'program' });
    if (reopened.length > 0) journal.setConfirmed(0);
  };
  const tellClock = (t: number): void => {
    const moved = Date.parse(deps.now()) - beganWall - t;
    if (Math.abs(moved - drift) < CLOCK_DRIFT_MS) return;
    drift = moved;
    journal.append({ kind: 'clock', t, wall: deps.now() });
  };

  return createStore<AttemptState>((set, get) => {
    journal.subscribe(() => set({ save: journal.save(), readOnly: journal.readOnly }));
    const decide = (kind: 'confirm' | 'unconfirm' | 'mark' | 'unmark', segment: string, by: EditBy): void =>
      get().record({ kind, t: now(), segment, by });

    return {
      segments: start,
      active: first?.id ?? '',
      save: journal.save(),
      readOnly: journal.readOnly,
      confirmed: start.filter((segment) => segment.confirmed).length,
      now,
      record(event) {
        if (get().readOnly) return;
        beginSitting();
        tellClock(event.t);
        journal.append(event);
        if (!('segment' in event) || event.segment === undefined) return;
        const { segments, confirmed } = get();
        const place = places.get(event.segment) ?? -1;
        const before = segments[place];
        if (!before) return;
        const after = stepSegment(before, event);
        if (after === before) return;
        const count = confirmed + Number(after.confirmed) - Number(before.confirmed);
        journal.setConfirmed(count);
        set({ segments: segments.with(place, after), confirmed: count });
      },
      recordPage(event) {
        if (sitting) get().record(event);
      },
      activate(segment) {
        if (get().active !== segment) set({ active: segment });
      },
      confirm(segment, by) {
        decide('confirm', segment, by);
        return get().nextUnconfirmed(segment);
      },
      unconfirm: (segment, by) => decide('unconfirm', segment, by),
      toggleMark(segment, by) {
        const marked = get().segments[places.get(segment) ?? -1]?.marked ?? false;
        decide(marked ? 'unmark' : 'mark', segment, by);
      },
      nextUnconfirmed(segment) {
        const { segments } = get();
        const count = segments.length;
        const from = places.get(segment) ?? -1;
        for (let step = 1; step <= count; step += 1) {
          const next = segments[(from + step) % count]!;
          if (!next.confirmed && next.id !== segment) return next.id;
        }
        return null;
      },
      neighbour(segment, step) {
        return get().segments[(places.get(segment) ?? -1) + step]?.id ?? null;
      },
    };
  });
}
