/** The one way from a screen to an AI. Policy, budget, ledger and the reading of answers are behind it, so none can be left out. */
import type { EditEvent } from '../attempt/edit-event.ts';
import type { CancelSignal } from '../record/cancel-signal.ts';
import type { Answers, DraftLine, ObjectPurpose } from './answer.ts';
import type { Budget, Spent } from './budget.ts';
import type { CallAbout, CallRecord } from './call-record.ts';
import type { EngineMessage } from './engine.ts';
import type { Became, LedgerEntry } from './ledger.ts';
import type { NotNow } from './permission.ts';
import type { Purpose } from './purpose.ts';
import type { QuestionData } from './question.ts';

/**
 * Where the steps of a call are written down: in the edit log of the attempt that is being written in, or as a record about
 * what it concerns.
 */
export type Place =
  | { readonly kind: 'log'; readonly attempt: string; readonly segment?: string; readonly log: AssistLog }
  | { readonly kind: 'record'; readonly about: CallAbout; readonly segment?: string };

/** The journal of the attempt in this window, as far as it is needed. */
export interface AssistLog {
  readonly events: readonly EditEvent[];
  /** Writes an event, at the time of the sitting. */
  write(step: Omit<Extract<EditEvent, { kind: 'assist' }>, 'kind' | 't'>): void;
  /** Resolves when all that was written is on the disk. */
  flush(): Promise<void>;
}

/** Who can be asked for a draft. */
export type Drafter = 'ai' | 'browser';

export interface Ask<P extends Purpose> {
  readonly purpose: P;
  /** Which instruction, where there are several for a purpose: its name. Otherwise the first. */
  readonly instruction?: string | undefined;
  readonly data: QuestionData[P];
  /** Who drafts: the AI that is set up, or the translator of the browser. Left out, the settings decide. */
  readonly by?: Drafter | undefined;
  /** The language she is answered in. */
  readonly locale: 'zh-CN' | 'en';
  readonly place: Place;
  readonly signal: CancelSignal;
}

/** An answer with the call it came from. `again`: this very question was answered before, and nobody was called. */
export interface Answered<A> {
  readonly call: string;
  readonly answer: A;
  readonly again: boolean;
}

/** How it stands with asking an AI. */
export interface Standing {
  readonly refused: NotNow | 'no-engine' | 'task-budget' | 'day-budget' | null;
  /** The slug of another exercise whose text it is refused for, and the segment of it. */
  readonly because: string | null;
  readonly segment: string | null;
  readonly spent: Spent;
  readonly budget: Budget;
}

/** An instruction as it can be chosen and shown. */
export interface InstructionInfo {
  readonly name: string;
  readonly version: number;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
}

export interface Assistance {
  /** `provider:model` of the AI that is asked for a purpose, null where none is set up. Followed by `subscribe`. */
  engine(purpose?: Purpose): string | null;
  subscribe(listener: () => void): () => void;
  instructions(purpose: Purpose): readonly InstructionInfo[];
  /** What a provider is called after a model; null where there is none of that id. */
  provider(id: string): InstructionInfo['title'] | null;
  /**
   * Whether it may be asked now, and why not; looked up afresh, as it is before every call. `because`: the slug of another
   * exercise whose text it is refused for. `data`: what would be sent, as far as it is known.
   */
  standing(purpose: Purpose, place: Place, data?: unknown): Promise<Standing>;
  /** What would be sent, word for word. */
  preview<P extends Purpose>(
    ask: Pick<Ask<P>, 'purpose' | 'instruction' | 'data' | 'locale'>,
  ): readonly EngineMessage[];
  /** Asks for an object. Rejects with `CallFailed`; or, with nothing sent, where the call could not be written down. */
  ask<P extends ObjectPurpose>(ask: Ask<P>): Promise<Answered<Answers[P]>>;
  /**
   * Asks for texts, told one by one as they come. Resolves with those of a whole answer, which may lack some; rejects as `ask`
   * does. Those that were told before a call failed stay, under the `call` of the failure. `onAsked` is told the call as it is
   * sent, so that what comes of it can be kept under its name at once.
   */
  askForDraft(
    ask: Ask<'draft' | 'instruct'>,
    onLine: (line: DraftLine, done: number) => void,
    onAsked?: (call: string) => void,
  ): Promise<Answered<readonly DraftLine[]>>;
  /** Writes down what became of an answer. */
  became(call: string, became: Became, place: Place, text?: string): Promise<void>;
  /** All calls that belong to the work of an attempt, from its log and from records. */
  ledger(attempt: string, events: readonly EditEvent[]): Promise<readonly LedgerEntry[]>;
  records(): Promise<readonly CallRecord[]>;
}
