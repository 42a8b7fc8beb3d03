import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { workKindOf } from '../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './Panel.module.css';

interface BriefPanelProps {
  readonly exercise: Exercise;
  /** Whether readers and purpose stand in full above the text already. */
  readonly aimAbove?: boolean;
}

/** The brief: for whom, where, in what tone, and what is a must, but for what stands above the text. */
export const BriefPanel = memo(function BriefPanel({ exercise, aimAbove = false }: BriefPanelProps) {
  const { t } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  const { audience, purpose, client, register, style } = exercise.brief;
  const aim = [
    { name: 'audience', texts: [audience] },
    { name: 'purpose', texts: [purpose] },
  ] as const;
  const facts = [
    ...(aimAbove ? [] : aim),
    { name: 'client', texts: [client] },
    { name: 'register', texts: [register] },
    { name: 'must', texts: style },
  ] as const;
  return (
    <section className={classes.panel}>
      <h2>{t('brief.title')}</h2>
      <dl className={classes.facts}>
        {facts.map(({ name, texts }) => (
          <Fragment key={name}>
            <dt>{t(`brief.${name}`)}</dt>
            {name === 'must' && <dd>{t(`brief.${workKindOf(exercise)}`)}</dd>}
            {texts.map((text) => (
              <dd key={text.en}>{bilingualText(text, locale)}</dd>
            ))}
          </Fragment>
        ))}
      </dl>
    </section>
  );
});
