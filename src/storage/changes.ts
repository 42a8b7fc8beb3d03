/** What of the store has changed, in this window or another. */
export type ChangeTopic =
  | 'attempts'
  | 'records'
  | 'copies'
  /** Everything is about to be removed, by a window whose learner has finished with this device. */
  | 'cleared';
const TOPICS: readonly unknown[] = ['attempts', 'records', 'copies', 'cleared'] satisfies readonly ChangeTopic[];

/** The part of a BroadcastChannel that is needed to tell other windows. */
export interface ChangePort {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
}

/** Tells those who subscribed, here and in the other windows, that rows have changed. */
export interface Changes {
  tell(...topics: readonly ChangeTopic[]): void;
  /** Tells the other windows alone. */
  tellOthers(topic: ChangeTopic): void;
  subscribe(topic: ChangeTopic, listener: () => void): () => void;
  close(): void;
}

/** Without a port only this window is told. */
export function createChanges(port: ChangePort | null = null): Changes {
  const listeners = new Map<ChangeTopic, Set<() => void>>([
    ['attempts', new Set()],
    ['records', new Set()],
    ['copies', new Set()],
    ['cleared', new Set()],
  ]);
  const here = (topic: ChangeTopic): void => listeners.get(topic)?.forEach((listener) => listener());
  if (port) {
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (TOPICS.includes(data)) here(data as ChangeTopic);
    };
  }
  return {
    tell(...topics) {
      for (const topic of topics) {
        here(topic);
        port?.postMessage(topic);
      }
    },
    tellOthers: (topic) => port?.postMessage(topic),
    subscribe(topic, listener) {
      // Wrapped, so that one listener subscribed twice is told twice and can leave once.
      const entry = (): void => listener();
      listeners.get(topic)?.add(entry);
      return () => listeners.get(topic)?.delete(entry);
    },
    close() {
      listeners.forEach((set) => set.clear());
      port?.close();
    },
  };
}
