/**
 * Keeps one reply while it is written: at once as a note on this device, and as a record when she pauses or leaves.
 * Free of React, so that the clock can be a test's.
 */
import type { Reply, ReplyRecord } from '../../domain/review/reply.ts';
import { replyRecord } from '../../domain/review/reply.ts';
import { textFault } from '../../domain/record/plain-text.ts';
import { sealRecord } from '../../domain/record/seal.ts';
import type { Services } from '../../workspace/services.ts';

export const PAUSE_MS = 800;
const RETRY_MS = 5000;
/** The longest reply a record carries, in UTF-16 units. */
export const MAX_REPLY = 2000;

export type ReplyState = 'empty' | 'waiting' | 'saving' | 'saved' | 'failed';

export interface ReplyKeeper {
  readonly text: string;
  state(): ReplyState;
  subscribe(listener: () => void): () => void;
  /** Notes the text and saves it after a pause. While an input method composes, the pause has not begun. */
  change(text: string, composing?: boolean): void;
  /** Saves now what is not saved. */
  flush(): Promise<void>;
}

type ReplyServices = Pick<Services, 'records' | 'notes' | 'surroundings' | 'learner'>;

/** `earlier`: her reply in force about the same edit, with the id it is superseded by. */
export function createReplyKeeper(
  { records, notes, surroundings, learner }: ReplyServices,
  about: Omit<Reply, 'text'>,
  earlier: { readonly id: string; readonly text: string } | null,
): ReplyKeeper {
  const noteName = replyNoteName(about);
  const noted = notes.read(noteName);
  const listeners = new Set<() => void>();
  let inForce = earlier?.id ?? null;
  let saved = earlier?.text ?? '';
  let text = typeof noted === 'string' ? noted : saved;
  let state: ReplyState = text === '' ? 'empty' : 'saved';
  let timer: ReturnType<typeof setTimeout> | null = null;
  let chain: Promise<void> = Promise.resolve();

  const tell = (next: ReplyState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const wait = (ms: number): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const save = async (): Promise<void> => {
    const written = text;
    const fit = clean(written);
    if (fit === saved) {
      settle(written);
      return;
    }
    tell('saving');
    const id = surroundings.newId();
    const record: ReplyRecord = {
      id,
      kind: replyRecord.kind,
      format: replyRecord.format,
      course: learner.course,
      author: learner.code,
      at: surroundings.now(),
      ...(inForce === null ? {} : { supersedes: inForce }),
      body: { ...about, text: fit },
    };
    try {
      await records.add([await sealRecord(record, surroundings.digest)]);
    } catch {
      tell('failed');
      wait(RETRY_MS);
      return;
    }
    inForce = id;
    saved = fit;
    settle(written);
  };
  /** What was written is safe; what was written meanwhile waits for its own pause. */
  const settle = (written: string): void => {
    if (written !== text) return;
    notes.remove(noteName);
    tell(text === '' && inForce === null ? 'empty' : 'saved');
  };
  const flush = (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    chain = chain.then(save);
    return chain;
  };

  // Words noted when the page was closed before they were saved.
  if (typeof noted === 'string') void flush();
  return {
    get text() {
      return text;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(next, composing = false) {
      text = next;
      notes.write(noteName, next);
      tell('waiting');
      if (!composing) wait(PAUSE_MS);
      else if (timer !== null) {
        clearTimeout(timer);
        timer = null;
      }
    },
    flush,
  };
}

/** Where the unsaved words about an edit are noted. */
export function replyNoteName({ submission, about }: Omit<Reply, 'text'>): string {
  return `reply.${submission}.${about.segment}.${about.at}.${about.deleted}.${about.inserted}`;
}

/** The text as a record may carry it: within its length, without characters a record refuses. */
function clean(text: string): string {
  const fit = Array.from(text.slice(0, MAX_REPLY)).filter((point) => textFault(point) === null);
  return fit.join('').trim();
}
