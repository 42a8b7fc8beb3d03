import type { Translate } from '../../i18n/translate.ts';
import { useTranslation } from 'react-i18next';
import type { ImportFault } from '../../workspace/exercise-import.ts';
import classes from './ImportReport.module.css';

/** So many are shown; mending these usually mends the rest. */
const SHOWN = 12;

/** The faults of a file, each with its place, what it is, and how to mend it. */
export function ImportFaults({ faults }: { readonly faults: readonly ImportFault[] }) {
  const { t } = useTranslation('library');
  const { t: content, i18n } = useTranslation('content');
  // In the order of the file, so that they can be mended from top to bottom.
  const inOrder = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return (
    <>
      <ol className={classes.faults}>
        {inOrder.slice(0, SHOWN).map((fault, index) => {
          const known = i18n.exists(`${fault.code}.message`, { ns: 'content' });
          return (
            <li key={index}>
              <span className={classes.place}>
                {fault.line === null
                  ? t('import.wholeFile')
                  : t('import.line', { line: fault.line, column: fault.column ?? 1 })}
                {fault.path !== '' && <code>{fault.path}</code>}
              </span>
              <span className={classes.words}>
                {known ? sentence(content, fault, 'message') : t('import.unknown', { code: fault.code })}
                {known && <span className={classes.mend}>{sentence(content, fault, 'mend')}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {faults.length > SHOWN && <p>{t('import.more', { count: faults.length - SHOWN })}</p>}
    </>
  );
}

/** The codes come from the reader of files, not from here: whether the catalogue has them is asked beforehand. */
function sentence(content: Translate<'content'>, fault: ImportFault, part: 'message' | 'mend'): string {
  const say = content as unknown as (key: string, params: ImportFault['params']) => string;
  return say(`${fault.code}.${part}`, fault.params);
}
