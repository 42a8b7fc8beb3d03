import type { Remark } from '../../domain/attempt/remarks.ts';
import type { Translate } from '../../i18n/translate.ts';

/** A query with what the client needs to see of the task; `n` is null for one that is for the whole of it. */
export interface ClientQuery {
  readonly n: number | null;
  readonly source: string;
  readonly question: string;
}

/** A query with the number and source of its segment; `segments` are those of the task, in order. */
export function asQuery(
  { segment, text }: Remark,
  segments: readonly { readonly id: string; readonly source: string }[],
): ClientQuery {
  const index = segments.findIndex(({ id }) => id === segment);
  return { n: segment === null ? null : index + 1, source: segments[index]?.source ?? '', question: text };
}

/** Queries as a text to be sent to the client, in the language of the interface: segment, source, question. */
export function queryText(task: string, queries: readonly ClientQuery[], t: Translate<'remarks'>): string {
  const parts = queries.map(({ n, source, question }) =>
    [
      n === null ? t('query.whole') : t('query.segment', { n }),
      ...(n === null ? [] : [t('query.source', { text: source })]),
      t('query.question', { text: question }),
    ].join('\n'),
  );
  return [t('query.task', { task }), ...parts].join('\n\n');
}
