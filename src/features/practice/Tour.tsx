import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useServices } from '../../workspace/services-context.ts';
import type { OpenWorkbench } from './open-workbench.ts';
import classes from './Tour.module.css';
import { ON_MAC } from '../../workspace/keys.ts';
import { parseTourNotes, TOUR_STEPS, tourStep, tourTerm, type TourNotes } from './tour-steps.ts';

/** The key of commands, as the keyboard in front of her names it. */
const CONTROL = ON_MAC ? '⌘' : 'Ctrl';

interface TourProps {
  readonly workbench: OpenWorkbench;
  /** The page it stands on: the workbench, or the way through the hand-in. */
  readonly at: 'workbench' | 'hand-in';
  /** Where the focus goes when a step is done with its button, which is then gone. */
  readonly onGoOn?: () => void;
}

/**
 * The coach marks of a tour: one sentence at a time in a quiet strip above the text. It follows what she does, never
 * stands in the way, and can be left and taken up again. Nothing on any other exercise.
 */
export function Tour(props: TourProps) {
  return props.workbench.exercise.tour === true ? <TourStrip {...props} /> : null;
}

function TourStrip({ workbench: { attempt, exercise, store }, at, onGoOn }: TourProps) {
  const { t } = useTranslation('practice');
  const [notes, keep] = useTourNotes(attempt.id);
  const { segments, active } = useStore(store);
  const term = tourTerm(exercise, segments);
  const step = tourStep(segments, term, notes);

  const sentence = (): string => {
    if (at === 'hand-in') return t('tour.send');
    if (step === 'brief' || step === 'change' || step === 'measure' || step === 'handIn') return t(`tour.${step}`);
    if (step === 'confirm' || !term) return t('tour.confirm', { key: CONTROL });
    if (term.segment === active) return t('tour.term', { term: term.source });
    return t('tour.termGo', { key: CONTROL, n: term.n });
  };
  const goOn = { brief: { read: true }, measure: { measured: true } } as const;
  const next = step === 'brief' || step === 'measure' ? goOn[step] : null;

  return (
    <section className={classes.strip} aria-label={t('tour.label')} data-tour={notes.left ? 'left' : step}>
      {!notes.left && (
        <span className={classes.count}>
          {t('tour.count', { n: TOUR_STEPS.indexOf(step) + 1, count: TOUR_STEPS.length })}
        </span>
      )}
      <p role="status">{notes.left ? '' : sentence()}</p>
      {next && at === 'workbench' && !notes.left && (
        <button
          type="button"
          className={classes.next}
          onClick={() => {
            keep(next);
            onGoOn?.();
          }}
        >
          {t(`tour.done.${step === 'brief' ? 'brief' : 'measure'}`)}
        </button>
      )}
      <button type="button" onClick={() => keep({ left: !notes.left })}>
        {notes.left ? t('tour.takeUp') : t('tour.leave')}
      </button>
    </section>
  );
}

/** The notes of this attempt's tour, kept on the device. */
function useTourNotes(attempt: string): [TourNotes, (change: Partial<TourNotes>) => void] {
  const { notes: keeper } = useServices();
  const name = `tour.${attempt}`;
  const [notes, setNotes] = useState(() => parseTourNotes(keeper.read(name)));
  return [
    notes,
    (change) => {
      const next = { ...notes, ...change };
      keeper.write(name, next);
      setNotes(next);
    },
  ];
}
