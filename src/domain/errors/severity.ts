/** The four severities of an error, lightest first (assessment 2.2). Their penalties are the typology's data. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];
