import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../workspace/device.ts';
import classes from './Device.module.css';
import { mendOf } from './mend-of.ts';

/** So many are shown; with a damaged file the rest says no more. */
const SHOWN = 8;

interface RefusedFileProps {
  readonly refused: Extract<OpenedFile, { ok: false }>;
  onClose(): void;
}

/** Why a file was not opened: each fault with its place, and what to do about it. */
export function RefusedFile({ refused: { file, faults }, onClose }: RefusedFileProps) {
  const { t } = useTranslation('device');
  return (
    <div role="alert" className={classes.opened} data-refused>
      <p>{t('fault.refused', { file, count: faults.length })}</p>
      <ol>
        {faults.slice(0, SHOWN).map((fault, index) => (
          <li key={index}>
            <span className={classes.place}>
              {fault.line === null ? t('fault.whole') : t('fault.line', { line: fault.line })}
            </span>
            {t(`fault.code.${fault.code}`, {
              limit: 'limit' in fault ? fault.limit : '',
              promised: 'promised' in fault ? fault.promised : '',
              found: 'found' in fault ? fault.found : '',
              format: 'format' in fault ? fault.format : '',
              id: 'id' in fault ? fault.id : '',
              path: 'path' in fault ? fault.path : '',
            })}
          </li>
        ))}
      </ol>
      {faults.length > SHOWN && <p>{t('fault.more', { count: faults.length - SHOWN })}</p>}
      <p>{t(`fault.mend.${mendOf(faults.map(({ code }) => code))}`)}</p>
      <div className={classes.actions}>
        <button type="button" className={classes.plain} onClick={onClose}>
          {t('open.close')}
        </button>
      </div>
    </div>
  );
}
