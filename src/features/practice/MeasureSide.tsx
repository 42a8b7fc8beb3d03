import { useTranslation } from 'react-i18next';
import { scriptOf } from '../../domain/text/language.ts';
import { WorkbenchCoach } from './coach/WorkbenchCoach.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { ConcordancePanel } from './ConcordancePanel.tsx';
import { LengthPanel } from './LengthPanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import type { OpenWorkbench } from './open-workbench.ts';
import { PanelSection } from './PanelSection.tsx';
import { RemarksSection } from './RemarksSection.tsx';
import type { Scene } from './scene.ts';
import { TermsPanel } from './TermsPanel.tsx';

interface MeasureSideProps {
  readonly scene: Scene;
  readonly workbench: OpenWorkbench;
}

/** The right side, section by section: what asks for her eye first, what only tells last. */
export function MeasureSide({ scene, workbench }: MeasureSideProps) {
  const { exercise } = workbench;
  const { state, row, checks, readOnly } = scene;
  const { t } = useTranslation('practice');
  const { t: tConcordance } = useTranslation('concordance');
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
      <RemarksSection
        {...{ scene, exercise }}
        onGo={(id) => {
          scene.sides.closeSheet();
          scene.goTo(id);
        }}
      />
      <PanelSection name="concordance" title={tConcordance('title')}>
        <ConcordancePanel
          attempt={workbench.attempt.id}
          exercise={exercise}
          segments={state.segments}
          readOnly={readOnly}
          asked={scene.asked}
          onInsert={(words, by) => scene.insert(words, by, 'paste')}
          onLeave={() => {
            scene.sides.closeSheet();
            scene.focus();
          }}
        />
      </PanelSection>
      <WorkbenchCoach scene={scene} exercise={exercise} />
      {scene.kind.onDraft ? (
        <PanelSection name="measures" title={t('measures.title')}>
          <MeasuresPanel
            segment={state.segments.find(({ id }) => id === state.active)}
            segments={state.segments}
            target={scriptOf(exercise.languages.target)}
          />
        </PanelSection>
      ) : (
        <PanelSection name="measures" title={t('length.title')}>
          <LengthPanel
            rows={scene.rows}
            active={state.active}
            languages={exercise.languages}
            limit={exercise.brief.limit}
          />
        </PanelSection>
      )}
    </>
  );
}
