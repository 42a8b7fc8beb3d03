/** The worker: measures what it is asked, one question after the other. */
import { COUNTS } from '../domain/metrics/segment-counts.ts';
import { answer } from './answer.ts';

/**
 * How long the worker rests before it gives the answer to one of many questions, in ms: until then the browser has compiled and
 * collected what the question left it to, which would take the core from the page while that takes the answer in.
 */
const REST_MS = 6;

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const answered = answer(data);
  if (!answered) return;
  const counts = answered.ok && 'counts' in answered.measured ? answered.measured.counts : null;
  const give = (): void =>
    (globalThis as unknown as DedicatedWorkerGlobalScope).postMessage(answered, counts ? [counts.buffer] : []);
  // One segment is one that is being written: somebody waits for it.
  if (counts && counts.length > COUNTS) setTimeout(give, REST_MS);
  else give();
});
