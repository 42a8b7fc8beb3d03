import type { EvidencePack } from '../domain/evidence/pack.ts';
import { useSheetWords } from './sheet-words.ts';
import { visibleText } from './visible-text.ts';

// Both names stand on every sheet, whatever its language: that is what the thing is called.
const EN = (
  <span key="en" lang="en">
    Evidence pack
  </span>
);
const ZH = (
  <span key="zh" lang="zh-CN">
    证据包
  </span>
);

/** Title, the statement of what this page is not, and who made it when. */
export function SheetHead({ pack, name }: { readonly pack: EvidencePack; readonly name: string }) {
  const { t, f, locale } = useSheetWords();
  const facts = [
    ...(name === '' ? [] : [[t('sheet.name'), <bdi key="name">{visibleText(name)}</bdi>] as const]),
    [
      t('sheet.learner'),
      <bdi key="code" className="code">
        {visibleText(pack.learner)}
      </bdi>,
    ] as const,
    [t('sheet.works'), f.number(pack.works.length)] as const,
    [
      t('sheet.made'),
      <time key="made" dateTime={pack.made.at}>
        {f.dateTime(pack.made.at)}
      </time>,
    ] as const,
    [t('sheet.madeWith'), t('sheet.version', { version: visibleText(pack.made.app) })] as const,
  ];
  return (
    <header className="head">
      <p className="brand" aria-hidden="true">
        <span className="seal" lang="zh-CN">
          译
        </span>
        Yijin <span lang="zh-CN">译进</span>
      </p>
      <h1>{locale === 'zh-CN' ? [ZH, ' ', EN] : [EN, ' ', ZH]}</h1>
      <p className="statement">
        <strong>{t('sheet.alone')}</strong>
        {locale === 'zh-CN' ? '' : ' '}
        {t('sheet.statement')}
      </p>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
