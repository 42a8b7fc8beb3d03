import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import { Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditBy, EditorMode } from '../../domain/attempt/edit-event.ts';
import { applyFix } from '../../domain/checks/check-segment.ts';
import { scriptOf } from '../../domain/text/language.ts';
import { SegmentGrid } from '../../editor/SegmentGrid.tsx';
import type { TargetHandle } from '../../editor/target-handle.ts';
import '../../marked-text/marks.css';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { BriefPanel } from './BriefPanel.tsx';
import { ChecksPanel } from './ChecksPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import type { OpenWorkbench } from './open-workbench.ts';
import { OtherWindowNotice } from './OtherWindowNotice.tsx';
import { SegmentDots } from './SegmentDots.tsx';
import { SegmentTools } from './SegmentTools.tsx';
import { TermsPanel } from './TermsPanel.tsx';
import { useAttempt } from './use-attempt.ts';
import { useChecks } from './use-checks.ts';
import { useGridLabels } from './use-grid-labels.ts';
import { usePageVisibility } from './use-page-visibility.ts';
import { useRows } from './use-rows.ts';
import { useWorkbenchKeys } from './use-workbench-keys.ts';
import { WorkbenchBar } from './WorkbenchBar.tsx';
import classes from './Workbench.module.css';

interface WorkbenchProps {
  readonly workbench: OpenWorkbench;
  readonly mode: EditorMode;
  /** Takes the attempt from the window that works on it. */
  readonly onTakeOver: () => void;
}

/** The workbench: brief and segments on the left, source and target in the middle, terms and measures on the right. */
export function Workbench({ workbench, mode, onTakeOver }: WorkbenchProps) {
  const { attempt, exercise, store } = workbench;
  const { t } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  const showChanges = useSettings((settings) => settings.showChanges);
  const change = useSettings((settings) => settings.change);
  const state = useAttempt(store);
  const { segments, active, readOnly } = state;
  const editor = useRef<TargetHandle>(null);
  const [said, setSaid] = useState('');
  const [left, leftDrawer] = useDisclosure(false);
  const [right, rightDrawer] = useDisclosure(false);
  const wide = useMediaQuery('(min-width: 1024px)', undefined, { getInitialValueInEffect: false });
  useDocumentTitle(t('title', { task: bilingualText(exercise.title, locale) }));
  usePageVisibility(store);

  const rows = useRows(exercise, segments);
  const labels = useGridLabels();
  const checks = useChecks(workbench, active);
  const activeRow = rows.find((row) => row.id === active);
  const activeSegment = segments.find((segment) => segment.id === active);
  const target = scriptOf(exercise.languages.target);

  const goTo = (id: string | null): void => {
    if (id === null || id === active) return editor.current?.focus();
    editor.current?.leave();
    state.activate(id);
  };
  const confirm = (id: string, by: EditBy): void => {
    if (readOnly) return;
    editor.current?.leave();
    const next = state.confirm(id, by);
    const n = rows.find((row) => row.id === id)?.n ?? 0;
    if (next === null) {
      setSaid(t('announce.allConfirmed', { count: rows.length }));
      document.querySelector<HTMLElement>('[data-hand-in]')?.focus();
    } else {
      const left = checks.countNow(id);
      const open = left > 0 ? ` ${t('checks.left', { count: left })}` : '';
      setSaid(t('announce.confirmed', { n }) + open);
      goTo(next);
    }
  };
  const restore = (by: EditBy): void => {
    if (readOnly || !activeRow || activeRow.text === activeRow.draft) return;
    editor.current?.replaceAll(activeRow.draft, 'restore-draft', by);
    editor.current?.focus();
    setSaid(t('announce.restored', { n: activeRow.n }));
  };

  const showChecks = (): void => {
    if (wide) document.querySelector<HTMLElement>('[data-checks-title]')?.focus();
    else rightDrawer.open();
  };

  const keys = {
    confirm: () => confirm(active, 'key'),
    previous: () => goTo(state.neighbour(active, -1)),
    next: () => goTo(state.neighbour(active, 1)),
  };
  useWorkbenchKeys(keys);

  const briefSide = (
    <>
      <BriefPanel exercise={exercise} />
      <SegmentDots
        rows={rows}
        active={active}
        onGo={(id) => {
          leftDrawer.close();
          goTo(id);
        }}
      />
      {wide && <KeysPanel />}
    </>
  );
  const measureSide = (
    <>
      <ChecksPanel
        checks={checks}
        readOnly={readOnly}
        onFix={({ fix, insert }, by) => {
          rightDrawer.close();
          if (fix) editor.current?.revise((text) => applyFix(text, fix), 'quick-fix', by);
          else if (insert !== undefined) editor.current?.insertAtCaret(insert, 'quick-fix', by);
          editor.current?.focus();
        }}
      />
      <TermsPanel
        terms={exercise.terms}
        source={activeRow?.source ?? ''}
        text={activeRow?.text ?? ''}
        languages={exercise.languages}
        readOnly={readOnly}
        onInsert={(term, by) => {
          rightDrawer.close();
          editor.current?.insertAtCaret(term, 'quick-fix', by);
          editor.current?.focus();
        }}
      />
      <MeasuresPanel segment={activeSegment} segments={segments} target={target} />
    </>
  );

  return (
    <div className={classes.page}>
      <WorkbenchBar
        attempt={attempt}
        exercise={exercise}
        confirmed={state.confirmed}
        save={state.save}
        readOnly={readOnly}
      />
      <OtherWindowNotice journal={workbench.journal} readOnly={readOnly} onTakeOver={onTakeOver} />
      {!wide && (
        <div className={classes.openers}>
          <button type="button" onClick={leftDrawer.open}>
            {t('panel.showLeft')}
          </button>
          <button type="button" onClick={rightDrawer.open}>
            {t('panel.showRight')}
          </button>
        </div>
      )}
      <div className={classes.columns}>
        {wide && (
          <aside className={classes.left} aria-label={t('panel.left')}>
            {briefSide}
          </aside>
        )}
        <div className={classes.grid}>
          <SegmentGrid
            rows={rows}
            activeId={active}
            onActivate={goTo}
            sourceLang={exercise.languages.source}
            targetLang={exercise.languages.target}
            showChanges={showChanges}
            labels={labels}
            mode={mode}
            scope={attempt.id}
            locale={locale}
            readOnly={readOnly}
            beginInText
            ref={editor}
            marks={checks.marks}
            now={state.now}
            onEvent={state.record}
            onText={() => undefined}
            commands={{ ...keys, restoreDraft: () => restore('key') }}
            renderTools={(row) => (
              <SegmentTools
                row={row}
                targetLang={exercise.languages.target}
                showChanges={showChanges}
                readOnly={readOnly}
                checks={checks.open.length}
                onChecks={showChecks}
                onToggleChanges={() => change({ showChanges: !showChanges })}
                onRestore={() => restore('pointer')}
                onMark={() => state.toggleMark(row.id, 'pointer')}
                onConfirm={() => confirm(row.id, 'pointer')}
                onUnconfirm={() => state.unconfirm(row.id, 'pointer')}
              />
            )}
          />
        </div>
        {wide && (
          <aside className={classes.right} aria-label={t('panel.right')}>
            {measureSide}
          </aside>
        )}
      </div>
      {!wide && (
        <>
          <Drawer
            opened={left}
            onClose={leftDrawer.close}
            title={t('panel.left')}
            closeButtonProps={{ 'aria-label': t('panel.close') }}
            position="left"
            size={320}
          >
            <div className={classes.drawer}>{briefSide}</div>
          </Drawer>
          <Drawer
            opened={right}
            onClose={rightDrawer.close}
            title={t('panel.right')}
            closeButtonProps={{ 'aria-label': t('panel.close') }}
            position="right"
            size={320}
          >
            <div className={classes.drawer}>{measureSide}</div>
          </Drawer>
        </>
      )}
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </div>
  );
}
