import type { Check } from '../../../domain/checks/check.ts';
import type { Explainable } from '../../../coach/coached-text.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { sliceCodePoints } from '../../../domain/text/code-points.ts';
import type { Scene } from '../scene.ts';
import { useCheckWords } from '../use-check-words.ts';
import { CoachSection } from './CoachSection.tsx';

const FROM_SCRATCH = ['hint', 'explain', 'compare', 'alternatives'] as const;
const ON_DRAFT = ['hint', 'explain', 'compare', 'reason', 'alternatives'] as const;

/** The coach in the workbench, for the segment being written and the checks that are open in it. */
export function WorkbenchCoach({ scene, exercise }: { readonly scene: Scene; readonly exercise: Exercise }) {
  const { row, kind, checks, coach } = scene;
  const sayCheck = useCheckWords();
  const explainable = (check: Check): Explainable => {
    const { sentence, kind: name } = sayCheck(check);
    const text = check.side === 'source' ? (row?.source ?? '') : checks.text;
    const words = sliceCodePoints(text, check.start, check.end);
    return { id: check.id, label: `${name} ${sentence}`, type: check.kind, words, note: sentence };
  };
  return (
    <CoachSection
      desk={coach.desk}
      text={row ? { id: row.id, source: row.source, text: row.text, draft: kind.onDraft ? row.draft : null } : null}
      languages={exercise.languages}
      flows={kind.onDraft ? ON_DRAFT : FROM_SCRATCH}
      findings={checks.open.map(explainable)}
      selectedWords={scene.selectedWords}
      asked={coach.asked}
      readOnly={scene.readOnly}
      onInsert={(words, by) => scene.insert(words, by, 'accept-suggestion')}
      onLeave={() => {
        scene.sides.closeSheet();
        scene.focus();
      }}
    />
  );
}
