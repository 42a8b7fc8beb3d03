import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playback } from '../../domain/playback/playback.ts';
import { lengthOf } from '../../domain/playback/scale.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import page from './Replay.module.css';

interface WhereItEndsProps {
  readonly playback: Playback;
  readonly whole: boolean;
  readonly numbers: ReadonlyMap<string, number>;
  readonly submitted: ReadonlyMap<string, string> | undefined;
}

/** Says of a log that is not whole, or does not fit, how far it goes and why it ends there. Nothing where all is well. */
export function WhereItEnds({ playback, whole, numbers, submitted }: WhereItEndsProps) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const { player, clock } = playback;
  const differs = useMemo(
    () =>
      submitted === undefined
        ? []
        : player.seek(player.length).segments.filter(({ id, text }) => (submitted.get(id) ?? text) !== text),
    [player, submitted],
  );
  const time = formats.duration(lengthOf(clock.at));
  const event = formats.number(player.length + 1);
  const says = (): string | null => {
    if (player.fault) {
      const n = numbers.get(player.fault.segment);
      return player.fault.code === 'unknown-segment' || n === undefined
        ? t('ends.unknownSegment', { time, event, segment: player.fault.segment })
        : t('ends.otherText', { time, event, n });
    }
    if (!whole) return t('ends.broken', { time });
    if (differs.length === 0) return null;
    return t('ends.differs', { segments: formats.list(differs.map(({ id }) => String(numbers.get(id) ?? id))) });
  };
  const said = says();
  return (
    said !== null && (
      <p className={page.notice} role="note" data-ends>
        {said}
      </p>
    )
  );
}
