import type { Exercise } from '../domain/exercise/exercise.ts';
import { STATUS_SIGNS, type TextMark } from '../marked-text/mark.ts';
import { MarkedText } from '../marked-text/MarkedText.tsx';
import { useSheetWords } from './sheet-words.ts';
import type { SheetMark, SpottedView } from './spotted-view.ts';

interface SpottedTextProps {
  readonly draft: string;
  readonly spotted: SpottedView;
  readonly languages: Exercise['languages'];
}

/** The draft with the errors of the key and the student's marks, and each error beside the mark that is about it. */
export function SpottedText({ draft, spotted, languages }: SpottedTextProps) {
  const words = useSheetWords();
  const { t, names, errorType } = words;
  const { errors, marks, alarms } = spotted;
  const isAlarm = ({ id }: SheetMark): boolean => alarms?.includes(id) === true;
  const textMarks: readonly TextMark[] = [
    ...marks
      .filter(({ side }) => side === 'target')
      .map((mark): TextMark => ({
        id: mark.id,
        kind: 'place',
        ...mark.place,
        ...(isAlarm(mark) ? { status: 'preferential' as const } : {}),
        label: t(isAlarm(mark) ? 'sheet.spot.alarm' : 'sheet.spot.marked'),
      })),
    ...errors.map(({ number, found, severity, place, type }): TextMark => ({
      id: `${number}`,
      kind: 'error',
      severity,
      status: found ? 'repaired' : 'missed',
      number,
      ...place,
      label: [`${number}`, t(found ? 'sheet.spot.found' : 'sheet.spot.missed'), errorType(type)].join(t('sheet.comma')),
    })),
  ];
  const loose = marks.filter((mark) => alarms === null || isAlarm(mark));
  return (
    <>
      <p className="text spotted" lang={languages.target} dir="ltr">
        <MarkedText text={draft} marks={textMarks} lang={languages.target} />
      </p>
      {errors.length + loose.length > 0 && (
        <ul className="findings">
          {errors.map(({ number, found, type, severity, words: about, mark }) => (
            <li key={number} className={`finding finding-${found ? 'repaired' : 'missed'}`}>
              <span className="finding-sign">
                {number}
                {STATUS_SIGNS[found ? 'repaired' : 'missed']}
              </span>{' '}
              <strong>{t(found ? 'sheet.spot.found' : 'sheet.spot.missed')}</strong> · {errorType(type)} ·{' '}
              {names(`severity.${severity}`)}
              {'  '}
              <span lang={languages.target} className="finding-words">
                {about === '' ? <i>{t('sheet.text.omission')}</i> : <bdi>{about}</bdi>}
              </span>
              {mark && <Mark mark={mark} languages={languages} />}
            </li>
          ))}
          {loose.map((mark) => (
            <li key={mark.id} className="finding">
              {alarms !== null && (
                <>
                  <span className="finding-sign">{STATUS_SIGNS.preferential}</span>{' '}
                  <strong>{t('sheet.spot.alarm')}</strong>
                </>
              )}
              <Mark mark={mark} languages={languages} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The mark as the student put it down. */
function Mark({ mark, languages }: { readonly mark: SheetMark; readonly languages: Exercise['languages'] }) {
  const { t, names, errorType } = useSheetWords();
  const { side, words, type, severity, correction, note } = mark;
  return (
    <div className="spot-mark">
      {t('sheet.spot.student')}{' '}
      <span lang={side === 'source' ? languages.source : languages.target} className="finding-words">
        {words === '' ? <i>{t('sheet.text.omission')}</i> : <bdi>{words}</bdi>}
      </span>
      {side === 'source' && ` (${t('sheet.spot.inSource')})`} · {errorType(type)} · {names(`severity.${severity}`)}
      {correction !== null && (
        <>
          {' → '}
          <span lang={languages.target} className="finding-words">
            {correction === '' ? <i>{t('sheet.text.gone')}</i> : <bdi>{correction}</bdi>}
          </span>
        </>
      )}
      {note !== '' && (
        <>
          {' — '}
          <bdi className="said">{note}</bdi>
        </>
      )}
    </div>
  );
}
