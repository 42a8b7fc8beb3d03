/** Output that waits while its reader is slow, and knows when the reader has gone away. */
import type { Writable } from 'node:stream';

/** The reader has closed the pipe (`yijin … | head`): nothing more to do, and nothing went wrong. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

export interface Output {
  /** Resolves when more may be written. Throws `ReaderGone`. */
  write(text: string): Promise<void>;
  /** Hands on what is held back. */
  flush(): Promise<void>;
}

/** Lines are handed on in pieces of about so many characters. */
const PIECE = 2 ** 16;

export function openOutput(stream: Writable): Output {
  let held = '';
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const goOn = (): void => {
    wake?.();
    wake = null;
  };
  stream.on('drain', goOn);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new ReaderGone() : error;
    goOn();
  });
  const flush = async (): Promise<void> => {
    const piece = held;
    held = '';
    if (failure === null && piece !== '' && !stream.write(piece)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failure !== null) throw failure;
  };
  return {
    flush,
    async write(text) {
      held += text;
      if (held.length >= PIECE) await flush();
    },
  };
}
