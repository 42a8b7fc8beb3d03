import { useId, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import { Dots } from './Dots.tsx';
import classes from './DotGroups.module.css';

interface DotGroupsProps {
  readonly rows: readonly SegmentRowData[];
  readonly active: string;
  readonly onGo: (id: string) => void;
}

const GROUP = 50;

/** The dots of a long task, fifty by fifty: how far each group is, and the dots of one, mostly the one she is in. */
export function DotGroups({ rows, active, onGo }: DotGroupsProps) {
  const { t } = useTranslation('practice');
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
  const groups = Array.from({ length: Math.ceil(rows.length / GROUP) }, (_, group) =>
    rows.slice(group * GROUP, (group + 1) * GROUP),
  );
  return (
    <ol className={classes.groups}>
      {groups.map((members, group) => {
        const count = members.length;
        const done = members.filter(({ confirmed }) => confirmed).length;
        const [from, to] = [group * GROUP + 1, group * GROUP + count];
        const open = group === opened.group;
        return (
          <li key={from}>
            <button
              type="button"
              className={classes.group}
              style={{ '--done': done / count } as CSSProperties}
              aria-label={t('segments.group', { from, to, done, count })}
              aria-expanded={open}
              aria-controls={open ? list : undefined}
              aria-current={group === here ? 'true' : undefined}
              onClick={() => setOpened({ here, group: open ? null : group })}
            >
              {from}–{to}
            </button>
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
