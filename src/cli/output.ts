/** Output that waits while its reader is slow, and knows when the reader has gone away. */
import type { Writable } from 'node:stream';

/** The reader has closed the pipe (`yijin … | head`): nothing more to do, and nothing went wrong. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** What is written could not be kept: a full disk, a lost device. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

export interface Output {
  /** Resolves when more may be written. Throws `ReaderGone` or `NotWritten`. */
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
  const fail = (error: NodeJS.ErrnoException): void => {
    failure ??=
      error.code === 'EPIPE'
        ? new ReaderGone()
        : new NotWritten(`the output could not be written: ${error.message}`, { cause: error });
    goOn();
  };
  stream.on('error', fail);
  // Written to a file, standard output throws instead of telling.
  const hasTaken = (piece: string): boolean => {
    try {
      return stream.write(piece);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
      return true;
    }
  };
  const flush = async (): Promise<void> => {
    const piece = held;
    held = '';
    if (failure === null && piece !== '' && !hasTaken(piece)) {
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
