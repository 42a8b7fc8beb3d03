import { memo, useDeferredValue, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { LanguageTag } from '../domain/text/language.ts';
import { TermText } from '../marked-text/TermText.tsx';
import { TrackedChanges } from '../marked-text/TrackedChanges.tsx';
import { caretFromClick } from './caret-from-click.ts';
import styles from './grid.module.css';
import type { ChangeView, SegmentGridLabels, SegmentRowData } from './segment-row.ts';
import target from './target.module.css';

interface SegmentRowProps {
  readonly row: SegmentRowData;
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly sourceLang: LanguageTag;
  readonly targetLang: LanguageTag;
  readonly showChanges: ChangeView;
  readonly labels: SegmentGridLabels;
  readonly isActive: boolean;
  /** Without the rule above it: it is the active row or follows it. */
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onChoose: (id: string, caret?: number) => void;
  readonly onKey: (event: KeyboardEvent, index: number) => void;
  /** Of the active row: what puts the editor into its place, and the line of tools. */
  readonly putEditor?: ((place: HTMLElement | null) => void) | undefined;
  readonly tools?: ReactNode;
  /** Of the active row: its text beside the editor, which cannot be printed. */
  readonly printing?: boolean | undefined;
}

/** One segment, source before target. Only the active one holds the editor; of the others the whole row is the button. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps): ReactNode {
  const { row, index, count, start, sourceLang, targetLang, labels, isActive, isOpen, isTabStop, onChoose } = props;
  const { measure, putEditor, tools, onKey } = props;
  const beside = props.showChanges === 'beside';

  function choose(event: MouseEvent<HTMLElement>): void {
    if (isActive || document.getSelection()?.isCollapsed === false) return;
    const text = event.currentTarget.querySelector('[data-target-text]');
    onChoose(row.id, text ? caretFromClick(text, event.clientX, event.clientY) : undefined);
  }

  return (
    <div
      role="row"
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index + 1}
      aria-selected={isActive}
      aria-label={labels.row(row, count)}
      className={styles.row}
      data-index={index}
      data-row={row.id}
      data-active={isActive || undefined}
      data-open={isOpen || undefined}
      data-beside={beside ? (isActive || row.text !== row.draft ? 'changed' : 'same') : undefined}
      style={{ transform: `translateY(${start}px)` }}
      ref={measure}
      onClick={choose}
      onKeyDown={(event) => onKey(event, index)}
    >
      <span role="gridcell" className={styles.number}>
        {row.n}
      </span>
      <div role="gridcell" className={styles.source} lang={sourceLang} data-source-text="">
        <TermText text={row.source} terms={row.terms} lang={sourceLang} />
      </div>
      {beside && (
        <div role="gridcell" className={styles.draft} data-draft="">
          <span className={styles.caption}>{labels.draft}</span>
          <DraftText {...props} />
        </div>
      )}
      <div role="gridcell" className={styles.target} lang={targetLang}>
        {isActive ? (
          <>
            <div className={styles.editor}>
              <div className={styles.measure} ref={putEditor} />
            </div>
            {props.printing && (
              <div className={`${target.target} ${styles.printed}`} lang={targetLang}>
                <StaticText {...props} />
              </div>
            )}
            {tools != null && (
              <div className={styles.tools} lang={labels.lang}>
                {tools}
              </div>
            )}
          </>
        ) : (
          <div className={`${target.target} ${styles.measure}`} lang={targetLang} data-target-text="">
            <StaticText {...props} />
          </div>
        )}
      </div>
      <span role="gridcell" className={styles.status}>
        {row.confirmed && <Sign sign="✓" label={labels.confirmed} className={styles.confirmed} />}
        {row.marked && <Sign sign="⚑" label={labels.marked} className={styles.marked} />}
      </span>
    </div>
  );
});

function StaticText({ row, targetLang, showChanges, labels }: SegmentRowProps): ReactNode {
  if (row.text === '' && !(showChanges === 'inline' && row.draft !== '')) {
    return (
      <span className={styles.placeholder} lang={labels.lang}>
        {labels.placeholder}
      </span>
    );
  }
  if (showChanges !== 'off' && row.text !== row.draft) {
    const only = showChanges === 'beside' ? 'after' : undefined;
    return <TrackedChanges before={row.draft} after={row.text} lang={targetLang} {...{ labels, only }} />;
  }
  return row.text;
}

/** The draft, with what is gone of it struck through. It follows the writing when there is time. */
function DraftText({ row, targetLang, labels }: SegmentRowProps): ReactNode {
  const text = useDeferredValue(row.text);
  return (
    <div className={target.target} lang={targetLang}>
      <TrackedChanges before={row.draft} after={text} lang={targetLang} labels={labels} only="before" />
    </div>
  );
}

function Sign({ sign, label, className }: { sign: string; label: string; className: string | undefined }): ReactNode {
  return (
    <span className={className} title={label}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}
