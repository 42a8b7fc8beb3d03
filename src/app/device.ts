/** What the page of the device needs: fetched with the first copy or the first look at it, never at the start. */
import type { AttemptStore } from '../storage/attempt-rows.ts';
import { bringsAnything } from '../domain/copy/plan.ts';
import { copyName } from '../domain/copy/copy-names.ts';
import { noteCopy, standingOf, type Copied, type Persistence, type Standing } from '../domain/copy/standing.ts';
import { parseLearnerCode } from '../domain/task/learner-code.ts';
import { readCopy, writeCopy } from '../exchange/copy-file.ts';
import { createCopyStore } from '../storage/copy-store.ts';
import type { YijinDatabase } from '../storage/database.ts';
import { adoptLearner, type Learner } from '../storage/device.ts';
import type { RecordStore } from '../storage/record-rows.ts';
import { takeSnapshot, type Snapshot } from '../storage/snapshot.ts';
import { planTakeIn, takeIn } from '../storage/take-in.ts';
import type { Cleared, Device, SoundFile } from '../workspace/device.ts';
import { saveFile } from '../workspace/save-file.ts';
import type { NoteKeeper } from '../workspace/note-keeper.ts';
import type { Surroundings } from '../workspace/services.ts';
import { clearDevice } from './clear-device.ts';
import { localStorageOrNull } from './local-storage.ts';
import { createProfileKeeper } from './profile-keeper.ts';
import { createCopyFolder, type PickFolder } from './copy-folder.ts';
import { localStamp } from './local-stamp.ts';

export interface DeviceDeps {
  readonly db: YijinDatabase;
  readonly attempts: AttemptStore;
  readonly records: RecordStore;
  readonly notes: NoteKeeper;
  /** Changed in place when the learner of a file is taken over. */
  readonly learner: Learner;
  readonly surroundings: Surroundings;
  readonly path: string;
  readonly profile: string;
  /** Shows the page that says what was removed, in place of the app. */
  onCleared(cleared: Cleared): void;
  /** Lets the exercise shelf look at the records again. */
  refreshShelf(): Promise<void>;
}

/** Makes the device of this browser. */
export function createDevice(deps: DeviceDeps): Device {
  const { db, attempts, records, learner, surroundings } = deps;
  const copies = createCopyStore(db);
  let offered: File | null = null;

  const make = async (snapshot: Snapshot, covers: 'device' | 'task'): Promise<Uint8Array<ArrayBuffer>> =>
    writeCopy(
      { course: learner.course, author: learner.code, at: surroundings.now() },
      { ...snapshot, covers },
      surroundings.digest,
    );
  const note = (snapshot: Snapshot, covers: 'device' | 'task', made: Copied): Promise<void> => {
    const rows = snapshot.attempts.map(({ attempt }) => attempt);
    const ids = snapshot.records.map(({ id }) => id);
    return copies.changeNotes((notes) => noteCopy(notes, made, covers, rows, ids));
  };
  const standing = async (only?: string): Promise<Standing> => {
    const [notes, all, ids] = await Promise.all([copies.notes(), attempts.list(), records.ids()]);
    const shown = only === undefined ? all : all.filter(({ id }) => id === only);
    const now = Date.parse(surroundings.now());
    return standingOf(notes, shown, only === undefined ? ids : [], await persistence(), now, Date.parse);
  };
  const untouched = async (): Promise<boolean> =>
    (await attempts.list()).length === 0 && (await records.ids()).length === 0;

  return {
    standing,
    subscribe(listener) {
      const stops = [attempts, records, copies].map((source) => source.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
    folder: createCopyFolder({
      copies,
      learner,
      pick: pickFolder(),
      now: () => surroundings.now(),
      isOpen: async () => {
        const { device, changed, records: fresh } = await standing();
        return (device === null || changed.length + fresh > 0) && !(await untouched());
      },
      make: async () => {
        const snapshot = await takeSnapshot(deps);
        return { bytes: await make(snapshot, 'device'), note: (at) => note(snapshot, 'device', { at, by: 'folder' }) };
      },
      auto: {
        onRecords: (listener) => records.subscribe(listener),
        onAttempts: (listener) => attempts.subscribe(listener),
        locks: navigator.locks ?? null,
        lockName: `${db.dexie.name}:copy`,
        timers: { set: (work, ms) => setTimeout(work, ms), clear: (timer) => clearTimeout(timer as number) },
        now: () => surroundings.monotonic(),
      },
    }),
    async save(only) {
      const snapshot = await takeSnapshot(deps, only ?? null);
      const covers = only === undefined ? 'device' : 'task';
      const at = surroundings.now();
      const name = copyName(learner.code, localStamp(at));
      saveFile(name, await make(snapshot, covers), 'application/gzip');
      await note(snapshot, covers, { at, by: 'file' });
      return name;
    },
    async open(file) {
      const { manifest, faults, later, ...content } = await readCopy(file.stream(), surroundings.digest);
      if (!manifest || faults.length > 0) return { ok: false, file: file.name, faults };
      const { author, at } = manifest;
      const own = author === learner.code;
      const adopts = !own && manifest.format === 2 && parseLearnerCode(author) === author && (await untouched());
      return {
        ok: true,
        file: file.name,
        at,
        author,
        course: manifest.course,
        covers: manifest.format === 2 ? manifest.covers : 'records',
        content,
        plan: await planTakeIn(deps, content),
        later,
        learner: own ? 'same' : adopts ? 'adopted' : 'other',
      } satisfies SoundFile & Held;
    },
    async takeIn(opened) {
      const { at, author, course, content, covers } = opened as SoundFile & Held;
      if (opened.learner === 'adopted' && (await untouched())) {
        await adoptLearner(db, { code: author, course });
        Object.assign(learner, { code: author, course });
      }
      const plan = await takeIn(deps, content, {
        at,
        author: author === learner.code ? undefined : author,
        newId: () => surroundings.newId(),
      });
      if (bringsAnything(plan)) await deps.refreshShelf();
      // What came out of a file is outside this browser.
      const same = plan.attempts.flatMap(({ copy, placed }) =>
        placed.as === 'new' ? copy.attempt.id : placed.as === 'same' || placed.as === 'file-ahead' ? placed.id : [],
      );
      const now = (await attempts.list()).filter(({ id }) => same.includes(id));
      const ids = content.records.map(({ record }) => record.id);
      const made = { at, by: 'file' } as const;
      await copies.changeNotes((notes) => ({
        ...noteCopy(notes, made, 'task', now, ids),
        device: covers === 'device' && (notes.device?.at ?? '') < at ? made : notes.device,
      }));
      return plan;
    },
    profiles: createProfileKeeper({
      store: localStorageOrNull(),
      path: deps.path,
      own: deps.profile,
      newId: () => surroundings.newId(),
      restart: () => {
        // Not by `location.hash`: the library would be drawn for the learner who is left.
        history.pushState(null, '', '#/');
        location.reload();
      },
    }),
    clear: async () => deps.onCleared(await clearDevice(deps)),
    offer: (file) => void (offered = file),
    takeOffered() {
      const file = offered;
      offered = null;
      return file;
    },
  };
}

/** What an opened file carries besides what the page may know. */
interface Held {
  readonly course: string;
  readonly content: Parameters<typeof takeIn>[1];
}

/** Asked anew each time: it must be called on the window. */
function pickFolder(): PickFolder | null {
  const asking = window as { showDirectoryPicker?: PickFolder };
  if (!asking.showDirectoryPicker) return null;
  return (options) => asking.showDirectoryPicker?.(options) ?? Promise.reject(new Error('no picker'));
}

/** Whether the browser has promised to keep the data. It was asked at the start. */
async function persistence(): Promise<Persistence> {
  try {
    return (await navigator.storage.persisted()) ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}
