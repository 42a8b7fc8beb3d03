import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { quoteMarks, useCoachQuotes, useQuoteHighlights } from '../../coach/use-coach-quotes.ts';
import type { EditorMode } from '../../domain/attempt/edit-event.ts';
import { undoHistory } from '../../domain/attempt/undo-history.ts';
import { workKindOf } from '../../domain/exercise/work-kind.ts';
import { SegmentGrid } from '../../editor/SegmentGrid.tsx';
import '../../marked-text/marks.css';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useKeyMap, useOfferCommands } from '../../workspace/commands-context.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { AimStrip } from './AimStrip.tsx';
import { BenchFoot } from './BenchFoot.tsx';
import { BriefSide } from './BriefSide.tsx';
import { segmentsFound } from './commands/go-commands.ts';
import { commandsOf } from './commands/table.ts';
import { CheckPopover } from './CheckPopover.tsx';
import { FindBar } from './find/FindBar.tsx';
import { MeasureSide } from './MeasureSide.tsx';
import type { OpenWorkbench } from './open-workbench.ts';
import { InstructBand } from './instruct/InstructBand.tsx';
import { JournalNotice } from './JournalNotice.tsx';
import { writtenIn } from './row-lengths.ts';
import { SegmentTools } from './SegmentTools.tsx';
import { SideOpeners } from './SideOpeners.tsx';
import { SidePanel } from './SidePanel.tsx';
import { Tour } from './Tour.tsx';
import { useGridLabels } from './use-grid-labels.ts';
import { useMarkHover } from './use-mark-hover.ts';
import { usePageVisibility } from './use-page-visibility.ts';
import { useSaveNews } from './use-save-news.ts';
import { useScene } from './use-scene.ts';
import { WorkbenchBar } from './WorkbenchBar.tsx';
import classes from './Workbench.module.css';

interface WorkbenchProps {
  readonly workbench: OpenWorkbench;
  readonly mode: EditorMode;
  /** Takes the attempt from the window that works on it. */
  readonly onTakeOver: () => void;
}

/** The workbench: brief and segments on the left, source and target in the middle, checks, terms and measures on the right. */
export function Workbench({ workbench, mode, onTakeOver }: WorkbenchProps) {
  const { attempt, exercise, store } = workbench;
  const { t } = useTranslation('practice');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const [said, setSaid] = useState('');
  const scene = useScene(workbench, setSaid);
  const { state, rows, sides, readOnly, editor, find } = scene;
  const checked = scene.checks.marks;
  const written = scene.row?.text ?? '';
  const quotes = useCoachQuotes(scene.coach.desk, state.active, written);
  useQuoteHighlights(state.active, quotes);
  const marks = useMemo(
    () => [...checked, ...find.marks, ...quoteMarks(quotes, written)],
    [checked, find.marks, quotes, written],
  );
  const labels = useGridLabels(scene.kind);
  const keyMap = useKeyMap();
  const hover = useMarkHover(scene.popover);
  useDocumentTitle(
    t('title', { task: bilingualText(exercise.title, locale), kind: names(`kindInFull.${workKindOf(exercise)}`) }),
  );
  usePageVisibility(store);
  useSaveNews(state.save, scene);
  useOfferCommands({ commands: () => commandsOf(scene), find: (query) => segmentsFound(scene, query) });

  return (
    <div className={classes.page}>
      <WorkbenchBar {...{ attempt, exercise, store, sides, readOnly }} confirmed={state.confirmed} />
      <JournalNotice
        journal={workbench.journal}
        lang={exercise.languages.target}
        readOnly={readOnly}
        onTakeOver={onTakeOver}
      />
      <Tour workbench={workbench} at="workbench" onGoOn={scene.focus} />
      <SideOpeners sides={sides} onCoach={() => scene.showSection('coach')} />
      <div className={classes.columns}>
        <SidePanel side="left" sides={sides}>
          <BriefSide scene={scene} exercise={exercise} />
        </SidePanel>
        <div className={classes.grid}>
          {scene.kind.aimInSight && !(sides.wide && sides.isShown('left')) && (
            <AimStrip exercise={exercise} written={writtenIn(scene, exercise)} />
          )}
          {scene.kind.instructs && <InstructBand scene={scene} workbench={workbench} />}
          {find.shown && <FindBar scene={scene} />}
          <div className={classes.segments} data-region="segments" data-skip-here tabIndex={-1} {...hover}>
            <SegmentGrid
              {...{ rows, labels, mode, locale, readOnly, keyMap }}
              showChanges={scene.changes}
              activeId={state.active}
              onActivate={scene.goTo}
              sourceLang={exercise.languages.source}
              targetLang={exercise.languages.target}
              beginInText
              ref={editor}
              marks={marks}
              found={find.found}
              now={state.now}
              onEvent={state.record}
              onText={() => undefined}
              history={(segment) => undoHistory(workbench.journal.events, segment)}
              renderTools={(row) => <SegmentTools {...{ scene, row }} targetLang={exercise.languages.target} />}
            />
            <CheckPopover scene={scene} />
          </div>
        </div>
        <SidePanel side="right" sides={sides}>
          <MeasureSide scene={scene} workbench={workbench} />
        </SidePanel>
      </div>
      <BenchFoot {...{ workbench, said }} onDone={scene.focus} />
    </div>
  );
}
