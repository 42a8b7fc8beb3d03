import type { EvidencePack } from '../domain/evidence/pack.ts';
import { useSheetWords } from './sheet-words.ts';

/** How a stranger checks the figures without this page, and what a check cannot show. */
export function HowToCheck({ pack, jsonFile }: { readonly pack: EvidencePack; readonly jsonFile: string }) {
  const { t } = useSheetWords();
  return (
    <section className="check">
      <h2>{t('sheet.check.title')}</h2>
      <p>{t('sheet.check.beside', { file: jsonFile })}</p>
      <dl className="hashes">
        <dt>{t('sheet.check.hash')}</dt>
        <dd className="hash">{pack.sha256}</dd>
        <dt>{t('sheet.check.schema')}</dt>
        <dd className="hash">{pack.$schema}</dd>
      </dl>
      <ol>
        <li>{t('sheet.check.whole')}</li>
        <li>{t('sheet.check.lines')}</li>
        <li>{t('sheet.check.figures')}</li>
      </ol>
      <p>{t('sheet.check.app')}</p>
      <p className="note">{t('sheet.check.limits')}</p>
    </section>
  );
}
