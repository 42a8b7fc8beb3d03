import { Fragment } from 'react';
import { scriptOf, type LanguageTag } from '../domain/text/language.ts';
import { markedChanges, type FindingMark } from './marked-changes.ts';
import { useSheetWords } from './sheet-words.ts';
import { STATUS_SIGN, type FindingView, type SegmentView, type WorkView } from './work-view.ts';

/** The work itself: source beside the student's text with the changes to the draft, and every finding under its place. */
export function TextTable({ view }: { readonly view: WorkView }) {
  const { t } = useSheetWords();
  const { source, target } = view.facts.exercise.body.languages;
  return (
    <>
      <h3>{t('sheet.text.title')}</h3>
      <p className="key">{t('sheet.text.key')}</p>
      <table className="texts" aria-label={t('sheet.text.title')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('sheet.text.number')}</span>
            </th>
            <th scope="col">{t('sheet.text.source')}</th>
            <th scope="col">{t('sheet.text.target')}</th>
          </tr>
        </thead>
        <tbody>
          {view.segments.map((segment) => (
            <tr key={segment.n}>
              <th scope="row">{segment.n}</th>
              <td className="text" lang={source} dir="ltr">
                {segment.source}
              </td>
              <td>
                <ChangedText segment={segment} lang={target} />
                {segment.draft === segment.text && <p className="unchanged">{t('sheet.text.unchanged')}</p>}
                {segment.findings.length > 0 && (
                  <ul className="findings">
                    {segment.findings.map((finding) => (
                      <Finding key={finding.n} finding={finding} lang={target} />
                    ))}
                  </ul>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ChangedText({ segment, lang }: { readonly segment: SegmentView; readonly lang: LanguageTag }) {
  const { t } = useSheetWords();
  const pieces = markedChanges(segment.draft, segment.text, scriptOf(lang), segment.findings);
  return (
    <p className="text tracked" lang={lang} dir="ltr">
      {pieces.map(({ kind, text, mark, ends }, index) => {
        const words = mark ? <span className={markNames(mark)}>{text}</span> : text;
        const Tag = kind === 'inserted' ? 'ins' : 'del';
        return (
          <Fragment key={index}>
            {text !== '' &&
              (kind === 'same' ? (
                words
              ) : (
                <Tag className="tracked-change">
                  <span className="visually-hidden">{`[${t(`sheet.text.${kind}`)}] `}</span>
                  {words}
                </Tag>
              ))}
            {ends.map((one) => (
              <sup key={one.n} className={`ref ref-${one.status}`}>
                {one.start === one.end && <span aria-hidden="true">‸</span>}
                {one.n}
                {STATUS_SIGN[one.status]}
              </sup>
            ))}
          </Fragment>
        );
      })}
    </p>
  );
}

/** What is repaired needs no line under it; what still stands is marked by its weight. */
function markNames({ status, severity }: FindingMark): string {
  return status === 'repaired' ? 'plain' : `mark mark-error mark-${severity}`;
}

function Finding({ finding, lang }: { readonly finding: FindingView; readonly lang: LanguageTag }) {
  const { t, names, errorType } = useSheetWords();
  const { n, status, severity, type, drafted, standing } = finding;
  return (
    <li className={`finding finding-${status}`}>
      <span className="finding-sign">
        {n}
        {STATUS_SIGN[status]}
      </span>{' '}
      <strong>{t(`sheet.status.${status}`)}</strong> · {errorType(type)} · {names(`severity.${severity}`)}
      {'  '}
      <span lang={lang} className="finding-words">
        {drafted === '' ? <i>{t('sheet.text.omission')}</i> : <bdi>{drafted}</bdi>}
        {status !== 'missed' && standing !== drafted && (
          <>
            {' → '}
            {standing === '' ? <i>{t('sheet.text.gone')}</i> : <bdi>{standing}</bdi>}
          </>
        )}
      </span>
    </li>
  );
}
