import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { workKindOf } from '../domain/exercise/work-kind.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { directionOf } from './share-words.ts';
import { draftWords } from './draft-words.ts';
import { HterChart } from './HterChart.tsx';
import { Instructions } from './Instructions.tsx';
import { Rationale } from './Rationale.tsx';
import { SelfAssessment } from './SelfAssessment.tsx';
import { useSheetWords } from './sheet-words.ts';
import { TextTable } from './TextTable.tsx';
import { visibleText } from './visible-text.ts';
import { WorkProcess } from './WorkProcess.tsx';
import type { WorkView } from './work-view.ts';

/** One work: its task, its figures, the text with the findings, and what the student says of it. */
export function WorkSection({ view }: { readonly view: WorkView }) {
  const words = useSheetWords();
  const { t, names, f, text, locale } = words;
  const { submission, exercise } = view.facts;
  const { body } = exercise;
  const { record } = submission;
  const { length } = view.work.figures;
  const comma = t('sheet.comma');
  const facts = [
    [t('sheet.work.kind'), [directionOf(view, words), names(`kindInFull.${workKindOf(body)}`)].join(comma)],
    ...(isOwnSlug(body.slug) ? [[t('sheet.work.text'), t('sheet.ownText')] as const] : []),
    [
      t('sheet.work.handedIn'),
      [f.dateTime(record.at), t('sheet.try.round', { round: f.number(record.body.round) })].join(comma),
    ],
    [t('sheet.work.level'), [body.level, names(`field.${body.field}`)].join(comma)],
    [
      t('sheet.work.length'),
      t(`sheet.work.lengthIn.${length.unit}`, {
        words: f.number(length.words),
        segments: f.number(body.segments.length),
        rule: length.rule,
        ewc: f.number(length.ewc, 1),
      }),
    ],
    [t('sheet.work.client'), text(body.brief.client)],
    [t('sheet.work.purpose'), text(body.brief.purpose)],
    [t('sheet.work.audience'), text(body.brief.audience)],
    [t('sheet.work.register'), [body.brief.register, ...body.brief.style].map(text).join(t('sheet.join'))],
    [t('sheet.work.draft'), draftWords(body, words)],
  ] as const;
  const other = locale === 'zh-CN' ? body.title.en : body.title.zh;
  return (
    <section className="work">
      <h2>
        <span className="work-number">{t('sheet.work.number', { n: f.number(view.number) })}</span> {text(body.title)}
        <small lang={locale === 'zh-CN' ? 'en' : 'zh-CN'}>{visibleText(other)}</small>
      </h2>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FiguresTable view={view} />
      <TextTable view={view} />
      <HterChart view={view} />
      {body.kind === 'translate' && <Rationale view={view} />}
      {body.kind === 'instruct' && <Instructions view={view} />}
      <SelfAssessment view={view} />
      <WorkProcess view={view} />
    </section>
  );
}
