import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import type { FigureLine } from './figure-line.ts';
import { countWords, intervalWords, shareWords } from './share-words.ts';
import { instructionLines } from './instruction-lines.ts';
import { useSheetWords, type SheetWords } from './sheet-words.ts';
import { spotLines } from './spot-lines.ts';
import { translationLines } from './translation-lines.ts';
import type { WorkView } from './work-view.ts';

/** The frozen figures of a work: each with its unit, what it was counted from, and the settings it was made by. */
export function FiguresTable({ view }: { readonly view: WorkView }) {
  const words = useSheetWords();
  const { t } = words;
  const { findings } = view.work.figures;
  return (
    <>
      {findings && <p className="sentence">{findingsSentence(findings, words)}</p>}
      <h3>{t('sheet.figures.title')}</h3>
      <table className="figures measured" aria-label={t('sheet.figures.title')}>
        <thead>
          <tr>
            <th scope="col">{t('sheet.figures.figure')}</th>
            <th scope="col">{t('sheet.figures.value')}</th>
            <th scope="col">{t('sheet.figures.basis')}</th>
            <th scope="col">{t('sheet.figures.by')}</th>
          </tr>
        </thead>
        <tbody>
          {lines(view, words).map(({ id, name, value, basis, interval, by }) => (
            <tr key={id} data-figure={id}>
              <th scope="row">{name}</th>
              <td className="value">{value}</td>
              <td>
                {basis}
                {interval && (
                  <small>
                    {t('sheet.interval')}
                    {t('sheet.colon')}
                    {interval}
                  </small>
                )}
              </td>
              <td className="signature">{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t(view.work.figures.instruction ? 'sheet.instruct.note' : `sheet.figures.${noteOf(view)}`)}
      </p>
    </>
  );
}

function noteOf({ work: { figures } }: WorkView): 'note' | 'noteTranslate' | 'noteSpot' {
  if (figures.spotting !== undefined) return 'noteSpot';
  return figures.translation ? 'noteTranslate' : 'note';
}

type Findings = NonNullable<WorkView['work']['figures']['findings']>;

function findingsSentence({ errors, repaired, missed, toJudge }: Findings, { t, f }: SheetWords): string {
  if (errors === 0) return t('sheet.findings.none');
  const counted = { repaired: f.number(repaired), missed: f.number(missed), toJudge: f.number(toJudge) };
  return t(toJudge === 0 ? 'sheet.findings.decided' : 'sheet.findings.open', { errors: f.number(errors), ...counted });
}

function lines({ work: { figures }, facts }: WorkView, words: SheetWords): readonly FigureLine[] {
  const { t, f } = words;
  const { findings, selfAssessment } = figures;
  const unit = facts.exercise.body.languages.target === 'zh-CN' ? 'characters' : 'words';
  const kindLines = (): readonly FigureLine[] => {
    if (figures.spotting !== undefined) return spotLines(figures, words);
    if (figures.translation)
      return translationLines(figures, { unit, own: isOwnSlug(facts.exercise.body.slug) }, words);
    if (figures.instruction) return instructionLines(figures, unit, words);
    return [
      ...(findings ? findingLines(findings, words) : [noKeyLine(facts, words)]),
      ...measureLines(figures, unit, words),
    ];
  };
  return [
    ...kindLines(),
    ...(selfAssessment
      ? [
          {
            id: 'self',
            name: t('sheet.figures.self'),
            value: f.number(selfAssessment.score, 0),
            basis:
              selfAssessment.reason === null
                ? t('sheet.figures.criteria', { count: selfAssessment.criteria })
                : t(`sheet.figures.noScore.${selfAssessment.reason}`),
            by: `${selfAssessment.scheme} v${selfAssessment.version}`,
          },
        ]
      : []),
  ];
}

/** What of a text was changed, as far as the kind of the task gives it. */
function measureLines(
  { hter, chrf2, characters }: WorkView['work']['figures'],
  unit: 'characters' | 'words',
  { t, f }: SheetWords,
): readonly FigureLine[] {
  const lines: FigureLine[] = [];
  if (hter) {
    lines.push({
      id: 'hter',
      name: t(`sheet.figures.hter.${unit}`),
      value: f.number(hter.score, 1),
      basis: t(`sheet.figures.edits.${unit}`, { edits: f.number(hter.edits), n: f.number(hter.refLength) }),
      by: hter.signature,
    });
  }
  if (characters) {
    lines.push({
      id: 'characters',
      name: t('sheet.figures.characters'),
      value: f.number(characters.distance),
      basis: t('sheet.figures.ofLonger', { rate: f.percent(characters.rate, 1) }),
      by: characters.signature,
    });
  }
  if (chrf2) {
    lines.push({
      id: 'chrf2',
      name: 'chrF2',
      value: f.number(chrf2.score, 1),
      basis: t('sheet.figures.chrf'),
      by: chrf2.signature,
    });
  }
  return lines;
}

function findingLines(findings: Findings, words: SheetWords): readonly FigureLine[] {
  const { t, f } = words;
  const { fixRate, fixInterval, overEditRate, rule, missed, toJudge, errors, preferential, consequential } = findings;
  const share = (hits: number): Pick<FigureLine, 'value' | 'basis'> => ({
    value: f.number(hits),
    basis: t('sheet.of', { hits: f.number(hits), n: f.number(errors) }),
  });
  return [
    {
      id: 'repaired',
      name: t('sheet.figures.repaired'),
      value: fixRate ? shareWords(fixRate, words) : '–',
      basis: fixRate ? countWords(fixRate, words) : t('sheet.findings.none'),
      ...(fixInterval ? { interval: intervalWords(fixInterval, words) } : {}),
      by: `${rule}, wilson-95`,
    },
    { id: 'missed', name: t('sheet.figures.missed'), ...share(missed), by: rule },
    { id: 'toJudge', name: t('sheet.figures.toJudge'), ...share(toJudge), by: rule },
    {
      id: 'overEdit',
      name: t('sheet.figures.overEdit'),
      value: overEditRate === null ? '–' : f.percent(overEditRate, 1),
      basis:
        overEditRate === null
          ? t('sheet.figures.nothingChanged')
          : t('sheet.figures.edges', { preferential: f.number(preferential), consequential: f.number(consequential) }),
      by: rule,
    },
  ];
}

function noKeyLine({ exercise }: WorkView['facts'], { t }: SheetWords): FigureLine {
  const basis = t(isOwnSlug(exercise.body.slug) ? 'sheet.ownText' : 'sheet.noKey');
  return { id: 'repaired', name: t('sheet.figures.repaired'), value: '–', basis, by: '–' };
}
