import { useTranslation } from 'react-i18next';
import type { HandInCheck } from '../../domain/attempt/hand-in-check.ts';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { LimitedLength } from '../../domain/checks/brief-limits.ts';
import { scriptOf, type LanguageTag } from '../../domain/text/language.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './HandIn.module.css';

interface CheckSectionProps {
  readonly check: HandInCheck;
  readonly segments: readonly SegmentState[];
  /** Segments with words that the brief forbids. */
  readonly forbidden: readonly string[];
  /** The length of the whole text, where the brief sets one. */
  readonly length: LimitedLength | null;
  readonly target: LanguageTag;
  readonly onDraft: boolean;
  readonly onGo: (segment: string) => void;
}

/** What is still to do before the hand-in, and which decisions she may look at once more. */
export function CheckSection({ check, segments, forbidden, length, target, onDraft, onGo }: CheckSectionProps) {
  const { t } = useTranslation('handin');
  const lists = [
    { key: onDraft ? 'empty' : 'unwritten', ids: check.empty, must: true },
    { key: onDraft ? 'tooLong' : 'tooLongWritten', ids: check.tooLong, must: true },
    // An empty segment is told once, as empty.
    { key: 'unconfirmed', ids: check.unconfirmed.filter((id) => !check.empty.includes(id)), must: true },
    { key: 'forbidden', ids: forbidden, must: false },
    { key: 'marked', ids: check.marked, must: false },
    { key: 'unchanged', ids: check.confirmedUnchanged, must: false },
  ] as const;
  const { number } = useFormats();
  const place = (id: string): number => segments.findIndex((segment) => segment.id === id) + 1;
  return (
    <section className={classes.section} aria-labelledby="hand-in-check">
      <h2 id="hand-in-check">{t('check.title')}</h2>
      {check.ready && <p className={classes.ready}>✓ {t('check.ready', { count: segments.length })}</p>}
      {length?.over && (
        <p className={classes.look} data-over-limit>
          {t(`check.overLimit.${scriptOf(target)}`, { count: length.count, most: number(length.most) })}
        </p>
      )}
      {lists
        .filter(({ ids }) => ids.length > 0)
        .map(({ key, ids, must }) => (
          <div key={key} className={must ? classes.must : classes.look}>
            <p>{t(`check.${key}`)}</p>
            <ul>
              {ids.map((id) => (
                <li key={id}>
                  <button type="button" onClick={() => onGo(id)}>
                    {t('check.segment', { n: place(id) })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
