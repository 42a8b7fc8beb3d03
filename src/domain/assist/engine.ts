/** The AI that a student has named, as the rest of the product sees it: `src/assist` speaks to the real ones. */

import type { CancelSignal } from '../record/cancel-signal.ts';

/** Why a call came to nothing. Each has a sentence in the catalogue that says what to do. */
export const CALL_FAULTS = [
  // Before anything is sent.
  'no-engine',
  'no-key',
  'reload-first',
  'off',
  'before-hand-in',
  'not-open',
  'task-budget',
  'day-budget',
  'question-too-long',
  // On the way.
  'wrong-key',
  'no-credit',
  'rate-limit',
  'model-unknown',
  'no-network',
  'not-reached',
  'mixed-content',
  'server',
  // The server did not like to be asked for the tokens: it is asked again without.
  'usage-refused',
  'cut',
  'too-slow',
  'aborted',
  // What came back.
  'refused',
  'empty',
  'too-long',
  'malformed',
  'false-quote',
] as const;
export type CallFault = (typeof CALL_FAULTS)[number];

/** What else is known of a failed call. */
export interface CallFailure {
  /** Seconds the server wants to be left alone. */
  readonly retryAfter?: number | null;
  /** The call as the ledger names it, where one was made. */
  readonly call?: string | null;
}

/** A call that came to nothing. It holds codes and figures alone: what a service or the network said can repeat a key. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly fault: CallFault;
  readonly retryAfter: number | null;
  readonly call: string | null;
  constructor(fault: CallFault, { retryAfter = null, call = null }: CallFailure = {}) {
    super(fault);
    this.fault = fault;
    this.retryAfter = retryAfter;
    this.call = call;
  }
}

export interface EngineMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}
export interface EngineRequest {
  readonly messages: readonly EngineMessage[];
  /** What is read at most, in UTF-16 units; more ends the call with `too-long`. */
  readonly most: number;
  readonly signal: CancelSignal;
  /** All that has come so far, while it comes. */
  readonly onText?: ((text: string) => void) | undefined;
}
export interface EngineAnswer {
  readonly text: string;
  readonly tokens: { readonly in: number; readonly out: number } | null;
  readonly cost: { readonly amount: number; readonly currency: string } | null;
}

/** One model at one address. */
export interface Engine {
  /** `provider:model`, as it goes into the ledger. */
  readonly name: string;
  /** Sends a question and gives the whole answer. Rejects with `CallFailed` and nothing else. */
  complete(request: EngineRequest): Promise<EngineAnswer>;
}
