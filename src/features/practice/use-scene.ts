import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { applyFix } from '../../domain/checks/check-segment.ts';
import type { TargetHandle } from '../../editor/target-handle.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useShownCoach } from './coach/use-shown-coach.ts';
import { useFind } from './find/use-find.ts';
import { kindOfWork } from './kind-of-work.ts';
import type { OpenWorkbench } from './open-workbench.ts';
import type { Scene } from './scene.ts';
import { useAttempt } from './use-attempt.ts';
import { useCheckPopover } from './use-check-popover.ts';
import { useChecks } from './use-checks.ts';
import { useRemarks } from './use-remarks.ts';
import { useRows } from './use-rows.ts';
import { sectionHeading, useSections, type PanelSectionName } from './use-sections.ts';
import { useSelectedWords } from './use-selected-words.ts';
import { useSides } from './use-sides.ts';

/** How long a sheet takes to slide in, in ms; until then it keeps the focus to itself. */
const SHEET_SLIDES = 250;

/** Puts the scene together: the attempt, its checks, the editor and the sides. `say` speaks to a screen reader. */
export function useScene(workbench: OpenWorkbench, say: (sentence: string) => void): Scene {
  const { attempt, exercise, store } = workbench;
  const { t } = useTranslation('practice');
  const navigate = useNavigate();
  const state = useAttempt(store);
  const kind = kindOfWork(exercise.kind);
  const changes = useSettings((settings) => (kind.onDraft ? settings.showChanges : 'off'));
  const change = useSettings((settings) => settings.change);
  const editor = useRef<TargetHandle>(null);
  const rows = useRows(exercise, state.segments);
  const checks = useChecks(workbench, state.active, editor);
  const remarks = useRemarks(workbench);
  const sections = useSections();
  const row = rows.find(({ id }) => id === state.active);
  const popover = useCheckPopover(editor, checks, state.active, row?.text ?? '');
  const sides = useSides();
  const selectedWords = useSelectedWords(editor);
  const [asked, setAsked] = useState<Scene['asked']>(null);
  const [refused, setRefused] = useState<Scene['refused']>(null);

  const editorThere = (): boolean =>
    document.querySelector('[role="grid"] [role="textbox"], [role="grid"] textarea') !== null;
  const find = useFind({ store, rows, active: state.active, editor: () => (editorThere() ? editor.current : null) });

  const focus = (): void => editor.current?.focus();
  const openSection = (name: PanelSectionName): void => {
    sections.setOpen(name, true);
    sides.open('right');
  };
  const goTo: Scene['goTo'] = (id) => {
    if (id === null || id === state.active) return focus();
    editor.current?.leave();
    state.activate(id);
  };
  const coach = useShownCoach(workbench, () => openSection('coach'));
  return {
    kind,
    state,
    rows,
    row,
    readOnly: state.readOnly,
    checks,
    remarks,
    popover,
    find,
    coach,
    sides,
    editor,
    t,
    editorThere,
    say,
    focus,
    goTo,
    refused,
    confirm({ id, n }, by) {
      editor.current?.leave();
      // Asked of the store: what the screen shows may be a frame behind her last letter.
      const text = store.getState().segments.find((one) => one.id === id)?.text;
      if (!kind.onDraft && text?.trim() === '') {
        say(t('announce.unwritten', { n }));
        setRefused(id);
        return focus();
      }
      const next = state.confirm(id, by);
      if (next === null) {
        say(t('announce.allConfirmed', { count: rows.length }));
        document.querySelector<HTMLElement>('[data-hand-in]')?.focus();
        return;
      }
      const left = checks.countNow(id);
      const open = left > 0 ? ` ${t('checks.left', { count: left })}` : '';
      say(t('announce.confirmed', { n }) + open);
      goTo(next);
    },
    fix({ fix, insert }, by) {
      sides.closeSheet();
      // Said when it is done: it may have to wait for an input method, and the words may be others by then.
      const put = (text: string, words: NonNullable<typeof fix>): string => {
        const after = applyFix(text, words, checks.text);
        if (after !== text) say(t('announce.fixed'));
        return after;
      };
      if (fix) editor.current?.revise((text) => put(text, fix), 'quick-fix', by);
      else if (insert !== undefined) editor.current?.insertAtCaret(insert, 'quick-fix', by);
      focus();
    },
    insert(words, by, kind = 'quick-fix') {
      sides.closeSheet();
      editor.current?.insertAtCaret(words, kind, by);
      focus();
    },
    show(side, place) {
      sides.open(side);
      // It is drawn first.
      setTimeout(() => document.querySelector<HTMLElement>(place)?.focus());
    },
    selectedWords,
    asked,
    lookUp(words) {
      openSection('concordance');
      setAsked({ words });
    },
    openSection,
    showSection(name) {
      openSection(name);
      setTimeout(
        () => {
          const heading = sectionHeading(name);
          heading?.focus();
          // A sheet is long on a phone: what was asked for stands on top of it.
          if (!sides.wide) heading?.scrollIntoView({ block: 'start' });
        },
        sides.wide ? 0 : SHEET_SLIDES,
      );
    },
    changes,
    showChanges(view) {
      change({ showChanges: view });
      say(t(`announce.changes.${view}`));
    },
    handIn: () => void navigate(`/work/${attempt.id}/hand-in`),
  };
}
