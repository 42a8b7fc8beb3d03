import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { packText } from '../../domain/evidence/pack.ts';
import { packFileName } from '../../sheet/pack-file-name.ts';
import classes from './ExportActions.module.css';
import { saveFile } from '../../workspace/save-file.ts';
import type { PackPage } from './use-pack-page.ts';

export interface ExportActionsProps {
  /** Null while there is nothing to take along. */
  readonly page: PackPage | null;
  onPrint(): void;
}

/** The ways out, each named by what its receiver can do with it. */
export function ExportActions({ page, onPrint }: ExportActionsProps) {
  const { t } = useTranslation('evidence');
  const [saved, setSaved] = useState<string | null>(null);
  const save = (ending: 'html' | 'json'): void => {
    if (!page) return;
    const name = packFileName(page.pack, ending);
    if (ending === 'html') saveFile(name, page.html, 'text/html;charset=utf-8');
    else saveFile(name, packText(page.pack), 'application/json;charset=utf-8');
    setSaved(name);
  };
  return (
    <section aria-labelledby="export-title" className={classes.ways}>
      <h2 id="export-title">{t('page.export.title')}</h2>
      <Way label={t('page.export.html')} about={t('page.export.htmlFor')} main off={!page} run={() => save('html')} />
      <Way label={t('page.export.json')} about={t('page.export.jsonFor')} off={!page} run={() => save('json')} />
      <Way label={t('page.export.print')} about={t('page.export.printFor')} off={!page} run={onPrint} />
      <p className={classes.note}>{t('page.export.together')}</p>
      <p className={classes.note}>{t('page.keyNote')}</p>
      <p role="status" className={classes.saved}>
        {saved && t('page.export.saved', { file: saved })}
      </p>
    </section>
  );
}

interface WayProps {
  readonly label: string;
  readonly about: string;
  readonly main?: boolean;
  readonly off: boolean;
  run(): void;
}

function Way({ label, about, main = false, off, run }: WayProps) {
  return (
    <div className={classes.way}>
      <Button variant={main ? 'filled' : 'default'} disabled={off} onClick={run}>
        {label}
      </Button>
      <p>{about}</p>
    </div>
  );
}
