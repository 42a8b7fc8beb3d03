import { FIRST_PARTICIPANT, PARTICIPANT } from '../../domain/export/research-name.ts';

/** The name under which a participant's code is kept on this device. */
export const PARTICIPANT_NOTE = 'research-participant';

/** The code that was kept; the first one where none was, or something else. */
export function parseParticipant(value: unknown): string {
  return typeof value === 'string' && PARTICIPANT.test(value) ? value : FIRST_PARTICIPANT;
}
