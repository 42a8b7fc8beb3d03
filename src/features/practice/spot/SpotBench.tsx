import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCoachQuotes, useQuoteHighlights } from '../../../coach/use-coach-quotes.ts';
import '../../../marked-text/marks.css';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useOfferCommands } from '../../../workspace/commands-context.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../../workspace/use-document-title.ts';
import { BenchFoot } from '../BenchFoot.tsx';
import { BriefPanel } from '../BriefPanel.tsx';
import { JournalNotice } from '../JournalNotice.tsx';
import { KeysPanel } from '../KeysPanel.tsx';
import type { OpenWorkbench } from '../open-workbench.ts';
import { SegmentDots } from '../SegmentDots.tsx';
import { SideOpeners } from '../SideOpeners.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { usePageVisibility } from '../use-page-visibility.ts';
import { useSaveNews } from '../use-save-news.ts';
import bench from '../Workbench.module.css';
import { WorkbenchBar } from '../WorkbenchBar.tsx';
import { HowToMark } from './HowToMark.tsx';
import { spotCommandsOf, spotSegmentsFound } from './spot-commands.ts';
import classes from './SpotBench.module.css';
import { SpotRow } from './SpotRow.tsx';
import rows from './SpotRow.module.css';
import { SpotSide } from './SpotSide.tsx';
import { SpotTools } from './SpotTools.tsx';
import { useSpotScene } from './use-spot-scene.ts';
import { useTypology } from './use-typology.ts';
import { useVisits } from './use-visits.ts';

interface SpotBenchProps {
  readonly workbench: OpenWorkbench;
  /** Takes the attempt from the window that works on it. */
  readonly onTakeOver: () => void;
}

/** The screen of a spotting task: brief and segments on the left, source and draft to be marked, all marks on the right. */
export function SpotBench({ workbench, onTakeOver }: SpotBenchProps) {
  const { attempt, exercise, store, journal } = workbench;
  const { t } = useTranslation('spot');
  const { t: tPractice } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  const [said, setSaid] = useState('');
  const scene = useSpotScene(workbench, setSaid);
  const typology = useTypology();
  const visits = useVisits(store);
  const { state, sides, readOnly } = scene;
  useQuoteHighlights(state.active, useCoachQuotes(scene.coach.desk, state.active, scene.row?.draft ?? ''));
  useDocumentTitle(t('title', { task: bilingualText(exercise.title, locale) }));
  usePageVisibility(store);
  useSaveNews(state.save, { say: setSaid, t: tPractice });
  useOfferCommands({ commands: () => spotCommandsOf(scene), find: (query) => spotSegmentsFound(scene, query) });
  useEffect(() => {
    // She begins in the text, as in the workbench: after the heading, which takes the focus of a page that was come to.
    const timer = setTimeout(scene.focus);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page appears
  }, []);
  const go = (id: string): void => {
    sides.closeSheet();
    scene.goTo(id);
  };
  return (
    <div className={bench.page}>
      <WorkbenchBar {...{ attempt, exercise, store, sides, readOnly }} confirmed={state.confirmed} />
      <JournalNotice journal={journal} lang={exercise.languages.target} readOnly={readOnly} onTakeOver={onTakeOver} />
      <SideOpeners sides={sides} />
      <div className={bench.columns}>
        <SidePanel side="left" sides={sides}>
          <BriefPanel exercise={exercise} />
          <SegmentDots rows={scene.rows} active={state.active} onGo={go} />
          <HowToMark />
          {sides.wide && <KeysPanel />}
        </SidePanel>
        <div className={bench.grid}>
          <div
            className={`${bench.segments} ${classes.scroller}`}
            data-region="segments"
            data-skip-here
            tabIndex={-1}
            {...visits}
          >
            {attempt.round > 1 && (
              <p className={classes.again} data-round-again>
                {t('again', { round: attempt.round })}
              </p>
            )}
            <ol className={rows.rows} aria-label={t('list')}>
              {scene.rows.map((row) => (
                <SpotRow key={row.id} {...{ scene, row, typology }} languages={exercise.languages} />
              ))}
            </ol>
          </div>
          {scene.row && <SpotTools scene={scene} row={scene.row} />}
        </div>
        <SidePanel side="right" sides={sides}>
          <SpotSide scene={scene} exercise={exercise} typology={typology} onGo={go} />
        </SidePanel>
      </div>
      <BenchFoot {...{ workbench, said }} onDone={scene.focus} />
    </div>
  );
}
