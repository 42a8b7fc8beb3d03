import type { ErrorStatus } from '../../domain/review/findings.ts';

/** The small sign of what became of an error: in the text behind its mark, and in the list beside its words. */
export const STATUS_SIGNS: Readonly<Record<ErrorStatus, string>> = { missed: '✗', 'to-judge': '?', repaired: '✓' };
