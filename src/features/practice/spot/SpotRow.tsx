import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Typology } from '../../../domain/errors/typology.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { sliceCodePoints } from '../../../domain/text/code-points.ts';
import type { TextMark } from '../../../marked-text/mark.ts';
import { keyCaps } from '../../../workspace/key-words.ts';
import { same } from '../../../workspace/keys.ts';
import { MarkForm } from './MarkForm.tsx';
import { MarkItem } from './MarkItem.tsx';
import items from './MarkItem.module.css';
import { marksOn } from './numbered-marks.ts';
import type { MarkDraft } from './mark-draft.ts';
import type { SpotRowData, SpotScene } from './spot-scene.ts';
import { SpotText } from './SpotText.tsx';
import classes from './SpotRow.module.css';
import type { Picked } from './text-places.ts';

interface SpotRowProps {
  readonly scene: SpotScene;
  readonly row: SpotRowData;
  readonly languages: Exercise['languages'];
  readonly typology: Typology | null;
}

/** One segment: source and draft side by side with their marks, and for the one she is at what can be done. */
export function SpotRow({ scene, row, languages, typology }: SpotRowProps) {
  const { t } = useTranslation('spot');
  const { state, marks, picked, readOnly } = scene;
  const [current, setCurrent] = useState<string | null>(null);
  const listId = useId();
  const { id, n, source, draft: drafted, confirmed } = row;
  const active = state.active === id;
  const open = marks.drafts[id];
  const count = scene.rows.length;
  const text = (side: 'source' | 'target') => {
    const here = picked?.segment === id && picked.side === side ? picked : null;
    const isPlace = here !== null && here.start === here.end;
    return (
      <SpotText
        segment={id}
        side={side}
        text={side === 'source' ? source : drafted}
        lang={side === 'source' ? languages.source : languages.target}
        label={t(side === 'source' ? 'source' : 'draft', { n })}
        describedBy={row.marks.length > 0 ? listId : undefined}
        marks={withOpen(marksOn(side, row.marks), open, side)}
        current={current}
        active={active}
        picked={here}
        onTake={scene.take}
        onMoved={(moved) => scene.say(heard(moved, side === 'source' ? source : drafted, t))}
        onChoose={setCurrent}
      >
        {!readOnly && here && !isPlace && (
          <button
            type="button"
            // What is selected must stay selected: the button may not take the focus by mouse.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => scene.take(here)}
          >
            {t(open ? 'pick.instead' : side === 'source' ? 'pick.source' : 'pick.words')}
            <kbd aria-hidden="true">{keyCaps(same('Enter'))}</kbd>
          </button>
        )}
      </SpotText>
    );
  };
  return (
    // Whoever is in it is at it: the focus of its text, its form or its tools makes it the segment she is at.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes.row}
      data-row={id}
      data-active={active || undefined}
      aria-label={t(confirmed ? 'rowDone' : 'row', { n, count })}
      onFocus={() => state.activate(id)}
    >
      <span className={classes.number} aria-hidden="true">
        {n}
      </span>
      <div className={classes.source}>{text('source')}</div>
      <div className={classes.draft}>
        {text('target')}
        {typology && row.marks.length > 0 && (
          <ul id={listId} className={items.list} aria-label={t('mark.list', { n })}>
            {row.marks.map((mark) => (
              <MarkItem
                key={mark.annotation.id}
                mark={mark}
                typology={typology}
                languages={languages}
                current={current === mark.annotation.id}
                readOnly={readOnly}
                inReach={active}
                onLook={setCurrent}
                onChange={() => scene.change(row, mark.annotation)}
                onRemove={(by) => scene.remove(row, mark.annotation.id, by)}
              />
            ))}
          </ul>
        )}
      </div>
      <span className={classes.status}>
        {confirmed && (
          <span className={classes.done} title={t('done')}>
            ✓
          </span>
        )}
      </span>
      {typology && open && (
        <div className={classes.below}>
          <MarkForm
            draft={open}
            segment={{ source, draft: drafted, n }}
            languages={languages}
            typology={typology}
            wanted={marks.wanted?.segment === id ? marks.wanted : null}
            readOnly={readOnly}
            onChange={(next) => marks.write(id, next)}
            onPut={() => scene.put(row, 'key')}
            onCancel={() => scene.cancel(row)}
          />
        </div>
      )}
    </li>
  );
}

/** The marks of a side with the one being written, which stands out. */
function withOpen(
  marks: readonly TextMark[],
  open: MarkDraft | undefined,
  side: MarkDraft['side'],
): readonly TextMark[] {
  if (open?.side !== side) return marks;
  const { start, end } = open;
  return [
    ...marks.filter(({ id }) => id !== open.id),
    { id: open.id ?? 'new', kind: start === end ? 'place' : 'found-here', start, end, label: '' },
  ];
}

/** What a moved caret says: what is selected, or the words it stands before. */
function heard({ start, end }: Picked, text: string, t: ReturnType<typeof useTranslation<'spot'>>['t']): string {
  if (end > start) return t('say.selected', { words: sliceCodePoints(text, start, end) });
  const words = sliceCodePoints(text, start, start + 12).trim();
  return words === '' ? t('say.atEnd') : t('say.before', { words });
}
