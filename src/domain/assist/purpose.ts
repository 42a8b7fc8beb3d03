/** What an AI is asked for. `test` asks whether it answers at all; `draft` and `instruct` make texts, the others coach. */
export const PURPOSES = ['test', 'draft', 'instruct', 'explain', 'hint', 'compare', 'reason', 'alternatives'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A student who opens the AI on a task of her own writes this into the log, as a call of its own that asks nobody. */
export const OPENED = 'open-policy';
