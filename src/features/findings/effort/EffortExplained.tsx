import { useTranslation } from 'react-i18next';
import { effortSignature } from '../../../domain/effort/effort-settings.ts';
import type { TaskEffort } from '../../../domain/effort/effort.ts';
import type { ExerciseKind } from '../../../domain/exercise/exercise.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import page from '../Findings.module.css';
import classes from './Effort.module.css';
import { PAUSE_ROWS } from './pause-rows.ts';
import { rowIds } from './row-ids.ts';

interface EffortExplainedProps {
  readonly effort: TaskEffort;
  readonly kind: ExerciseKind;
}

/** What each figure says and by which rule it was counted, on demand. The rule itself stands in sight. */
export function EffortExplained({ effort, kind }: EffortExplainedProps) {
  const { t } = useTranslation('effort');
  const { t: measures } = useTranslation('measures');
  const formats = useFormats();
  const idle = formats.number(effort.settings.idleMs / 1000);
  const explained = [
    ...rowIds(effort, kind).map((id) => ({ id, name: t(`figure.${id}.name`), says: t(`figure.${id}.says`, { idle }) })),
    ...(kind === 'spot'
      ? []
      : PAUSE_ROWS.map((id) => ({ id, name: t(`pause.${id}.name`), says: t(`pause.${id}.says`, { idle }) }))),
    ...(effort.ime && kind !== 'spot'
      ? [{ id: 'waits', name: t('pause.waits.name'), says: t('pause.waits.says') }]
      : []),
  ];
  return (
    <>
      <p className={classes.rule}>
        {measures('signature')} <code>{effortSignature(effort.settings)}</code> <code>{effort.wordRule}</code>
      </p>
      <details className={page.fold}>
        <summary>{t('explain')}</summary>
        <dl className={page.explained}>
          {explained.map(({ id, name, says }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
