import { useTranslation } from 'react-i18next';
import type { CoachLanguages } from './coached-text.ts';
import classes from './Coach.module.css';

interface QuoteProps {
  readonly side: 'source' | 'target' | 'first' | 'second';
  readonly text: string;
  readonly languages: CoachLanguages;
}

/** Words that the coach quotes, with the text they stand in. */
export function Quote({ side, text, languages }: QuoteProps) {
  const { t } = useTranslation('coach');
  return (
    <span className={classes.quote} data-quote={side}>
      <q lang={side === 'source' ? languages.source : languages.target}>{text}</q> <small>{t(`side.${side}`)}</small>
    </span>
  );
}
