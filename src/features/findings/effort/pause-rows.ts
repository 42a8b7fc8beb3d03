/** The figures of pauses, in the order they are shown. */
export const PAUSE_ROWS = ['count', 'total', 'mean', 'ratio', 'apr', 'pwr', 'bursts'] as const;
export type PauseRowId = (typeof PAUSE_ROWS)[number];
