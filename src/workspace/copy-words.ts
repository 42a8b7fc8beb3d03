import type { Standing } from '../domain/copy/standing.ts';
import type { Formats } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';

/** So many titles are named; more are counted. */
const NAMED = 3;

export interface CopyWordsDeps {
  readonly t: Translate<'device'>;
  readonly now: string;
  readonly formats: Pick<Formats, 'when' | 'list'>;
  titleOf(slug: string): string;
}

/** Says when the last copy left the browser and exactly what is in none: two sentences. */
export function copyWords(standing: Standing, attempt: string | null, deps: CopyWordsDeps): readonly string[] {
  const { t, now, formats } = deps;
  const last = attempt === null ? standing.device : (standing.attempts[attempt] ?? null);
  const partly = attempt === null && Object.keys(standing.attempts).length > 0;
  const head = last
    ? t(`copy.last.${last.by}`, { time: formats.when(last.at, now) })
    : partly
      ? t('copy.onlyTasks')
      : t('copy.never');
  if (standing.tone === 'low' || standing.tone === 'old') {
    const since = standing.since === null ? '' : formats.when(standing.since, now);
    const loud = standing.tone === 'old' ? t('copy.old', { since }) : t('copy.low');
    return [head, changedWords(standing, attempt, deps), loud].filter((sentence) => sentence !== '');
  }
  return [head, changedWords(standing, attempt, deps)].filter((sentence) => sentence !== '');
}

/** The same in a few words, for a line beside a text: what would be lost, or how fresh the copy is. */
export function shortCopyWords(standing: Standing, attempt: string | null, { t, now, formats }: CopyWordsDeps): string {
  const last = attempt === null ? standing.device : (standing.attempts[attempt] ?? null);
  if (standing.tone === 'old' && standing.since !== null) {
    return t('copy.short.old', { since: formats.when(standing.since, now) });
  }
  if (!last) return t('copy.short.never');
  const time = formats.when(last.at, now);
  return standing.changed.length + standing.records > 0
    ? t('copy.short.changed', { time })
    : t('copy.short.kept', { time });
}

function changedWords(
  { changed, records, device, attempts }: Standing,
  attempt: string | null,
  { t, formats, titleOf }: CopyWordsDeps,
): string {
  const none = attempt === null ? device === null && Object.keys(attempts).length === 0 : !(attempt in attempts);
  if (none) return '';
  if (attempt !== null) return changed.length > 0 ? t('copy.thisChanged') : t('copy.unchanged');
  const titles = [...new Set(changed.map(({ task }) => titleOf(task.exercise.slug)))];
  if (titles.length > NAMED) {
    return t('copy.changedMany', { titles: formats.list(titles.slice(0, NAMED)), count: titles.length - NAMED });
  }
  if (titles.length > 0) return t('copy.changed', { titles: formats.list(titles) });
  return records > 0 ? t('copy.records', { count: records }) : t('copy.unchanged');
}
