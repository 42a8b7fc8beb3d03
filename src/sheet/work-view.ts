import type { WorkFacts } from '../domain/evidence/facts.ts';
import type { PackGrowthRow, PackWork } from '../domain/evidence/pack.ts';
import type { Severity } from '../domain/errors/severity.ts';
import { assessSubmission, type SegmentFigures } from '../domain/review/assess.ts';
import type { ErrorStatus } from '../domain/review/findings.ts';
import { sliceCodePoints } from '../domain/text/code-points.ts';
import type { FindingMark } from './marked-changes.ts';
import { visibleText } from './visible-text.ts';

/** A finding in words: what stood in the draft (empty for an omission) and what stands there now. */
export interface FindingView extends FindingMark {
  readonly type: string;
  readonly drafted: string;
  readonly standing: string;
}

export interface SegmentView {
  readonly n: number;
  readonly source: string;
  readonly draft: string;
  readonly text: string;
  readonly findings: readonly FindingView[];
  readonly figures: SegmentFigures | null;
}

/** A work of a pack, put together for the sheet from its frozen figures and its facts. Every text is safe to show. */
export interface WorkView {
  readonly number: number;
  readonly facts: WorkFacts;
  readonly work: PackWork;
  readonly row: PackGrowthRow | null;
  readonly segments: readonly SegmentView[];
}

export function workView(number: number, facts: WorkFacts, work: PackWork, row: PackGrowthRow | null): WorkView {
  const exercise = facts.exercise.body;
  const submission = facts.submission.record.body;
  const { findings, segments: figures } = assessSubmission(exercise, facts.key?.body ?? null, submission);
  const texts = new Map(submission.texts.map(({ id, text }) => [id, text]));
  let count = 0;
  const segments = exercise.segments.map((segment, index): SegmentView => {
    const text = visibleText(texts.get(segment.id) ?? segment.draft);
    const planted = facts.key?.body.segments.find(({ id }) => id === segment.id)?.errors ?? [];
    const found = (findings?.segments[index]?.errors ?? []).toSorted((a, b) => a.inText.start - b.inText.start);
    return {
      n: index + 1,
      source: visibleText(segment.source),
      draft: visibleText(segment.draft),
      text,
      findings: found.map(({ id, status, inDraft, inText }) => {
        const error = planted.find((one) => one.id === id);
        return {
          n: ++count,
          status,
          severity: error?.severity ?? ('minor' satisfies Severity),
          type: error?.type ?? 'other',
          start: inText.start,
          end: inText.end,
          drafted: visibleText(sliceCodePoints(segment.draft, inDraft.start, inDraft.end)),
          standing: sliceCodePoints(text, inText.start, inText.end),
        };
      }),
      figures: figures[index] ?? null,
    };
  });
  return { number, facts, work, row, segments };
}

/** The sign that stands for a status, so that a sheet in black and white says the same. */
export const STATUS_SIGN: Readonly<Record<ErrorStatus, string>> = { repaired: '✓', missed: '✗', 'to-judge': '?' };
