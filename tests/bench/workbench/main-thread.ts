/** How long the main thread of a page was busy at one go, read from Chromium's own trace: no watching that is work itself. */
import type { Browser, Page } from '@playwright/test';

export interface LongestTask {
  /** By the clock: what a keystroke would have waited. Holds what other processes took of the core meanwhile. */
  readonly wallMs: number;
  /** Of the processor: what the page itself did. */
  readonly cpuMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, of the clock and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = 'ThreadControllerImpl::RunTask';

/** Runs `work` under a trace and tells the longest tasks of the renderers' main threads. */
export async function longestTasks(browser: Browser, page: Page, work: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: TraceEvent[] };
  const place = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => place(event)),
  );
  const tasks = trace.traceEvents.filter((event) => event.name === TASK && event.ph === 'X' && mains.has(place(event)));
  if (tasks.length === 0) throw new Error('The trace holds no task of a main thread.');
  return {
    wallMs: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    cpuMs: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
