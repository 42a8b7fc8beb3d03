import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Try } from '../../../domain/assist/tries.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { changedPlaces } from '../../../domain/text/changed-places.ts';
import { scriptOf } from '../../../domain/text/language.ts';
import { useModelName } from '../../../workspace/use-ai-names.ts';
import classes from './Instruct.module.css';

interface TryListProps {
  readonly tries: readonly Try[];
  readonly exercise: Exercise;
  readonly selected: string;
  onSelect(call: string): void;
}

/** The tries so far, each with what it would change of the draft. What it saved shows only when she has finished her text. */
export function TryList({ tries, exercise, selected, onSelect }: TryListProps) {
  const { t } = useTranslation('instruct');
  return (
    <>
      <h3 className={classes.label}>{t('list.title')}</h3>
      <ol className={classes.tries}>
        {tries.map((one, at) => (
          <li key={one.call}>
            <button
              type="button"
              aria-current={one.call === selected || undefined}
              data-try={at + 1}
              onClick={() => onSelect(one.call)}
            >
              <span className={classes.number}>{at + 1}</span>
              <span className={classes.said}>
                <span className={classes.instruction}>{one.instruction}</span>
                <Facts one={one} exercise={exercise} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function Facts({ one, exercise }: { readonly one: Try; readonly exercise: Exercise }) {
  const { t } = useTranslation('instruct');
  const nameModel = useModelName();
  const { places, segments } = useMemo(() => changesOf(one, exercise), [one, exercise]);
  const facts = [
    nameModel(one.by),
    segments === 0 ? t('list.unchanged') : t('list.changes', { count: places, segments, of: exercise.segments.length }),
    ...(one.broken ? [t('list.broken', { count: one.texts.size, of: exercise.segments.length })] : []),
    ...(one.taken.length > 0 ? [t('list.taken', { count: one.taken.length })] : []),
    ...(one.refused ? [t('list.refused')] : []),
  ];
  return <small>{facts.join(' · ')}</small>;
}

/** How many places of the draft a try would change, as tracked changes show them, and in how many segments. */
function changesOf({ texts }: Try, { segments, languages }: Exercise): { places: number; segments: number } {
  const script = scriptOf(languages.target);
  const counts = segments.map(({ id, draft }) => changedPlaces(draft, texts.get(id) ?? draft, script).length);
  return {
    places: counts.reduce((sum, count) => sum + count, 0),
    segments: counts.filter((count) => count > 0).length,
  };
}
