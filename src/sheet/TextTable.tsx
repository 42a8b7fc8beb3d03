import { hasDraft } from '../domain/exercise/exercise.ts';
import { insertedPlace } from '../domain/review/place-in-text.ts';
import type { LanguageTag } from '../domain/text/language.ts';
import { STATUS_SIGNS } from '../marked-text/mark.ts';
import type { TwoSidedMark } from '../marked-text/marked-changes.ts';
import { MarkedChangesText } from '../marked-text/MarkedChangesText.tsx';
import { useSheetWords, type SheetWords } from './sheet-words.ts';
import { SpottedText } from './SpottedText.tsx';
import type { FindingView, SegmentView, WorkView } from './work-view.ts';

const HEADS = { edited: 'sheet.text.target', translate: 'sheet.text.own', spot: 'sheet.spot.draft' } as const;

/**
 * The work itself: source beside the student's text with the changes to the draft, and every finding under its place.
 * A translation made without the draft stands as it is, with the draft under it.
 */
export function TextTable({ view }: { readonly view: WorkView }) {
  const { t } = useSheetWords();
  const { languages, kind } = view.facts.exercise.body;
  const { source, target } = languages;
  const unseen = kind === 'translate';
  const form = kind === 'post-edit' || kind === 'instruct' ? 'edited' : kind;
  return (
    <>
      <h3>{t('sheet.text.title')}</h3>
      <p className="key">{t(keyOf(view))}</p>
      <table className="texts" aria-label={t('sheet.text.title')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('sheet.text.number')}</span>
            </th>
            <th scope="col">{t('sheet.text.source')}</th>
            <th scope="col">{t(HEADS[form])}</th>
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
                {segment.spotted ? (
                  <SpottedText draft={segment.draft} spotted={segment.spotted} languages={languages} />
                ) : unseen ? (
                  <OwnText segment={segment} lang={target} />
                ) : (
                  <EditedText segment={segment} lang={target} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the marks mean: of findings only where there are some, of a draft only where there is one. */
function keyOf({ work: { figures }, facts: { exercise } }: WorkView) {
  switch (exercise.body.kind) {
    case 'spot':
      return 'sheet.spot.key';
    case 'translate':
      return hasDraft(exercise.body) ? 'sheet.text.keyTranslate' : 'sheet.text.keyNoDraft';
    case 'instruct':
      return figures.instruction?.errors ? 'sheet.text.key' : 'sheet.text.keyNoFindings';
    case 'post-edit':
      return figures.findings ? 'sheet.text.key' : 'sheet.text.keyNoFindings';
  }
}

interface TargetProps {
  readonly segment: SegmentView;
  readonly lang: LanguageTag;
}

function OwnText({ segment: { text, draft }, lang }: TargetProps) {
  const { t } = useSheetWords();
  return (
    <>
      <p className="text" lang={lang} dir="ltr">
        {text}
      </p>
      {draft !== '' && (
        <p className="unseen">
          {t('sheet.text.unseen')}{' '}
          <bdi lang={lang} className="finding-words">
            {draft}
          </bdi>
        </p>
      )}
    </>
  );
}

function EditedText({ segment, lang }: TargetProps) {
  const { t } = useSheetWords();
  return (
    <>
      <ChangedText segment={segment} lang={lang} />
      {segment.places.length === 0 && <p className="unchanged">{t('sheet.text.unchanged')}</p>}
      {segment.findings.length > 0 && (
        <ul className="findings">
          {segment.findings.map((finding) => (
            <Finding key={finding.number} finding={finding} lang={lang} />
          ))}
        </ul>
      )}
    </>
  );
}

function ChangedText({ segment, lang }: TargetProps) {
  const words = useSheetWords();
  const { t } = words;
  const labels = { inserted: t('sheet.text.inserted'), deleted: t('sheet.text.deleted') };
  return (
    <p className="text" lang={lang} dir="ltr">
      <MarkedChangesText
        draft={segment.draft}
        places={segment.places}
        lang={lang}
        marks={marksOf(segment, words)}
        labels={labels}
      />
    </p>
  );
}

/** The marks of the findings page: planted errors by number, and the edits that answer to none. */
function marksOf({ findings, places }: SegmentView, words: SheetWords): readonly TwoSidedMark[] {
  const { t } = words;
  const errors = findings.map((finding): TwoSidedMark => {
    const { number, severity, status, inDraft, inText } = finding;
    const label = [`${number}`, ...namesOf(finding, words)].join(t('sheet.comma'));
    return { id: `${number}`, kind: 'error', severity, status, number, inDraft, inText, label };
  });
  const preferential = places.filter(({ relation }) => relation === 'preferential');
  const edits = preferential.map((place): TwoSidedMark => ({
    id: `edit-${place.at}`,
    kind: 'place',
    status: 'preferential',
    inDraft: { start: place.at, end: place.end },
    inText: insertedPlace(place),
    label: t('sheet.text.preferential'),
  }));
  return [...errors, ...edits];
}

/** What became of an error, its type and its severity, in words. */
function namesOf({ status, type, severity }: FindingView, { t, names, errorType }: SheetWords) {
  return [t(`sheet.status.${status}`), errorType(type), names(`severity.${severity}`)] as const;
}

function Finding({ finding, lang }: { readonly finding: FindingView; readonly lang: LanguageTag }) {
  const words = useSheetWords();
  const { t } = words;
  const { number, status, drafted, standing } = finding;
  const [became, type, severity] = namesOf(finding, words);
  return (
    <li className={`finding finding-${status}`}>
      <span className="finding-sign">
        {number}
        {STATUS_SIGNS[status]}
      </span>{' '}
      <strong>{became}</strong> · {type} · {severity}
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
