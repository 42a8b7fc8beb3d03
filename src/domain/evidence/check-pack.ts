import { instructedTries, triesOf } from '../assist/tries.ts';
import { checkLog, type CheckedLog, type LogCheckFault } from '../attempt/check-log.ts';
import { textsDigest } from '../attempt/submission.ts';
import { startingSegments } from '../exercise/starting-text.ts';
import type { Digest } from '../record/digest.ts';
import { aiUseInLog } from './ai-use.ts';
import { firstDifference } from './canonical-json.ts';
import type { WorkFacts } from './facts.ts';
import { openRecords, openWork, openWorkLog, type SourceFault } from './open-sources.ts';
import { evidencePack, packContent, PACK_FORMAT, type EvidencePack, type PackGrowthRow } from './pack.ts';
import { packGrowth } from './pack-growth.ts';
import { workFigures } from './work-figures.ts';

/** What is wrong with a pack, as a code and the place. `work` is the id of a submission. */
export type PackFault =
  | { readonly code: 'not-a-pack'; readonly path: string; readonly reason: string }
  | { readonly code: 'newer-format'; readonly format: number }
  | { readonly code: 'pack-hash' }
  | { readonly code: 'line-hash'; readonly list: string; readonly index: number }
  | { readonly code: SourceFault['code']; readonly work: string; readonly what: SourceFault['what'] }
  | { readonly code: 'work-twice'; readonly work: string }
  | { readonly code: 'texts-hash'; readonly work: string }
  | { readonly code: 'figures-differ'; readonly work: string; readonly figure: string }
  | { readonly code: 'log-fault'; readonly work: string; readonly fault: LogCheckFault }
  /** The log that came with the work counts other calls to an AI than are stated. */
  | { readonly code: 'ai-use-differs'; readonly work: string; readonly figure: string }
  /** The log shows other instructions, results or takings than were handed in. */
  | { readonly code: 'instructed-differs'; readonly work: string; readonly figure: string }
  | { readonly code: 'growth-differs'; readonly work: string; readonly figure: string };

export interface CheckedPack {
  /** Null when it could not be read at all. */
  readonly pack: EvidencePack | null;
  /** The facts found whole, to show the works from. */
  readonly works: readonly WorkFacts[];
  /** The edit logs that came with them, by submission: how much each lets out, and whether it holds. */
  readonly logs: ReadonlyMap<string, CheckedLog>;
  readonly faults: readonly PackFault[];
}

/** Called after each work, to show how far the check is; the next work waits for it. */
export type CheckProgress = (done: number, of: number) => Promise<void> | void;

/**
 * Checks a pack as a stranger would: every hash, then every figure and growth row computed again from the texts.
 * It shows that the pack is whole and its numbers follow from its texts; it cannot show who wrote them. Never throws
 * for what is in the pack.
 */
export async function checkPack(value: unknown, digest: Digest, progress?: CheckProgress): Promise<CheckedPack> {
  const format = formatOf(value);
  if (format !== null && format > PACK_FORMAT) return failed({ code: 'newer-format', format });
  const parsed = evidencePack.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return failed({ code: 'not-a-pack', path: issue?.path.join('.') ?? '', reason: issue?.message ?? 'invalid' });
  }
  const pack = parsed.data;
  const faults: PackFault[] = [];
  if ((await digest(packContent(pack))) !== pack.sha256) faults.push({ code: 'pack-hash' });
  for (const [list, lines] of Object.entries(pack.sources)) {
    for (const [index, { line, sha256 }] of lines.entries()) {
      if ((await digest(line)) !== sha256) faults.push({ code: 'line-hash', list, index });
    }
  }
  const works: WorkFacts[] = [];
  const logs = new Map<string, CheckedLog>();
  const records = openRecords(pack);
  const seen = new Set<string>();
  for (const [index, work] of pack.works.entries()) {
    const id = work.submission;
    if (seen.has(id)) faults.push({ code: 'work-twice', work: id });
    seen.add(id);
    const { facts, faults: sourceFaults } = openWork(pack, records, work);
    faults.push(...sourceFaults.map((fault) => ({ ...fault, work: id })));
    if (facts) {
      works.push(facts);
      const { texts, textsSha256 } = facts.submission.record.body;
      if ((await textsDigest(texts, digest)) !== textsSha256) faults.push({ code: 'texts-hash', work: id });
      const figure = firstDifference(work.figures, workFigures(facts));
      if (figure !== null) faults.push({ code: 'figures-differ', work: id, figure });
      const { log, fault } = openWorkLog(records, work);
      if (fault) faults.push({ ...fault, work: id });
      if (log) {
        const starts = startingSegments(facts.exercise.body);
        const checked = await checkLog(facts.submission.record, starts, log.body, digest);
        logs.set(id, checked);
        if (checked.fault) faults.push({ code: 'log-fault', work: id, fault: checked.fault });
        else if (checked.level !== 'none') {
          // Where the log came along there is no reason to state nothing.
          const { opened, log: stated } = work.aiUse === 'not-recorded' ? { opened: false, log: [] } : work.aiUse;
          const differs = firstDifference({ opened, log: stated }, aiUseInLog(checked.events));
          if (differs !== null) faults.push({ code: 'ai-use-differs', work: id, figure: differs });
        }
        const { instructed } = facts.submission.record.body;
        if (checked.sealed && instructed) {
          const differs = firstDifference(instructed, instructedTries(triesOf(starts, checked.events)));
          if (differs !== null) faults.push({ code: 'instructed-differs', work: id, figure: differs });
        }
        if (log.author !== pack.learner || log.course !== pack.course) {
          faults.push({ code: 'other-learner', what: 'log', work: id });
        }
      }
    }
    await progress?.(index + 1, pack.works.length);
  }
  if (works.length === pack.works.length) faults.push(...growthFaults(pack.growth, packGrowth(works)));
  return { pack, works, logs, faults };
}

/** A row may claim less than its works show: no first try, because the first one is not in the pack. Never more. */
function growthFaults(stated: readonly PackGrowthRow[], computed: readonly PackGrowthRow[]): PackFault[] {
  const faults: PackFault[] = [];
  for (let at = 0; at < Math.max(stated.length, computed.length); at += 1) {
    const [row, again] = [stated[at], computed[at]];
    const fair = row && again && !row.first ? { ...again, first: false } : again;
    const figure = firstDifference(row, fair);
    if (figure !== null) {
      faults.push({ code: 'growth-differs', work: (row ?? again)?.submission ?? '', figure });
    }
  }
  return faults;
}

function failed(fault: PackFault): CheckedPack {
  return { pack: null, works: [], logs: new Map(), faults: [fault] };
}

function formatOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  return typeof value.format === 'number' ? value.format : null;
}
