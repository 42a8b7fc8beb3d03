import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { trimSpan } from '../../../domain/text/trim-span.ts';
import type { OpenWorkbench } from '../open-workbench.ts';
import { useAttempt } from '../use-attempt.ts';
import { useShownCoach } from '../coach/use-shown-coach.ts';
import { useRemarks } from '../use-remarks.ts';
import { sectionHeading, useSections } from '../use-sections.ts';
import { useSides } from '../use-sides.ts';
import type { MarkPlace } from './mark-draft.ts';
import { numberedMarks } from './numbered-marks.ts';
import type { SpotRowData, SpotScene } from './spot-scene.ts';
import type { Picked } from './text-places.ts';
import { useMarks } from './use-marks.ts';
import { usePicked } from './use-picked.ts';

/** Puts the scene together: the attempt, its marks, and the sides. `say` speaks to a screen reader. */
export function useSpotScene(workbench: OpenWorkbench, say: (sentence: string) => void): SpotScene {
  const { attempt, exercise, store } = workbench;
  const { t } = useTranslation('spot');
  const { t: tPractice } = useTranslation('practice');
  const navigate = useNavigate();
  const state = useAttempt(store);
  const marks = useMarks(workbench);
  const remarks = useRemarks(workbench);
  const picked = usePicked();
  const sides = useSides('marks');
  const sections = useSections();
  const { segments } = state;
  const { bySegment } = marks;
  const rows = useMemo(
    () =>
      exercise.segments.map(({ id, source, draft }, index): SpotRowData => ({
        id,
        n: index + 1,
        source,
        draft,
        confirmed: segments[index]?.confirmed ?? false,
        marked: segments[index]?.marked ?? false,
        marks: numberedMarks(bySegment.get(id) ?? [], { source, draft }),
      })),
    [exercise, segments, bySegment],
  );
  const focusOn = (id: string): void => draftElement(id)?.focus();
  // What is asked for is drawn first.
  const later = (work: () => void): void => void setTimeout(work);
  const focus = (): void => focusOn(store.getState().active);
  const goTo: SpotScene['goTo'] = (id) => {
    const to = id ?? store.getState().active;
    state.activate(to);
    later(() => focusOn(to));
  };
  const openSection: SpotScene['openSection'] = (name) => {
    sections.setOpen(name, true);
    sides.open('right');
  };
  const coach = useShownCoach(workbench, () => openSection('coach'));
  return {
    state,
    rows,
    row: rows.find(({ id }) => id === state.active),
    readOnly: state.readOnly,
    marks,
    remarks,
    coach,
    picked,
    sides,
    say,
    focus,
    goTo,
    confirm({ id, n }, by) {
      if (marks.drafts[id]) {
        say(t('say.unfinished'));
        later(() => document.querySelector<HTMLElement>('[data-mark-form] input')?.focus());
        return;
      }
      const next = state.confirm(id, by);
      if (next === null) {
        say(tPractice('announce.allConfirmed', { count: rows.length }));
        document.querySelector<HTMLElement>('[data-hand-in]')?.focus();
        return;
      }
      say(tPractice('announce.confirmed', { n }));
      goTo(next);
    },
    take(place) {
      if (state.readOnly) return;
      const span = spanOf(rows, place);
      if (span.side === 'source' && span.start === span.end) {
        say(t('say.selectSource'));
        return;
      }
      state.activate(place.segment);
      marks.begin(place.segment, span);
    },
    change({ id }, annotation) {
      state.activate(id);
      marks.beginChange(id, annotation);
    },
    put({ id, marks: own }, by) {
      const isNew = marks.drafts[id]?.id === null;
      if (!marks.put(id, by)) return;
      say(isNew ? t('say.put', { n: own.length + 1 }) : t('say.changed'));
      later(() => focusOn(id));
    },
    cancel({ id }) {
      marks.discard(id);
      later(() => focusOn(id));
    },
    remove({ id }, mark, by) {
      marks.remove(id, mark, by);
      say(t('say.removed'));
      later(() => focusOn(id));
    },
    step(step, by) {
      const segment = marks.step(step, by);
      if (segment === null) {
        say(t(step === 'undo' ? 'say.nothingToUndo' : 'say.nothingToRedo'));
        return;
      }
      say(t(step === 'undo' ? 'say.undone' : 'say.redone'));
      goTo(segment);
    },
    show(side, place) {
      sides.open(side);
      later(() => document.querySelector<HTMLElement>(place)?.focus());
    },
    openSection,
    showSection(name) {
      openSection(name);
      later(() => sectionHeading(name)?.focus());
    },
    handIn: () => void navigate(`/work/${attempt.id}/hand-in`),
  };
}

function draftElement(segment: string): HTMLElement | null {
  return document.querySelector(`[data-spot-text][data-segment="${segment}"][data-side="target"]`);
}

/** What was picked, without the white space that a hand takes along; nothing but space is the place behind it. */
function spanOf(rows: readonly SpotRowData[], { segment, side, start, end }: Picked): MarkPlace {
  const row = rows.find(({ id }) => id === segment);
  const text = (side === 'source' ? row?.source : row?.draft) ?? '';
  return { side, ...(trimSpan(text, start, end) ?? { start: end, end }) };
}
