import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { scriptOf } from '../../domain/text/language.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import { PanelSection } from './PanelSection.tsx';
import { queryText } from './query-text.ts';
import { RemarksPanel } from './RemarksPanel.tsx';
import type { Scene } from './scene.ts';
import { TermsPanel } from './TermsPanel.tsx';

/** The right side, section by section: what asks for her eye first, what only tells last. */
export function MeasureSide({ scene, exercise }: { readonly scene: Scene; readonly exercise: Exercise }) {
  const { state, row, checks, remarks, readOnly } = scene;
  const { t } = useTranslation('practice');
  const { t: tRemarks } = useTranslation('remarks');
  const locale = useSettings((settings) => settings.locale);
  return (
    <>
      <PanelSection name="checks" title={t('checks.title')} count={checks.open.length}>
        <ChecksPanel checks={checks} readOnly={readOnly} onFix={scene.fix} />
      </PanelSection>
      <PanelSection name="terms" title={t('terms.title')} count={row?.terms.length ?? 0}>
        <TermsPanel
          terms={exercise.terms}
          source={row?.source ?? ''}
          text={row?.text ?? ''}
          languages={exercise.languages}
          readOnly={readOnly}
          onInsert={scene.insert}
        />
      </PanelSection>
      <PanelSection
        name="remarks"
        title={tRemarks('title')}
        count={remarks.list.filter(({ segment }) => segment === null || segment === state.active).length}
      >
        <RemarksPanel
          book={remarks}
          active={state.active}
          segments={exercise.segments}
          readOnly={readOnly}
          onGo={(id) => {
            scene.sides.closeSheet();
            scene.goTo(id);
          }}
          textOf={(queries) => queryText(bilingualText(exercise.title, locale), queries, tRemarks)}
        />
      </PanelSection>
      <PanelSection name="measures" title={t('measures.title')}>
        <MeasuresPanel
          segment={state.segments.find(({ id }) => id === state.active)}
          segments={state.segments}
          target={scriptOf(exercise.languages.target)}
        />
      </PanelSection>
    </>
  );
}
