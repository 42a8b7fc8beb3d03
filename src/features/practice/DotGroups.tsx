import { memo, useCallback, useId, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Dots, type DotData } from './Dots.tsx';
import classes from './DotGroups.module.css';

interface DotGroupsProps {
  readonly rows: readonly DotData[];
  readonly active: string;
  readonly onGo: (id: string) => void;
}

const GROUP = 50;

/** The dots of a long task, fifty by fifty: how far each group is, and the dots of one, mostly the one she is in. */
export function DotGroups({ rows, active, onGo }: DotGroupsProps) {
  const list = useId();
  const here = Math.floor(
    Math.max(
      0,
      rows.findIndex(({ id }) => id === active),
    ) / GROUP,
  );
  const [opened, setOpened] = useState<{ here: number; group: number | null }>({ here, group: here });
  // Where she goes, the dots go along.
  if (opened.here !== here) setOpened({ here, group: here });
  const openGroup = useCallback((group: number | null) => setOpened({ here, group }), [here]);
  const groups = Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, group) =>
    rows.slice(group * GROUP, (group + 1) * GROUP),
  );
  return (
    <ol className={classes.groups}>
      {groups.map((members, group) => {
        const done = members.filter(({ confirmed }) => confirmed).length;
        const open = group === opened.group;
        return (
          <li key={group}>
            <GroupButton
              {...{ group, done, open }}
              count={members.length}
              isHere={group === here}
              list={open ? list : undefined}
              onOpen={openGroup}
            />
            {open && (
              <div id={list} className={classes.members}>
                <Dots rows={members} active={active} onGo={onGo} />
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface GroupButtonProps {
  readonly group: number;
  readonly count: number;
  readonly done: number;
  readonly open: boolean;
  readonly isHere: boolean;
  /** The id of its dots while they are shown. */
  readonly list: string | undefined;
  readonly onOpen: (group: number | null) => void;
}

const GroupButton = memo(function GroupButton({ group, count, done, open, isHere, list, onOpen }: GroupButtonProps) {
  const { t } = useTranslation('practice');
  const [from, to] = [group * GROUP + 1, group * GROUP + count];
  return (
    <button
      type="button"
      className={classes.group}
      style={{ '--done': done / count } as CSSProperties}
      aria-label={t('segments.group', { from, to, done, count })}
      aria-expanded={open}
      aria-controls={list}
      aria-current={isHere ? 'true' : undefined}
      onClick={() => onOpen(open ? null : group)}
    >
      {from}–{to}
    </button>
  );
});
