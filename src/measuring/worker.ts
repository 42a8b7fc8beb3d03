/** The worker: measures what it is asked, one question after the other. */
import { answer } from './answer.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const answered = answer(data);
  if (!answered) return;
  const given = answered.ok && 'counts' in answered.measured ? [answered.measured.counts.buffer] : [];
  (globalThis as unknown as DedicatedWorkerGlobalScope).postMessage(answered, given);
});
