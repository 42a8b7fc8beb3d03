import { withAlt, type WorkbenchCommand } from '../commands/workbench-command.ts';

/** The ways to the coach. None of them asks anything by itself. */
export const COACH_COMMANDS: readonly WorkbenchCommand[] = [
  { name: 'coach', group: 'segment', keys: [withAlt('O')], run: ({ coach }) => coach.show(null, '') },
  {
    name: 'coach-explain',
    group: 'segment',
    keys: [withAlt('X')],
    run: ({ coach, selectedWords }) => coach.show('explain', selectedWords()),
  },
];
