/**
 * What an exercise made of an own text says of its origin, in the two fields every exercise has for it. They are kept as they
 * were written, in codes and in both languages; a screen reads them here and says them in its own.
 */
import type { DraftOrigin } from './own-text.ts';

/** In the place of a licence. */
export const OWN_LICENCE = '许可未说明 / licence not stated';

const NONE = '无机译稿 / no draft';
const BY = {
  browser: '浏览器自带翻译 / translator of the browser',
  pasted: '学习者粘贴 / pasted by the learner',
} as const;
const DATED = /^(.*), (\d{4}-\d{2}-\d{2})$/su;
const ASKED = /^([^:]*:.+), ([^,/]+\/[^,@]+@\d+)$/su;

/** What `provenance.draft` tells. `model`: `provider:model`; `instruction`: `purpose/name@version`; `date`: ISO 8601, a day. */
export type OwnDraftFrom =
  | { readonly by: 'ai'; readonly model: string; readonly instruction: string; readonly date: string }
  | { readonly by: 'browser' | 'pasted'; readonly date: string }
  | { readonly by: 'none' };

/** The line for a draft made at a time (ISO 8601), or for none. */
export function ownDraftLine(draft: { readonly origin: DraftOrigin; readonly at: string } | null): string {
  if (draft === null) return NONE;
  const { origin, at } = draft;
  const from = origin.by === 'ai' ? `${origin.provider}:${origin.model}, ${origin.instruction}` : BY[origin.by];
  return `${from}, ${at.slice(0, 10)}`;
}

/** Reads such a line; null where it is none, which is then shown as it stands. */
export function readOwnDraftLine(line: string): OwnDraftFrom | null {
  if (line === NONE) return { by: 'none' };
  const [, from, date] = DATED.exec(line) ?? [];
  if (from === undefined || date === undefined) return null;
  for (const by of ['browser', 'pasted'] as const) if (from === BY[by]) return { by, date };
  const [, model, instruction] = ASKED.exec(from) ?? [];
  return model === undefined || instruction === undefined ? null : { by: 'ai', model, instruction, date };
}
