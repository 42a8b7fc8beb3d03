import { useDeferredValue, useMemo, useState } from 'react';
import type { StoreApi } from 'zustand';
import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import { literalFinder } from '../../../domain/text/find-literal.ts';
import type { FoundInGrid } from '../../../editor/found-in-grid.ts';
import type { SegmentRowData } from '../../../editor/segment-row.ts';
import type { TargetHandle } from '../../../editor/target-handle.ts';
import type { TextMark } from '../../../marked-text/mark.ts';
import type { AttemptState } from '../attempt-store.ts';
import { keepingFocus } from '../keeping-focus.ts';
import { hitFinder, nextHit, NO_QUERY, sidesOf, type FindQuery, type Hit } from './find-query.ts';
import { replaceInTask, takeBack, type Replaced } from './replace-in-task.ts';

/** What was done last, for the bar to say. */
export type FindNews =
  | { readonly kind: 'replaced'; readonly replaced: Replaced; readonly confirmed: number }
  | { readonly kind: 'taken-back'; readonly left: number };

export type FindField = 'words' | 'replacement';

export interface Find {
  /** Which field of the bar was asked for last, anew each time; null: the bar is closed. */
  readonly shown: { readonly field: FindField } | null;
  readonly query: FindQuery;
  readonly words: string;
  readonly hits: readonly Hit[];
  /** Which hit is looked at; -1 when there is none. */
  readonly at: number;
  readonly news: FindNews | null;
  /** For the grid; null while the bar is closed. */
  readonly found: FoundInGrid | null;
  /** For the editor of the segment being written. */
  readonly marks: readonly TextMark[];
  show(field: FindField): void;
  close(): void;
  ask(patch: Partial<FindQuery>): void;
  setWords(words: string): void;
  step(by: 1 | -1): void;
  replaceOne(by: EditBy): void;
  replaceAll(by: EditBy): void;
  takeBack(by: EditBy): void;
}

interface FindIn {
  readonly store: StoreApi<AttemptState>;
  readonly rows: readonly SegmentRowData[];
  readonly active: string;
  /** The editor of the segment being written; null until it is there. */
  readonly editor: () => TargetHandle | null;
}

/** What is looked for, and from where on; `looks` counts how often she asked to see a place. */
interface Look {
  readonly query: FindQuery;
  readonly from: Hit;
  readonly looks: number;
}

const NO_MARKS: readonly TextMark[] = [];

/** Finding and replacing in the whole task. What was looked for stays while the bar is closed. */
export function useFind({ store, rows, active, editor }: FindIn): Find {
  const [shown, setShown] = useState<Find['shown']>(null);
  const [look, setLook] = useState<Look>(() => ({ query: NO_QUERY, from: beginOf(active), looks: 0 }));
  const [words, setWords] = useState('');
  const [news, setNews] = useState<FindNews | null>(null);
  const asked = useDeferredValue(look);
  const query = shown ? asked.query : NO_QUERY;
  const hitsIn = useMemo(() => hitFinder(query), [query]);
  const hits = useMemo(() => hitsIn(rows), [hitsIn, rows]);
  // Not deferred: one step begins where the last one went.
  const at = useMemo(() => nextHit(look.from, hits, rows), [look.from, hits, rows]);
  const current = hits[at] ?? null;
  const isOpen = shown !== null;
  const found = useMemo<FoundInGrid | null>(
    () =>
      isOpen
        ? { find: literalFinder(query.words, query), sides: sidesOf(query.where), current, looks: asked.looks }
        : null,
    [isOpen, query, current, asked.looks],
  );
  const marks = useMemo(() => {
    const here = hits.filter(({ segment, side }) => side === 'target' && segment === active);
    return here.length === 0 ? NO_MARKS : here.map((hit) => markOf(hit, hit === current));
  }, [hits, active, current]);

  const lookFrom = (from: Hit): void => setLook((last) => ({ ...last, from, looks: last.looks + 1 }));
  const ask = (patch: Partial<FindQuery>): void =>
    setLook((last) => ({
      query: { ...last.query, ...patch },
      // While she writes the words, the place does not run away; the first time it is where she is.
      from: last.query.words === '' || current === null ? beginOf(active) : current,
      looks: last.looks + 1,
    }));

  const replace = (only: Hit | null, by: EditBy): boolean => {
    const find = literalFinder(query.words, query);
    const isMeant = (segment: string, start: number): boolean =>
      only === null || (only.segment === segment && only.start === start);
    const replaced = keepingFocus(() =>
      replaceInTask((text, segment) => find(text).filter(({ start }) => isMeant(segment, start)), words, {
        store,
        editor: editor(),
        by,
      }),
    );
    // The text may have changed a moment ago, or hold these very words.
    if (replaced.segments.length === 0) return false;
    const confirmed = replaced.segments.filter((segment) => segment.confirmed).length;
    setNews({ kind: 'replaced', replaced, confirmed });
    return true;
  };
  return {
    shown,
    query: look.query,
    words,
    hits,
    at,
    news,
    found,
    marks,
    show(field) {
      setShown({ field });
      // What is replaced stands in the translation.
      if (field === 'replacement' && look.query.where !== 'target') ask({ where: 'target' });
      else if (!shown) lookFrom(beginOf(active));
    },
    close: () => setShown(null),
    ask,
    setWords,
    step(by) {
      const next = hits[(at + by + hits.length) % hits.length];
      if (next) lookFrom(next);
    },
    replaceOne(by) {
      if (current?.side !== 'target') return;
      // What was put in may hold the words itself: on from behind it.
      if (replace(current, by)) lookFrom({ ...current, start: current.start + [...words].length });
    },
    replaceAll(by) {
      if (hits.some(({ side }) => side === 'target')) replace(null, by);
    },
    takeBack(by) {
      if (news?.kind !== 'replaced') return;
      const left = keepingFocus(() => takeBack(news.replaced, { store, editor: editor(), by }));
      setNews({ kind: 'taken-back', left });
      // The button is gone now.
      setShown({ field: 'replacement' });
    },
  };
}

function beginOf(segment: string): Hit {
  return { segment, side: 'source', start: 0, end: 0 };
}

function markOf({ start, end }: Hit, isHere: boolean): TextMark {
  return { id: `found-${start}`, kind: isHere ? 'found-here' : 'found', start, end, label: '' };
}
