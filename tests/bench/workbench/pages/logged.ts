/** The editor of the workbench with its recorder and a real journal behind it, and nothing else of the workbench. */
import '../../../../src/app/theme/tokens.css';
import { openStoredServices } from '../../../../src/app/adapters.ts';
import { surroundings } from '../../../../src/app/surroundings.ts';
import type { EditEvent } from '../../../../src/domain/attempt/edit-event.ts';
import { undoHistory } from '../../../../src/domain/attempt/undo-history.ts';
import { createMonacoTarget } from '../../../../src/editor/create-monaco-target.ts';
import { loadMonaco } from '../../../../src/editor/monaco-setup.ts';
import target from '../../../../src/editor/target.module.css';
import { chunkOf, SEALING_LIMITS } from '../../../../src/storage/chunk-rows.ts';
import { sealChunk } from '../../../../src/storage/chunk.ts';
import { gzip } from '../../../../src/storage/gzip.ts';
import { practiceTask } from '../../../../src/domain/task/task.ts';

const BATCH = 25;
const place = document.querySelector<HTMLElement>('#place')!;
place.className = target['target']!;
const { monaco } = await loadMonaco('en');
const stored = await openStoredServices('/', surroundings, () => undefined);
const at = surroundings.now();
await stored.attempts.create({
  id: 'bench',
  task: practiceTask({ slug: 'bench', revision: 1, sha256: 'a'.repeat(64) }),
  startedAt: at,
  touchedAt: at,
  round: 1,
  epoch: 0,
  state: 'open',
  confirmed: 0,
  segments: 1000,
});
const journal = await stored.openJournal('bench');
/** How long each event kept the page, in ms. */
const appendMs: number[] = [];
const began = performance.now();
const editor = createMonacoTarget(monaco, place, () => ({
  now: () => Math.round(performance.now() - began),
  onEvent(event) {
    const from = performance.now();
    journal.append(event);
    appendMs.push(performance.now() - from);
  },
  onText: () => undefined,
  history: (segment) => undoHistory([], segment),
  keyMap: () => null,
}));
let shown = 0;
let taken: readonly EditEvent[] = [];

/** Shows a text with the caret at its end. */
function show(text: string): void {
  shown += 1;
  editor.show({
    segmentId: `s${shown}`,
    text,
    lang: 'en-GB',
    ariaLabel: 'Target',
    placeholder: '',
    readOnly: false,
    marks: [],
  });
  editor.focus(text.length);
}

/** Keeps the events that are to be sealed. */
function take(events: readonly EditEvent[]): void {
  taken = events;
}

/** Seals what was taken as the journal does, chunk by chunk, and gives the time and the bytes. */
async function seal(): Promise<{ ms: number; longestMs: number; bytes: number }> {
  const deps = { digest: surroundings.digest, packing: gzip };
  const batches = Array.from({ length: Math.ceil(taken.length / BATCH) }, (_, seq) => ({
    attempt: 'bench',
    seq,
    epoch: 1,
    events: taken.slice(seq * BATCH, (seq + 1) * BATCH),
  }));
  let [previous, bytes, longestMs]: [string | null, number, number] = [null, 0, 0];
  const from = performance.now();
  for (let at = 0; at < batches.length;) {
    const began = performance.now();
    const part = chunkOf(batches.slice(at, at + SEALING_LIMITS.from), SEALING_LIMITS);
    const row = await sealChunk(part, previous, deps);
    previous = row.sha256;
    bytes += row.bytes.length;
    at += part.length;
    longestMs = Math.max(longestMs, performance.now() - began);
  }
  return { ms: performance.now() - from, longestMs, bytes };
}

Object.assign(globalThis, {
  show,
  take,
  seal,
  takeAppends: () => appendMs.splice(0),
  events: () => journal.events.length,
});
