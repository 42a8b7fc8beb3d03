import { useTranslation } from 'react-i18next';
import type { Playback } from '../../domain/playback/playback.ts';
import { lengthOf } from '../../domain/playback/scale.ts';
import { useFormats } from '../../workspace/use-formats.ts';

/** What the timeline shows, in words: how much of everything, and the longest pause. */
export function useTimelineWords({ clock, timeline, changes, pauses }: Playback, segments: number): string {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const pastes = timeline.ticks.filter(({ kind }) => kind === 'paste').length;
  const count = (of: 'segments' | 'sittings' | 'visits' | 'changes' | 'pastes' | 'pauses', many: number): string =>
    t(`count.${of}`, { count: many, shown: formats.number(many) });
  const longest = pauses.reduce((most, { ms }) => Math.max(most, ms), 0);
  const all = t('timeline.says', {
    time: formats.duration(lengthOf(clock.at)),
    counts: formats.list([
      count('segments', segments),
      count('sittings', clock.sittings.length),
      count('visits', timeline.visits.length),
      count('changes', changes.length),
      count('pastes', pastes),
      count('pauses', pauses.length),
    ]),
  });
  return longest > 0 ? t('timeline.longest', { all, pause: formats.duration(longest) }) : all;
}
