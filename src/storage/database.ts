import Dexie, { type Table } from 'dexie';
import { createChanges, type ChangePort, type Changes } from './changes.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { StorageError, stored, type StorageNotice } from './storage-error.ts';

/** The open database. Rows are `unknown`: a schema parses each before anything is done with it. */
export interface YijinDatabase {
  readonly dexie: Dexie;
  readonly changes: Changes;
  table(name: 'records' | 'attempts' | 'chunks' | 'journal' | 'tails' | 'device'): Table<unknown, unknown, object>;
  notify(notice: StorageNotice): void;
  /** Called before the database is closed because another window brings a newer version. */
  onClosing(listener: () => void): () => void;
  close(): void;
  /** Everything is being removed for good: from now on nothing of hers is kept beside the database either. */
  giveUp(): void;
  readonly givenUp: boolean;
}

export interface DatabaseOptions {
  /** The base path of the app: two copies of it under one origin have a database each. */
  readonly path: string;
  /** Whose database it is, where several learners share the browser; empty for the one who was there first. */
  readonly profile?: string;
  readonly onNotice?: (notice: StorageNotice) => void;
  /** Tells other windows of changes; null for none. Without it a BroadcastChannel where there is one. */
  readonly port?: ChangePort | null;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
  readonly migrations?: readonly Migration[];
}

/** The name of a learner's database under a base path. */
export function databaseName(path: string, profile = ''): string {
  return profile === '' ? `yijin:${path}` : `yijin:${path}#${profile}`;
}

/**
 * Opens the database and brings it to the newest version. Throws a `StorageError`: `newer-database` when a newer version
 * of the app wrote it (nothing is changed then), `unavailable` where the browser offers no database.
 */
export async function openDatabase(options: DatabaseOptions): Promise<YijinDatabase> {
  const { path, profile = '', onNotice = () => undefined, migrations = MIGRATIONS } = options;
  const factory = options.indexedDB ?? globalThis.indexedDB;
  const keyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
  if (!factory) throw new StorageError('unavailable', 'This browser offers no database.');
  const name = databaseName(path, profile);
  const newest = Math.max(...migrations.map(({ version }) => version));
  await refuseNewer(factory, name, newest);
  // Else Dexie closes the database whenever a page may go into the back/forward cache, also when it never goes; the
  // journal sees to that itself (`page-life.ts`), and browsers drop cached pages that stand in an upgrade's way.
  Dexie.disableBfCache = true;
  const dexie = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange: keyRange,
    autoOpen: false,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  });
  for (const { version, stores, upgrade } of migrations) {
    const declared = dexie.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  let givenUp = false;
  const closing = new Set<() => void>();
  dexie.on('versionchange', ({ newVersion }) => {
    // Without a new version it is deleted.
    if (newVersion === null) givenUp = true;
    closing.forEach((listener) => listener());
    dexie.close();
    onNotice({ code: newVersion === null ? 'closed-by-browser' : 'closed-for-upgrade' });
    return false;
  });
  dexie.on('blocked', () => onNotice({ code: 'blocked-by-window' }));
  await stored('opening the database', () => dexie.open());
  dexie.backendDB().addEventListener('close', () => onNotice({ code: 'closed-by-browser' }));
  const changes = createChanges(options.port === undefined ? channel(name) : options.port);
  changes.subscribe('cleared', () => (givenUp = true));
  return {
    dexie,
    changes,
    giveUp: () => void (givenUp = true),
    get givenUp() {
      return givenUp;
    },
    table: (table) => dexie.table(table),
    notify: onNotice,
    onClosing(listener) {
      closing.add(listener);
      return () => closing.delete(listener);
    },
    close() {
      changes.close();
      dexie.close();
    },
  };
}

function channel(name: string): ChangePort | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
}

/**
 * Looks at the version before Dexie does: Dexie opens a newer database as if it were its own, and adds what it misses.
 * A database that is not there yet is not made by looking.
 */
async function refuseNewer(factory: IDBFactory, name: string, newest: number): Promise<void> {
  const installed = await stored('looking at the database', () => installedVersion(factory, name));
  // Dexie multiplies versions by ten, and adds one where it had to repair a store.
  if (Math.floor(installed / 10) > newest) {
    throw new StorageError(
      'newer-database',
      `The database is of version ${Math.floor(installed / 10)}, this app knows ${newest}. It was left as it is.`,
    );
  }
}

function installedVersion(factory: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      resolve(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(0);
      else reject(request.error ?? new Error('no reason given'));
    };
  });
}
