import { useTranslation } from 'react-i18next';
import type { TaskEffort } from '../../../domain/effort/effort.ts';
import type { Keystrokes } from '../../../domain/effort/keystrokes.ts';
import type { Spread } from '../../../domain/effort/spread.ts';
import type { WorkTime } from '../../../domain/effort/visits.ts';
import type { ExerciseKind } from '../../../domain/exercise/exercise.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import { rowIds, type EffortRowId } from './row-ids.ts';
import { useSpread } from './use-spread.ts';

/** A figure of the whole task: its value, its unit, and median and quartiles over the segments where it has them. */
export interface EffortRow {
  readonly id: EffortRowId;
  readonly value: string;
  readonly unit: string;
  /** Empty where the figure is one of the task alone. */
  readonly spread: string;
}

const KEYS = ['insert', 'ime', 'delete', 'navigate', 'paste', 'cut'] as const satisfies readonly (keyof Keystrokes)[];

/** The figures of a task as rows, in the order they are shown. */
export function useEffortRows(effort: TaskEffort, time: WorkTime, kind: ExerciseKind): readonly EffortRow[] {
  const { t } = useTranslation('effort');
  const formats = useFormats();
  const over = useSpread();
  const { keystrokes, ime, spread, settings } = effort;
  const idle = formats.number(settings.idleMs / 1000);
  const row = (value: string, unit: string, spreadOver = ''): Omit<EffortRow, 'id'> => ({
    value,
    unit,
    spread: spreadOver,
  });
  const number =
    (decimals: number) =>
    (value: number): string =>
      formats.number(value, decimals);
  const ratio = (of: Spread | null): string => over(of, number(2));
  const rows: Readonly<Record<EffortRowId, () => Omit<EffortRow, 'id'>>> = {
    time: () => row(formats.duration(time.ms), t('unit.time', { idle }), over(spread.editingMs, formats.duration)),
    idleCut: () => row(formats.duration(time.idleCutMs), t('unit.idleCut', { idle })),
    hidden: () => row(formats.duration(time.hiddenMs), t('unit.hidden')),
    whole: () => row(formats.duration(effort.whole.ms), t('unit.whole', { idle, count: effort.sittings })),
    secondsPerWord: () =>
      row(
        formats.number(effort.secondsPerWord, 1),
        t('unit.secondsPerWord', { words: formats.number(effort.words, Number.isInteger(effort.words) ? 0 : 1) }),
        over(spread.secondsPerWord, number(1)),
      ),
    wordsPerHour: () => row(formats.number(effort.wordsPerHour), t('unit.wordsPerHour')),
    keys: () =>
      row(
        formats.number(keystrokes.total),
        formats.list([
          ...KEYS.filter((key) => keystrokes[key] > 0).map((key) =>
            t(`keys.${key}`, { count: keystrokes[key], shown: formats.number(keystrokes[key]) }),
          ),
          ...(ime && ime.silent > 0
            ? [t('keys.silent', { count: ime.silent, shown: formats.number(ime.silent) })]
            : []),
        ]),
      ),
    beside: () =>
      row(formats.number(keystrokes.command), t('unit.beside', { pointer: formats.number(keystrokes.pointer) })),
    keyRatio: () =>
      row(
        formats.number(effort.keyRatio, 2),
        t('unit.keyRatio', { count: effort.characters, shown: formats.number(effort.characters) }),
        ratio(spread.keyRatio),
      ),
    efficiency: () =>
      row(
        formats.number(effort.efficiency, 2),
        effort.efficiency === null
          ? t('unit.nothingChanged')
          : t('unit.efficiency', {
              changed: formats.number(effort.changed),
              all: formats.number(effort.flow.inserted + effort.flow.deleted),
            }),
        ratio(spread.efficiency),
      ),
    pasted: () => row(formats.percent(effort.pastedShare), fresh(effort.flow.pasted)),
    suggested: () => row(formats.percent(effort.suggestedShare), fresh(effort.flow.suggested)),
    ime: () =>
      row(
        formats.number(ime?.compositions ?? null),
        ime ? t('unit.ime', { cancelled: formats.number(ime.cancelled), time: formats.duration(ime.ms) }) : '',
      ),
    revisits: () => row(formats.number(effort.revisits), t('unit.revisits', { count: effort.revisits })),
  };
  function fresh(part: number): string {
    return effort.flow.fresh === 0
      ? t('unit.nothingFresh')
      : t('unit.fresh', { part: formats.number(part), fresh: formats.number(effort.flow.fresh) });
  }
  return rowIds(effort, kind).map((id) => ({ id, ...rows[id]() }));
}
