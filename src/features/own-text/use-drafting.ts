import { useEffect, useRef, useState } from 'react';
import type { Assistance, Drafter } from '../../domain/assist/assistance.ts';
import type { DraftOrigin } from '../../domain/exercise/own-text.ts';
import { ownSlug } from '../../domain/exercise/own-slug.ts';
import type { GoesAlong } from '../../coach/SentPanel.tsx';
import { useServices } from '../../workspace/services-context.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { missingFrom, segmentIdAt } from './draft-lines.ts';
import { draftQuestion } from './draft-question.ts';
import { nextDraftId, type FormDraft, type OwnForm } from './own-form.ts';

/** A draft on its way: how many of the segments asked for have come. */
export interface Running {
  readonly draft: string;
  readonly done: number;
  readonly wanted: number;
}
/** Why the last call for a draft came to nothing, or not to all; `draft`: null where nothing of it came. */
export interface DraftFault {
  readonly draft: string | null;
  readonly error: unknown;
}
export interface Drafting {
  readonly running: Running | null;
  readonly fault: DraftFault | null;
  /** The draft that is there already as the answer to the last question; null where that was new. */
  readonly again: string | null;
  begin(by: Drafter, instruction: { readonly name: string; readonly version: number }, along: GoesAlong): void;
  /** Asks again for what a draft has nothing for, the way it was asked the first time. */
  retry(draft: FormDraft, along: GoesAlong): void;
  cancel(): void;
}

interface Wanted {
  readonly by: Drafter;
  readonly instruction: string | undefined;
  /** The slug of the text. */
  readonly text: string;
  readonly draft: string;
  readonly segments: readonly number[];
}

/** Drafts that an AI or the browser makes, put down line by line as they come: what has come stays, however the call ends. */
export function useDrafting(
  assistance: Assistance,
  form: OwnForm,
  change: (change: (form: OwnForm) => OwnForm) => void,
): Drafting {
  const { surroundings } = useServices();
  const locale = useSettings((settings) => settings.locale);
  const stop = useRef<AbortController | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  const [fault, setFault] = useState<DraftFault | null>(null);
  const [again, setAgain] = useState<string | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const changeDraft = (id: string, how: (draft: FormDraft) => FormDraft): void =>
    change((now) => ({ ...now, drafts: now.drafts.map((draft) => (draft.id === id ? how(draft) : draft)) }));
  const addCall = (id: string, call: string): void =>
    changeDraft(id, (draft) =>
      draft.origin.by === 'pasted' || draft.origin.calls.includes(call)
        ? draft
        : { ...draft, origin: { ...draft.origin, calls: [...draft.origin.calls, call] } },
    );

  /** The slug of the text, which it is given with the first call about it. Another window may have given it. */
  const named = (): string => {
    let text = '';
    change((now) => {
      text = now.slug === '' ? ownSlug(surroundings.newId()) : now.slug;
      return { ...now, slug: text };
    });
    return text;
  };
  /** A new draft, of which nothing has come. */
  const addDraft = (origin: DraftOrigin): string => {
    let id = '';
    const at = surroundings.now();
    change((now) => {
      id = nextDraftId(now);
      return { ...now, drafts: [...now.drafts, { id, origin, at, lines: [] }] };
    });
    return id;
  };
  /** Takes a draft away again whose call has one in its place already. Gives that one. */
  const sameAs = (id: string, call: string): string | null => {
    let same: FormDraft | undefined;
    change((now) => {
      same = now.drafts.find((one) => one.id !== id && one.origin.by !== 'pasted' && one.origin.calls.includes(call));
      return same ? { ...now, drafts: now.drafts.filter((one) => one.id !== id) } : now;
    });
    return same?.id ?? null;
  };

  const run = async ({ by, instruction, text, draft, segments }: Wanted, along: GoesAlong): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    setFault(null);
    setAgain(null);
    setRunning({ draft, done: 0, wanted: segments.length });
    const sources = new Map(form.segments.map((source, at) => [segmentIdAt(at), source]));
    let came = 0;
    try {
      const answered = await assistance.askForDraft(
        {
          purpose: 'draft',
          instruction,
          data: draftQuestion(form, segments, along),
          by,
          locale,
          place: { kind: 'record', about: { text } },
          signal: mine.signal,
        },
        (line, done) => {
          const source = sources.get(line.id);
          if (source === undefined) return;
          came += 1;
          changeDraft(draft, (one) => ({ ...one, lines: [...one.lines, { source, draft: line.draft }] }));
          setRunning({ draft, done, wanted: segments.length });
        },
        (call) => addCall(draft, call),
      );
      addCall(draft, answered.call);
      if (answered.again) setAgain(sameAs(draft, answered.call));
    } catch (error) {
      setFault({ draft: came > 0 ? draft : null, error });
    } finally {
      setRunning(null);
      change((now) => ({ ...now, drafts: now.drafts.filter(({ id, lines }) => id !== draft || lines.length > 0) }));
    }
  };

  return {
    running,
    fault,
    again,
    begin(by, { name, version }, along) {
      const [provider = '', model = ''] = /^([^:]*):(.*)$/su.exec(assistance.engine() ?? '')?.slice(1) ?? [];
      const origin: DraftOrigin =
        by === 'browser'
          ? { by, calls: [] }
          : { by, provider, model, instruction: `draft/${name}@${version}`, calls: [] };
      const text = named();
      const draft = addDraft(origin);
      void run({ by, instruction: name, text, draft, segments: form.segments.map((_, at) => at) }, along);
    },
    retry(draft, along) {
      if (draft.origin.by === 'pasted') return;
      const segments = missingFrom(draft, form.segments);
      void run(
        { by: draft.origin.by, instruction: instructionOf(draft), text: named(), draft: draft.id, segments },
        along,
      );
    },
    cancel: () => stop.current?.abort(),
  };
}

/** The name of the instruction a draft was asked for with: `plain` of `draft/plain@1`. */
export function instructionOf({ origin }: FormDraft): string | undefined {
  return origin.by === 'ai' ? /\/([^@]+)@/u.exec(origin.instruction)?.[1] : undefined;
}
