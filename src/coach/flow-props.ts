import type { CoachPanelProps } from './CoachPanel.tsx';

/** What every part of the coach is given. `blocked`: nothing can be asked now. */
export type FlowProps = CoachPanelProps & { readonly blocked: boolean };
