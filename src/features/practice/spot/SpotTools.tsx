import { useTranslation } from 'react-i18next';
import { ariaKeys, keyCaps } from '../../../workspace/key-words.ts';
import { same, type Keys } from '../../../workspace/keys.ts';
import { commandNamed } from '../commands/table.ts';
import { byHand } from './by-hand.ts';
import type { SpotRowData, SpotScene } from './spot-scene.ts';
import classes from './SpotTools.module.css';

interface SpotToolsProps {
  readonly scene: SpotScene;
  /** The segment she is at. */
  readonly row: SpotRowData;
}

/**
 * What can be done at the segment she is at: a gap, taking back, and the statement that she is done with it. It stands
 * under the texts and not in them, so that nothing moves under a hand that goes to another segment.
 */
export function SpotTools({ scene, row }: SpotToolsProps) {
  const { t } = useTranslation('spot');
  const { marks, picked, readOnly } = scene;
  const { n, confirmed } = row;
  const caret = picked?.segment === row.id && picked.side === 'target' && picked.start === picked.end ? picked : null;
  return (
    <div className={classes.tools} role="group" aria-label={t('tools.label', { n })} data-pick="">
      <span className={classes.at}>{t('marks.segment', { n })}</span>
      <button
        type="button"
        className={classes.gap}
        title={keyCaps(same('Enter'))}
        disabled={readOnly || !caret || marks.drafts[row.id] !== undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => caret && scene.take(caret)}
      >
        <span aria-hidden="true">‸</span> {t('pick.gap')}
      </button>
      {(['undo', 'redo'] as const).map((step) => (
        <button
          key={step}
          type="button"
          {...told(step)}
          disabled={readOnly || !(step === 'undo' ? marks.canUndo : marks.canRedo)}
          onClick={(event) => scene.step(step, byHand(event))}
        >
          {t(`tools.${step}`)}
        </button>
      ))}
      {confirmed ? (
        <button
          type="button"
          className={classes.end}
          {...told('reopen')}
          disabled={readOnly}
          onClick={(event) => scene.state.unconfirm(row.id, byHand(event))}
        >
          {t('tools.reopen')}
        </button>
      ) : (
        <button
          type="button"
          className={`${classes.end} ${classes.confirm}`}
          {...told('confirm')}
          disabled={readOnly}
          onClick={(event) => scene.confirm(row, byHand(event))}
        >
          {row.marks.length === 0 ? t('tools.seen') : t('tools.done', { count: row.marks.length })}
        </button>
      )}
    </div>
  );
}

/** The keys of a deed, for eye and ear. */
function told(name: 'undo' | 'redo' | 'confirm' | 'reopen'): { 'aria-keyshortcuts'?: string; title?: string } {
  const keys: Keys | undefined = commandNamed(name).keys?.[0];
  return keys ? { 'aria-keyshortcuts': ariaKeys(keys), title: keyCaps(keys) } : {};
}
