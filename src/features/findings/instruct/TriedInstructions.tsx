import { useTranslation } from 'react-i18next';
import type { InstructFigures, TryFigures } from '../../../domain/review/instruct.ts';
import { useModelName } from '../../../workspace/use-ai-names.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import page from '../Findings.module.css';
import classes from './TriedInstructions.module.css';

interface TriedInstructionsProps {
  readonly instruction: InstructFigures;
  /** How many segments the task has. */
  readonly segments: number;
}

/** Every instruction she gave, whether she took its result or not, with what it would have saved of the text she handed in. */
export function TriedInstructions({ instruction, segments }: TriedInstructionsProps) {
  const { t } = useTranslation('instruct');
  const { tries, errors } = instruction;
  return (
    <section className={page.group} aria-label={t('given')}>
      <h2>{t('given')}</h2>
      {tries.length === 0 ? (
        <p className={page.quiet}>{t('noTries')}</p>
      ) : (
        <>
          <p className={page.quiet}>{t('triesSays')}</p>
          <ol className={classes.tries}>
            {tries.map((one, at) => (
              <li key={one.call} data-tried-instruction={at + 1}>
                <span className={classes.number}>{at + 1}</span>
                <div>
                  <p className={classes.words}>{one.instruction}</p>
                  <Facts one={one} segments={segments} errors={errors?.errors ?? 0} />
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Facts({
  one,
  segments,
  errors,
}: {
  readonly one: TryFigures;
  readonly segments: number;
  readonly errors: number;
}) {
  const { t } = useTranslation('instruct');
  const nameModel = useModelName();
  const formats = useFormats();
  const { edits } = one.saved;
  const worth = edits === 0 ? 'even' : edits > 0 ? 'saved' : 'cost';
  const facts = [
    nameModel(one.by),
    t('tryFacts.changed', { changed: one.changed, of: segments }),
    ...(one.taken > 0 ? [t('list.taken', { count: one.taken })] : []),
    `${t('tryFacts.left', { count: one.after.edits })} (${t('tryFacts.hter', { hter: formats.number(one.after.score, 1) })})`,
    t(`tryFacts.${worth}`, { edits: formats.number(Math.abs(edits)) }),
    ...(one.repaired === null ? [] : [t('tryFacts.repaired', { repaired: one.repaired, count: errors })]),
  ];
  return <p className={page.quiet}>{facts.join(' · ')}</p>;
}
