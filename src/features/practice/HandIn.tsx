import '@mantine/core/styles/Input.layer.css';

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useStore } from 'zustand';
import type { EditorMode } from '../../domain/attempt/edit-event.ts';
import { checkHandIn } from '../../domain/attempt/hand-in-check.ts';
import { forbiddenIn, lengthAgainstLimit } from '../../domain/checks/brief-limits.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import { rubricOf } from '../../domain/review/rubric-of.ts';
import { scriptOf } from '../../domain/text/language.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { HandInAiUse } from './coach/HandInAiUse.tsx';
import { CheckSection } from './CheckSection.tsx';
import classes from './HandIn.module.css';
import { heldBy } from './held-by.ts';
import { kindOfWork, type KindOfWork } from './kind-of-work.ts';
import type { OpenWorkbench } from './open-workbench.ts';
import { queryText } from './query-text.ts';
import { RationaleSection } from './RationaleSection.tsx';
import { ReflectionSection } from './ReflectionSection.tsx';
import { RemarksSummary } from './RemarksSummary.tsx';
import { SelfAssessment } from './SelfAssessment.tsx';
import { selfAssessmentState } from './self-assessment-state.ts';
import { Tour } from './Tour.tsx';
import { useHandInNotes } from './use-hand-in-notes.ts';
import { useRemarks } from './use-remarks.ts';
import { useSealedRubric } from '../../workspace/use-sealed-rubric.ts';
import { useSubmit } from './use-submit.ts';

/** What she will see when it is handed in. */
function leadOf({ slug }: { readonly slug: string }, kind: KindOfWork) {
  if (isOwnSlug(slug)) return 'leadOwn';
  if (kind.instructs) return 'leadInstruct';
  return kind.onDraft ? 'lead' : 'leadTranslate';
}

interface HandInProps {
  readonly workbench: OpenWorkbench;
  readonly mode: EditorMode;
}

/** The way through the hand-in: a last look, the reflection, her own view by the rubric, and the hand-in itself. */
export function HandIn({ workbench }: HandInProps) {
  const { attempt, exercise, store } = workbench;
  const { t } = useTranslation('handin');
  const { t: tRemarks } = useTranslation('remarks');
  const navigate = useNavigate();
  const locale = useSettings((settings) => settings.locale);
  const state = useStore(store);
  const [notes, setNotes] = useHandInNotes(attempt);
  const remarks = useRemarks(workbench);
  const rubric = useSealedRubric(rubricOf(exercise));
  const { busy, failed, submit } = useSubmit(workbench);
  const title = t('title', { task: bilingualText(exercise.title, locale) });
  useDocumentTitle(title);

  const { target } = exercise.languages;
  const kind = kindOfWork(exercise.kind);
  const check = checkHandIn(state.segments);
  const self = rubric ? selfAssessmentState(rubric.body, notes.levels) : 'none';
  const ready = check.ready && self !== 'partial' && rubric !== null && !state.readOnly;

  const note = heldBy(state) ?? (check.ready ? 'note' : 'blocked');

  const goTo = (segment: string): void => {
    state.activate(segment);
    void navigate(`/work/${attempt.id}`);
  };

  return (
    <>
      <Tour workbench={workbench} at="hand-in" />
      <div className={classes.page}>
        <p>
          <Link to={`/work/${attempt.id}`}>
            <span aria-hidden>‹</span> {t('back')}
          </Link>
        </p>
        <h1>{title}</h1>
        <p className={classes.lead}>{t(leadOf(exercise, kind))}</p>
        <CheckSection
          check={check}
          segments={state.segments}
          forbidden={state.segments.flatMap(({ id, text }) =>
            forbiddenIn(text, exercise.brief.forbidden ?? [], scriptOf(target)).length > 0 ? [id] : [],
          )}
          length={lengthAgainstLimit(
            state.segments.map(({ text }) => text),
            exercise,
          )}
          target={target}
          onDraft={kind.onDraft}
          onGo={goTo}
        />
        <RemarksSummary
          book={remarks}
          segments={exercise.segments}
          readOnly={state.readOnly}
          onGo={goTo}
          textOf={(queries) => queryText(bilingualText(exercise.title, locale), queries, tRemarks)}
        />
        {kind.rationale && (
          <RationaleSection
            text={notes.rationale}
            onChange={(rationale) => setNotes((kept) => ({ ...kept, rationale }))}
          />
        )}
        <ReflectionSection
          questions={kind.reflection}
          answers={notes.reflection}
          onChange={(question, text) =>
            setNotes((kept) => ({ ...kept, reflection: { ...kept.reflection, [question]: text } }))
          }
        />
        {rubric && (
          <SelfAssessment
            rubric={rubric.body}
            levels={notes.levels}
            evidence={notes.evidence}
            state={self}
            onLevel={(criterion, level) =>
              setNotes((kept) => ({ ...kept, levels: { ...kept.levels, [criterion]: level } }))
            }
            onEvidence={(criterion, text) =>
              setNotes((kept) => ({ ...kept, evidence: { ...kept.evidence, [criterion]: text } }))
            }
            onClear={() => setNotes((kept) => ({ ...kept, levels: {}, evidence: {} }))}
          />
        )}
        <HandInAiUse workbench={workbench} />
        <footer className={classes.send}>
          <Button
            disabled={!ready || busy}
            loading={busy}
            onClick={() => void submit(notes, self === 'complete' ? rubric : null)}
          >
            {busy ? t('send.busy') : t('send.do')}
          </Button>
          <span role="status">{t(`send.${note}`)}</span>
        </footer>
        {failed !== null && (
          <p className={classes.failed} role="alert">
            {t(`send.failed.${failed.why}`, { cause: failed.cause })}
          </p>
        )}
      </div>
    </>
  );
}
