import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import type { Term } from '../../domain/exercise/termbase.ts';
import { scriptOf, type LanguageTag } from '../../domain/text/language.ts';
import { countWording } from '../../domain/text/wording.ts';
import type { TermWording } from '../../marked-text/find-terms.ts';
import classes from './Panel.module.css';

interface TermsPanelProps {
  readonly terms: readonly Term[];
  readonly source: string;
  readonly text: string;
  readonly languages: Exercise['languages'];
  readonly readOnly: boolean;
  /** Puts a term into the text; null where no text is written: then its terms are only told. */
  readonly onInsert: ((term: string, by: EditBy) => void) | null;
}

/** The entries of the termbase whose source term stands in a segment, as the grid underlines them. */
export function termsHere(terms: readonly Term[], source: string, lang: LanguageTag): readonly TermWording[] {
  return terms
    .filter((term) => countWording(source, term.source, scriptOf(lang)) > 0)
    .map((term) => ({ wording: term.source, label: term.target }));
}

/** The termbase for the segment being written: what the client calls things, and whether the text does so already. */
export function TermsPanel({ terms, source, text, languages, readOnly, onInsert }: TermsPanelProps) {
  const { t } = useTranslation('practice');
  const here = useMemo(
    () => terms.filter((term) => countWording(source, term.source, scriptOf(languages.source)) > 0),
    [terms, source, languages.source],
  );
  const target = scriptOf(languages.target);
  const used = (term: Term): boolean =>
    [term.target, ...(term.also ?? []), ...(term.forms ?? [])].some(
      (wording) => countWording(text, wording, target) > 0,
    );
  return (
    <>
      {here.length === 0 ? (
        <p>{t('terms.none')}</p>
      ) : (
        <ul className={classes.terms}>
          {here.map((term) => (
            <li key={term.source}>
              <div className={classes.term}>
                <span lang={languages.source}>{term.source}</span>
                <span>
                  {onInsert === null ? (
                    <span lang={languages.target}>{term.target}</span>
                  ) : (
                    <button
                      type="button"
                      lang={languages.target}
                      disabled={readOnly}
                      title={t('terms.insert', { term: term.target })}
                      // The caret must stay where it is: the button may not take the focus.
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={(event) => onInsert(term.target, event.detail === 0 ? 'key' : 'pointer')}
                    >
                      {term.target}
                    </button>
                  )}
                  {/* Whether the draft keeps to the termbase is for her to see. */}
                  {onInsert !== null && used(term) && (
                    <span className={classes.used} role="img" aria-label={t('terms.used')}>
                      {' '}
                      ✓
                    </span>
                  )}
                </span>
              </div>
              {term.also && (
                <div className={classes.small}>
                  {t('terms.also')} <span lang={languages.target}>{term.also.join(' · ')}</span>
                </div>
              )}
              {term.forbidden && (
                <div className={classes.small}>
                  {t('terms.forbidden')} <span lang={languages.target}>{term.forbidden.join(' · ')}</span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
