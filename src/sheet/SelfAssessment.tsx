import { LEVEL_NAMES } from '../domain/review/rubric.ts';
import { useSheetWords } from './sheet-words.ts';
import { visibleText } from './visible-text.ts';
import type { WorkView } from './work-view.ts';

/** The student's own view by rubric, and her reflection. Formative: neither is a mark. */
export function SelfAssessment({ view }: { readonly view: WorkView }) {
  const { t, f, text } = useSheetWords();
  const { self, submission, replies } = view.facts;
  const answers = submission.record.body.reflection.filter((answer) => answer.text.trim() !== '');
  const reasons = replies.filter(({ record }) => record.body.text.trim() !== '');
  const segmentNumber = (id: string): number =>
    view.facts.exercise.body.segments.findIndex((segment) => segment.id === id) + 1;
  return (
    <>
      {self === null ? (
        <p className="note">{t('sheet.self.none')}</p>
      ) : (
        <>
          <h3>{t('sheet.self.title')}</h3>
          <p className="key">
            {t(view.segments[0]?.spotted ? 'sheet.self.rubricAfter' : 'sheet.self.rubric', {
              name: text(self.rubric.body.name),
              version: f.number(self.rubric.body.version),
            })}
          </p>
          <table className="figures self" aria-label={t('sheet.self.title')}>
            <thead>
              <tr>
                <th scope="col">{t('sheet.self.criterion')}</th>
                <th scope="col">{t('sheet.self.level')}</th>
                <th scope="col">{t('sheet.self.evidence')}</th>
              </tr>
            </thead>
            <tbody>
              {self.rubric.body.criteria.map(({ id, name, weight }) => {
                const rating = self.review.record.body.ratings.find(({ criterion }) => criterion === id);
                const level = rating && LEVEL_NAMES[rating.level - 1];
                const proposed = view.proposed.find(({ criterion }) => criterion === id);
                return (
                  <tr key={id}>
                    <th scope="row">
                      {text(name)} <span className="key">{t('sheet.self.weight', { weight: f.percent(weight) })}</span>
                    </th>
                    <td className="level">{rating && level ? `${rating.level} ${text(level)}` : '–'}</td>
                    <td className="said">
                      {proposed?.level != null && (
                        <small className="proposed">
                          {t('sheet.self.proposed', {
                            value: f.percent(proposed.value),
                            level: f.number(proposed.level),
                          })}
                        </small>
                      )}
                      <bdi>{visibleText(rating?.evidence ?? '')}</bdi>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </>
      )}
      {answers.length > 0 && (
        <div className="block">
          <h3>{t('sheet.reflection.title')}</h3>
          <dl className="answers">
            {answers.map(({ question, text: answer }) => (
              <div key={question}>
                <dt>{t(`sheet.reflection.${question}`)}</dt>
                <dd className="said">
                  <bdi>{visibleText(answer)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {reasons.length > 0 && (
        <div className="block">
          <h3>{t('sheet.reasons.title')}</h3>
          <ul className="reasons">
            {reasons.map(({ record: { id, body } }) => (
              <li key={id}>
                <span className="reason-place">
                  {t('sheet.reasons.segment', { n: f.number(segmentNumber(body.about.segment)) })}
                </span>{' '}
                {body.about.deleted !== '' && <del className="tracked-change">{visibleText(body.about.deleted)}</del>}{' '}
                {body.about.inserted !== '' && <ins className="tracked-change">{visibleText(body.about.inserted)}</ins>}
                {' — '}
                <bdi className="said">{visibleText(body.text)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
