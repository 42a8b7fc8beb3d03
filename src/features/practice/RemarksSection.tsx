import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { PanelSection } from './PanelSection.tsx';
import { queryText } from './query-text.ts';
import { RemarksPanel } from './RemarksPanel.tsx';
import type { Scene } from './scene.ts';

interface RemarksSectionProps {
  readonly scene: Pick<Scene, 'remarks' | 'readOnly'> & { readonly state: Pick<Scene['state'], 'active'> };
  readonly exercise: Exercise;
  readonly onGo: (segment: string) => void;
}

/** The section of the right side with what she notes, asks the client and looks up, counted where she is. */
export function RemarksSection({ scene: { state, remarks, readOnly }, exercise, onGo }: RemarksSectionProps) {
  const { t } = useTranslation('remarks');
  const locale = useSettings((settings) => settings.locale);
  const here = remarks.list.filter(({ segment }) => segment === null || segment === state.active);
  return (
    <PanelSection name="remarks" title={t('title')} count={here.length}>
      <RemarksPanel
        book={remarks}
        active={state.active}
        segments={exercise.segments}
        readOnly={readOnly}
        onGo={onGo}
        textOf={(queries) => queryText(bilingualText(exercise.title, locale), queries, t)}
      />
    </PanelSection>
  );
}
