import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import { workKindOf, type WorkKind } from '../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { ForbiddenWords } from './ForbiddenWords.tsx';
import { LengthLimit } from './LengthLimit.tsx';
import classes from './Panel.module.css';

interface BriefPanelProps {
  readonly exercise: Exercise;
  /** How long her text is by now, in the unit of its language; left out where she writes none. */
  readonly written?: number | undefined;
}

/** The brief: for whom, where, in what tone, and what is a must. */
export const BriefPanel = memo(function BriefPanel({ exercise, written }: BriefPanelProps) {
  const { t } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  const { audience, purpose, client, register, style, limit, forbidden } = exercise.brief;
  const facts = [
    { name: 'audience', texts: [audience] },
    { name: 'purpose', texts: [purpose] },
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
            {name === 'must' && <dd>{t(`brief.${mustOf(exercise)}`)}</dd>}
            {name === 'must' && limit && (
              <dd>
                <LengthLimit limit={limit} target={exercise.languages.target} written={written} />
              </dd>
            )}
            {texts.map((text) => (
              <dd key={text.en}>{bilingualText(text, locale)}</dd>
            ))}
            {name === 'must' && forbidden && (
              <dd>
                <ForbiddenWords words={forbidden} lang={exercise.languages.target} />
              </dd>
            )}
          </Fragment>
        ))}
      </dl>
    </section>
  );
});

/** After the translation of a text of her own nothing stands beside it. */
function mustOf(exercise: Exercise): WorkKind | 'translateOwn' {
  const kind = workKindOf(exercise);
  return kind === 'translate' && isOwnSlug(exercise.slug) ? 'translateOwn' : kind;
}
