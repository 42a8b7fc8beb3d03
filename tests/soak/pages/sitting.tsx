/** A grid in any of the editors, with the log it makes: one sitting after another. */
import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { editEvent, type EditorMode } from '../../../src/domain/attempt/edit-event.ts';
import { loadMonaco } from '../../../src/editor/monaco-setup.ts';
import { gridScreen, readySign, segment, shownText, type GridHands } from '../../browser/grid-screen.tsx';

export interface SittingState {
  /** What the editor shows of the segment it is at. */
  readonly shown: string;
  readonly here: string | null;
  /** By segment: as the screen has it, and as the log gives it. */
  readonly texts: readonly { readonly id: string; readonly text: string; readonly replayed: string }[];
  readonly kinds: readonly string[];
  /** The first event that no log may hold; null when all may. */
  readonly invalid: unknown;
}

const place = document.body.appendChild(document.createElement('div'));
let root: Root | null = null;
let hands: GridHands | null = null;
let here: string | null = null;

function frame(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(done));
}

/** Begins a sitting with these drafts in an editor, at the first segment. */
async function begin(mode: EditorMode, drafts: readonly string[]): Promise<void> {
  root?.unmount();
  root = createRoot(place);
  const rows = drafts.map((draft, at) => segment(at + 1, '敦煌的洞窟是一个一个开凿的。', draft));
  const grid = gridScreen({ mode, rows, activeId: 's1', showChanges: 'off' });
  hands = grid.hands;
  here = 's1';
  flushSync(() => root?.render(<grid.Screen />));
  const end = performance.now() + 20_000;
  while (!document.querySelector(readySign(mode)) || !document.activeElement?.closest('[data-editor]')) {
    if (performance.now() > end) throw new Error(`The editor ${mode} did not come.`);
    await frame();
  }
}

function goTo(id: string): void {
  if (here === id) return;
  here = id;
  hands?.activate(id);
}

/** What a cut has taken out of Monaco may be drawn some frames later. */
const SETTLED_WITHIN = 120;

async function state(): Promise<SittingState> {
  if (!hands) throw new Error('No sitting has begun.');
  const { events, rows, replayed } = hands;
  await frame();
  await frame();
  for (let left = SETTLED_WITHIN; left > 0 && shownText() !== rows().find(({ id }) => id === here)?.text; left -= 1) {
    await frame();
  }
  return {
    shown: shownText(),
    here,
    texts: rows().map(({ id, text }) => ({ id, text, replayed: replayed(id) })),
    kinds: events.map(({ kind }) => kind),
    invalid: events.find((event) => !editEvent.safeParse(event).success) ?? null,
  };
}

/** What buttons of the screen do to the text. */
const press = {
  restore: () => hands?.editor().replaceAll('Restored draft 恢复的初稿', 'restore-draft', 'pointer'),
  suggest: () => hands?.editor().insertAtCaret('建议 suggestion', 'accept-suggestion', 'pointer'),
  undo: () => hands?.editor().step('undo', 'pointer'),
};

await loadMonaco('en');
Object.assign(globalThis, { sitting: { begin, state, goTo, press: (what: keyof typeof press) => press[what]() } });
