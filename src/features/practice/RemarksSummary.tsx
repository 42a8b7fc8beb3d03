import { useTranslation } from 'react-i18next';
import type { Remark, RemarkKind } from '../../domain/attempt/remarks.ts';
import { RemarkText } from '../../workspace/RemarkText.tsx';
import { CopyOutcome } from './CopyOutcome.tsx';
import classes from './HandIn.module.css';
import { asQuery, type ClientQuery } from './query-text.ts';
import { draftText } from './remark-drafts.ts';
import { useCopy } from '../../workspace/use-copy.ts';
import type { RemarkBook } from './use-remarks.ts';

interface RemarksSummaryProps {
  readonly book: RemarkBook;
  readonly segments: readonly { readonly id: string; readonly source: string }[];
  readonly readOnly: boolean;
  readonly onGo: (segment: string) => void;
  readonly textOf: (queries: readonly ClientQuery[]) => string;
}

/** What shows how she worked stands before what she wrote to herself. */
const EVIDENCE_FIRST: readonly RemarkKind[] = ['query', 'source-consulted', 'note'];
const HEADINGS = {
  query: 'summary.queries',
  'source-consulted': 'summary.sources',
  note: 'summary.notes',
} as const satisfies Record<RemarkKind, string>;

/** What goes along with the hand-in of what she wrote beside the text, and what was written there and never added. */
export function RemarksSummary({ book, segments, readOnly, onGo, textOf }: RemarksSummaryProps) {
  const { t } = useTranslation('remarks');
  const { copied, copy } = useCopy();
  const numberOf = (segment: string | null): number => segments.findIndex(({ id }) => id === segment) + 1;
  const inOrder = book.list.toSorted((one, other) => numberOf(one.segment) - numberOf(other.segment));
  const unfinished = Object.entries(book.drafts).filter(([, draft]) => draftText(draft) !== '');
  const where = (segment: string | null) =>
    segment === null ? (
      <span className={classes.quiet}>{t('query.whole')}</span>
    ) : (
      <button type="button" className={classes.link} onClick={() => onGo(segment)}>
        {t('segment', { n: numberOf(segment) })}
      </button>
    );
  const list = (about: RemarkKind, remarks: readonly Remark[]) =>
    remarks.length > 0 && (
      <div key={about} className={classes.remarks}>
        <h3>{t(HEADINGS[about], { count: remarks.length })}</h3>
        <ul>
          {remarks.map((remark) => (
            <li key={remark.ref}>
              {where(remark.segment)}
              <RemarkText remark={remark} />
            </li>
          ))}
        </ul>
        {about === 'query' && (
          <button
            type="button"
            className={classes.link}
            onClick={() => copy(textOf(remarks.map((remark) => asQuery(remark, segments))))}
          >
            {t('copyAll', { count: remarks.length })}
          </button>
        )}
      </div>
    );
  return (
    <section className={classes.section} aria-labelledby="hand-in-remarks">
      <h2 id="hand-in-remarks">{t('summary.title')}</h2>
      <p className={classes.quiet}>{t(inOrder.length === 0 ? 'summary.none' : 'summary.lead')}</p>
      {unfinished.length > 0 && (
        <div className={`${classes.remarks} ${classes.look}`}>
          <p>{t('summary.unfinished')}</p>
          <ul>
            {unfinished.map(([key, draft]) => (
              <li key={key}>
                {where(draft.segment)}
                <RemarkText remark={{ about: draft.about, text: draftText(draft) }} />
                <button type="button" className={classes.link} disabled={readOnly} onClick={() => book.put(key)}>
                  {t('put')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {EVIDENCE_FIRST.map((about) =>
        list(
          about,
          inOrder.filter((remark) => remark.about === about),
        ),
      )}
      <CopyOutcome copied={copied} />
    </section>
  );
}
