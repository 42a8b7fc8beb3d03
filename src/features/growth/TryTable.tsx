import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Growth.module.css';
import { ScrollBox } from '../../controls/ScrollBox.tsx';

export interface TryColumn {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
}

interface TryTableProps {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TryColumn[];
  /** The rows: `tr`s of `TryCell`s. */
  readonly children: ReactNode;
}

/** A table of tries, one row each. On narrow screens a row becomes a short list. */
export function TryTable({ title, note, columns, children }: TryTableProps) {
  const { t } = useTranslation('growth');
  const heading = useId();
  return (
    <section className={classes.tableSection} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p className={classes.quiet}>{note}</p>
      <ScrollBox className={classes.scroll} label={t('table.scroll', { table: title })}>
        {/* The roles stay when the narrow layout takes the table apart. */}
        <table role="table" aria-labelledby={heading}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ id, name, unit = '' }) => (
                <th key={id} role="columnheader" scope="col" data-column={id}>
                  {name}
                  {unit !== '' && <small>{unit}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">{children}</tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

interface TryCellProps {
  readonly column: TryColumn | undefined;
  readonly small?: string | undefined;
  readonly children: ReactNode;
}

/** A value under its column, whose name goes along to the narrow layout. */
export function TryCell({ column, small, children }: TryCellProps) {
  return (
    <td role="cell" data-column={column?.id} data-label={column?.name}>
      <span>
        {children}
        {small !== undefined && <small>{small}</small>}
      </span>
    </td>
  );
}
