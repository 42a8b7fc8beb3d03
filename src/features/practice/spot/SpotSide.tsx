import { useTranslation } from 'react-i18next';
import { findErrorType, type Typology } from '../../../domain/errors/typology.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { Dot } from '../../../marked-text/Dot.tsx';
import { markClass } from '../../../marked-text/mark.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import acts from '../Acts.module.css';
import { CoachSection } from '../coach/CoachSection.tsx';
import { PanelSection } from '../PanelSection.tsx';
import { RemarksSection } from '../RemarksSection.tsx';
import { TermsPanel, termsHere } from '../TermsPanel.tsx';
import { pickedWords } from './picked-words.ts';
import type { SpotScene } from './spot-scene.ts';
import classes from './SpotSide.module.css';

interface SpotSideProps {
  readonly scene: SpotScene;
  readonly exercise: Exercise;
  readonly typology: Typology | null;
  readonly onGo: (segment: string) => void;
}

/** The right side: all her marks, the terms of the segment she is at, and what she notes beside the text. */
export function SpotSide({ scene, exercise, typology, onGo }: SpotSideProps) {
  const { t } = useTranslation('spot');
  const { t: tPractice } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  const { row, rows, readOnly } = scene;
  const marked = rows.filter((one) => one.marks.length > 0);
  const source = row?.source ?? '';
  return (
    <>
      <PanelSection
        name="marks"
        title={t('marks.title')}
        count={marked.reduce((sum, { marks }) => sum + marks.length, 0)}
      >
        {marked.length === 0 ? (
          <p>{t('marks.none')}</p>
        ) : (
          <ol className={classes.segments}>
            {marked.map(({ id, n, marks }) => (
              <li key={id}>
                <button type="button" className={acts.act} onClick={() => onGo(id)}>
                  {t('marks.segment', { n })}
                </button>
                <ol className={classes.marks}>
                  {marks.map(({ number, words, annotation: { id: mark, type, severity, side } }) => {
                    const known = typology && findErrorType(typology, type);
                    return (
                      <li key={mark}>
                        <span className={classes.number}>{number}</span>
                        <span>
                          {words === '' ? (
                            t('mark.gap')
                          ) : (
                            <q lang={side === 'source' ? exercise.languages.source : exercise.languages.target}>
                              {words}
                            </q>
                          )}
                          <small>
                            {known ? bilingualText(known.name, locale) : type}
                            <Dot />
                            <Severity severity={severity} />
                          </small>
                        </span>
                      </li>
                    );
                  })}
                </ol>
              </li>
            ))}
          </ol>
        )}
      </PanelSection>
      <PanelSection
        name="terms"
        title={tPractice('terms.title')}
        count={termsHere(exercise.terms, source, exercise.languages.source).length}
      >
        <TermsPanel
          terms={exercise.terms}
          source={source}
          text={row?.draft ?? ''}
          languages={exercise.languages}
          readOnly={readOnly}
          onInsert={null}
        />
      </PanelSection>
      <RemarksSection {...{ scene, exercise, onGo }} />
      <CoachSection
        desk={scene.coach.desk}
        text={row ? { id: row.id, source: row.source, text: row.draft, draft: null } : null}
        languages={exercise.languages}
        flows={['hint', 'explain']}
        findings={[]}
        selectedWords={() => pickedWords(scene)}
        asked={scene.coach.asked}
        readOnly={readOnly}
        onInsert={null}
        onLeave={() => {
          scene.sides.closeSheet();
          scene.focus();
        }}
      />
    </>
  );
}

function Severity({ severity }: { readonly severity: 'neutral' | 'minor' | 'major' | 'critical' }) {
  const { t } = useTranslation('names');
  return <span className={markClass({ kind: 'error', severity })}>{t(`severity.${severity}`)}</span>;
}
