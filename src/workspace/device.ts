import type { CopyFault } from '../domain/copy/assemble.ts';
import type { TakeInPlan } from '../domain/copy/plan.ts';
import type { Standing } from '../domain/copy/standing.ts';
import type { BundleFault, CopyCovers } from '../domain/record/bundle.ts';

/** A file that was opened and not taken in yet: what is in it, and what would happen. */
export type OpenedFile =
  | { readonly ok: false; readonly file: string; readonly faults: readonly (BundleFault | CopyFault)[] }
  | {
      readonly ok: true;
      readonly file: string;
      readonly at: string;
      /** The learner code in the file, which is a claim. */
      readonly author: string;
      readonly covers: CopyCovers | 'records';
      readonly plan: TakeInPlan;
      /** Parts that only a later version can read. They stay in the file. */
      readonly later: number;
      /**
       * Whose work it is: her own; that of somebody who will be the learner here, since nothing was done here yet; or
       * somebody else's.
       */
      readonly learner: 'same' | 'adopted' | 'other';
    };
export type SoundFile = Extract<OpenedFile, { ok: true }>;

/** Somebody who practises in this browser. The first one has the empty id, and no name until she gives one. */
export interface Profile {
  readonly id: string;
  readonly name: string;
}

/** Those who share this browser. Each has a database, a learner code and notes of her own; settings are shared. */
export interface Profiles {
  list(): readonly Profile[];
  /** The one this window works for. */
  readonly own: string;
  /** Adds a learner and goes on as her: the app starts anew. Throws where the browser keeps no names. */
  add(name: string): void;
  rename(id: string, name: string): void;
  /** Goes on as another learner: the app starts anew. */
  switchTo(id: string): void;
}

/** How the copies to the chosen folder go. */
export interface FolderStanding {
  readonly name: string;
  readonly last: { readonly at: string; readonly file: string } | null;
  readonly failed: {
    readonly at: string;
    readonly why: 'permission' | 'gone' | 'full' | 'too-large' | 'other';
  } | null;
  /** Names of the copies that are there, the newest first; null when the folder cannot be looked into. */
  readonly copies: readonly string[] | null;
}

/** A folder of her choice that takes copies by itself: after each hand-in, and every few minutes while she writes. */
export interface CopyFolder {
  /** Whether this browser lets a page write to a folder. */
  readonly can: boolean;
  /** Null while no folder is chosen. */
  standing(): Promise<FolderStanding | null>;
  /** Asks for a folder and makes the first copy; nothing happens when she closes the question. */
  choose(): Promise<void>;
  /** Asks the browser's permission again. Call it from a click. */
  allow(): Promise<void>;
  copyNow(): Promise<void>;
  /** Forgets the folder. The copies in it stay. */
  stop(): Promise<void>;
}

/** What was removed from this browser. */
export interface Cleared {
  readonly learner: string;
  readonly attempts: number;
  readonly records: number;
  readonly notes: number;
}

/** This device as the place where work is kept, and the ways out of it and in again. */
export interface Device {
  /** How far the work is safe outside this browser: all of it, or one attempt. */
  standing(attempt?: string): Promise<Standing>;
  /** Told when the standing may have changed. */
  subscribe(listener: () => void): () => void;
  /** Saves everything, or one attempt, as a file that the browser downloads; gives its name. */
  save(attempt?: string): Promise<string>;
  /** Reads a file and says what would become of it; nothing is changed. */
  open(file: File): Promise<OpenedFile>;
  /** Takes an opened file in; gives what became of it. */
  takeIn(opened: SoundFile): Promise<TakeInPlan>;
  /** A file that was dropped on another page waits here until the page of the device opens it. */
  offer(file: File): void;
  takeOffered(): File | null;
  readonly folder: CopyFolder;
  readonly profiles: Profiles;
  /**
   * Removes everything of this learner from this browser, in every window; the page that says so takes the place of the
   * app. It cannot be undone.
   */
  clear(): Promise<void>;
}
