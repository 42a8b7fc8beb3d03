/** The workbench, and the way through the hand-in. Both bring their own bar. */
export const WORKBENCH_PATH = '/work/:attempt/:step?';

/** The entries of the top bar, in the order of a student's way. Words are `shell:nav.*`. */
export const NAV = [
  { path: '/', name: 'practice' },
  { path: '/growth', name: 'growth' },
  { path: '/evidence', name: 'evidence' },
] as const;
