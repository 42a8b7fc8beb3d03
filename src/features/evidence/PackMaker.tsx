import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { growthOfWorks } from '../../domain/evidence/pack-growth.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useConsents } from '../../workspace/consents.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { CheckSection } from './CheckSection.tsx';
import classes from './EvidencePage.module.css';
import { ExportActions } from './ExportActions.tsx';
import { PackForm } from './PackForm.tsx';
import { ProcessLevels, type LeftLog } from './ProcessLevels.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { usePackPage } from './use-pack-page.ts';
import { WorkChoice } from './WorkChoice.tsx';

const NOTHING_LEFT: ReadonlyMap<string, LeftLog> = new Map();

/** On the left what goes in, on the right the sheet itself. */
export function PackMaker({ works, missing }: { readonly works: readonly WorkFacts[]; readonly missing: number }) {
  const { t } = useTranslation('evidence');
  const screen = useSettings((settings) => settings.locale);
  const first = useMemo(() => new Set(growthOfWorks(works).points.map((point) => point.submission)), [works]);
  // Until she chooses herself, the first tries go in, also those that are still to come.
  const [own, setOwn] = useState<ReadonlySet<string> | null>(null);
  const [sheetLocale, setSheetLocale] = useState<Locale | null>(null);
  const [name, setName] = useState('');
  const frame = useRef<HTMLIFrameElement>(null);
  const chosen = own ?? first;
  const inPack = useMemo(() => works.filter(({ submission }) => chosen.has(submission.record.id)), [works, chosen]);
  const consents = useConsents();
  const held = consents.state === 'ready' ? consents.value : null;
  const { page, making, failed, again } = usePackPage({
    works: inPack,
    known: works,
    consents: held,
    locale: sheetLocale ?? screen,
    name,
  });
  const usable = inPack.length > 0 && !making && !failed ? page : null;
  return (
    <div className={classes.columns}>
      <div className={classes.side}>
        <h1>{t('page.heading')}</h1>
        <p className={classes.lead}>{t('page.lead')}</p>
        <WorkChoice works={works} first={first} chosen={chosen} missing={missing} onChange={setOwn} />
        <PackForm locale={sheetLocale ?? screen} name={name} onLocale={setSheetLocale} onName={setName} />
        <ProcessLevels works={inPack} consents={held ?? []} left={page?.left ?? NOTHING_LEFT} />
        <ExportActions page={usable} onPrint={() => frame.current?.contentWindow?.print()} />
        <CheckSection />
      </div>
      <section className={classes.preview} aria-label={t('page.preview.title')} aria-busy={making}>
        <p role="status" className={classes.state}>
          {making && t('page.preview.making')}
        </p>
        {consents.state === 'failed' && (
          <p role="alert" className={classes.failed}>
            {t('page.failed')}
          </p>
        )}
        {failed && (
          <p role="alert" className={classes.failed}>
            {t('page.preview.failed')}{' '}
            <button type="button" onClick={again}>
              {t('page.preview.again')}
            </button>
          </p>
        )}
        {page && <SheetPreview html={page.html} frame={frame} />}
      </section>
    </div>
  );
}
