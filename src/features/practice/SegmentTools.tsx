import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../domain/text/language.ts';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import { TrackedChanges } from '../../marked-text/TrackedChanges.tsx';
import classes from './SegmentTools.module.css';

interface SegmentToolsProps {
  readonly row: SegmentRowData;
  readonly targetLang: LanguageTag;
  readonly showChanges: boolean;
  readonly readOnly: boolean;
  /** How many checks are open, and the way to them. */
  readonly checks: number;
  readonly onChecks: () => void;
  readonly onToggleChanges: () => void;
  readonly onRestore: () => void;
  readonly onMark: () => void;
  readonly onConfirm: () => void;
  readonly onUnconfirm: () => void;
}

/** The line of tools under the editor, and above it, when asked for, what was changed of the draft. */
export function SegmentTools(props: SegmentToolsProps) {
  const { row, targetLang, showChanges, readOnly } = props;
  const { t } = useTranslation('practice');
  const changed = row.text !== row.draft;
  return (
    <>
      {showChanges && changed && (
        <p className={`text ${classes.changes}`} lang={targetLang}>
          <TrackedChanges
            before={row.draft}
            after={row.text}
            lang={targetLang}
            labels={{ inserted: t('grid.inserted'), deleted: t('grid.deleted') }}
          />
        </p>
      )}
      <div className={classes.tools} role="group" aria-label={t('tools.label', { n: row.n })}>
        <button type="button" aria-pressed={showChanges} onClick={props.onToggleChanges}>
          {t('tools.changes')}
        </button>
        <button type="button" disabled={readOnly || !changed} onClick={props.onRestore}>
          {t('tools.restore')}
        </button>
        <button type="button" disabled={readOnly} onClick={props.onMark}>
          {row.marked ? t('tools.unmark') : t('tools.mark')}
        </button>
        <span className={classes.grow} />
        {props.checks > 0 && (
          <button type="button" data-checks onClick={props.onChecks}>
            {t('checks.count', { count: props.checks })}
          </button>
        )}
        {row.confirmed ? (
          <button type="button" disabled={readOnly} onClick={props.onUnconfirm}>
            {t('tools.unconfirm')}
          </button>
        ) : (
          <button type="button" className={classes.confirm} disabled={readOnly} onClick={props.onConfirm}>
            {changed ? t('tools.confirm') : t('tools.confirmKeep')}
          </button>
        )}
      </div>
    </>
  );
}
