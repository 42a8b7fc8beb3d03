import type { LanguageTag } from '../../domain/text/language.ts';
import type { SegmentRowData } from '../../editor/segment-row.ts';
import { TrackedChanges } from '../../marked-text/TrackedChanges.tsx';
import { CommandButton } from './CommandButton.tsx';
import type { Scene } from './scene.ts';
import { useGridLabels } from './use-grid-labels.ts';
import classes from './SegmentTools.module.css';

interface SegmentToolsProps {
  readonly scene: Scene;
  readonly row: SegmentRowData;
  readonly targetLang: LanguageTag;
}

/** The line of tools under the editor, and above it, when asked for, what was changed of the draft. */
export function SegmentTools({ scene, row, targetLang }: SegmentToolsProps) {
  const { t, checks, changes, kind } = scene;
  const labels = useGridLabels(kind);
  const changed = row.text !== row.draft;
  const open = checks.open.length;
  return (
    <>
      {changes === 'inline' && changed && (
        <p className={`text ${classes.changes}`} lang={targetLang}>
          <TrackedChanges before={row.draft} after={row.text} lang={targetLang} labels={labels} />
        </p>
      )}
      {scene.refused === row.id && row.text.trim() === '' && (
        // A screen reader was told when it happened.
        <p className={classes.refused} aria-hidden>
          {t('announce.unwritten', { n: row.n })}
        </p>
      )}
      <div className={classes.tools} role="group" aria-label={t('tools.label', { n: row.n })}>
        {kind.onDraft && (
          <>
            <CommandButton scene={scene} name="changes">
              {t(`tools.changes.${changes}`)}
            </CommandButton>
            <CommandButton scene={scene} name="restore-draft">
              {t('tools.restore')}
            </CommandButton>
          </>
        )}
        <CommandButton scene={scene} name="mark">
          {row.marked ? t('tools.unmark') : t('tools.mark')}
        </CommandButton>
        <span className={classes.end}>
          {open > 0 && (
            <button type="button" data-checks onClick={() => scene.showSection('checks')}>
              {t('checks.count', { count: open })}
            </button>
          )}
          {row.confirmed ? (
            <CommandButton scene={scene} name="reopen">
              {t('tools.unconfirm')}
            </CommandButton>
          ) : (
            <CommandButton scene={scene} name="confirm" className={classes.confirm}>
              {changed || !kind.onDraft ? t('tools.confirm') : t('tools.confirmKeep')}
            </CommandButton>
          )}
        </span>
      </div>
    </>
  );
}
