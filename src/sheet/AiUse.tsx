import type { AiStatement, AiUseLine } from '../domain/evidence/ai-use.ts';
import { hasDraft } from '../domain/exercise/exercise.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { modelName } from '../i18n/ai-names.ts';
import { purposeName } from '../i18n/purpose-name.ts';
import { useSheetWords } from './sheet-words.ts';
import { visibleText } from './visible-text.ts';
import type { WorkView } from './work-view.ts';

/** What the pack states of AI, what of it the log in the pack shows, and what nobody recorded. */
export function AiUse({ view: { work, facts } }: { readonly view: WorkView }) {
  const { t } = useSheetWords();
  const { assistance } = facts.submission.record.body.task;
  const exercise = facts.exercise.body;
  return (
    <>
      {!isOwnSlug(exercise.slug) && (
        <p>
          {exercise.kind === 'instruct' && `${t('sheet.ai.instructs')} `}
          {t(`sheet.ai.policy.${assistance}`)}
        </p>
      )}
      {isOwnSlug(exercise.slug) && hasDraft(exercise) && <p>{t('sheet.ai.ownText')}</p>}
      {work.aiUse === 'not-recorded' ? (
        <p>{t('sheet.ai.not-recorded')}</p>
      ) : (
        <Statement
          statement={work.aiUse}
          isShown={work.processData !== 'not-disclosed'}
          handedInAt={facts.submission.record.at}
        />
      )}
    </>
  );
}

interface StatementProps {
  readonly statement: AiStatement;
  /** Whether the log is in the pack. */
  readonly isShown: boolean;
  /** ISO 8601. */
  readonly handedInAt: string;
}

function Statement({ statement, isShown, handedInAt }: StatementProps) {
  const { t, coach, f } = useSheetWords();
  const { opened, log, apart } = statement;
  const inLog = log.reduce((sum, { calls }) => sum + calls, 0);
  const elsewhere = apart.reduce((sum, { calls }) => sum + calls, 0);
  const notes = [
    t('sheet.ai.covers', { at: f.dateTime(handedInAt) }),
    t(isShown ? 'sheet.ai.shown' : 'sheet.ai.stated'),
    ...(isShown && elsewhere > 0 ? [t('sheet.ai.apartStated')] : []),
    t('sheet.ai.limits'),
  ];
  return (
    <>
      {opened && <p>{coach('statement.opened')}</p>}
      {inLog + elsewhere === 0 && <p>{t('sheet.ai.none')}</p>}
      {inLog > 0 && <p>{t('sheet.ai.asked', { count: inLog })}</p>}
      <Lines lines={log} />
      {elsewhere > 0 && <p>{t('sheet.ai.apart', { count: elsewhere })}</p>}
      <Lines lines={apart} />
      <p className="note">{notes.join(' ')}</p>
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly AiUseLine[] }) {
  const { coach, aiTitles } = useSheetWords();
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => {
        const { purpose, model, calls, answered, became } = line;
        const parts = (['taken', 'changed', 'refused'] as const)
          .filter((one) => became[one] > 0)
          .map((one) => coach(`statement.became.${one}`, { n: became[one] }));
        const asked = coach('statement.line', {
          purpose: purposeName(coach, visibleText(purpose)),
          model: modelName(coach, visibleText(model), aiTitles),
          calls,
          answered,
        });
        return <li key={`${purpose} ${model}`}>{[asked, ...parts].join(coach('statement.join'))}</li>;
      })}
    </ul>
  );
}
