import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssistLog } from '../../../domain/assist/assistance.ts';
import type { Try } from '../../../domain/assist/tries.ts';
import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import { TrackedChanges } from '../../../marked-text/TrackedChanges.tsx';
import { useFormats } from '../../../workspace/use-formats.ts';
import { byHand } from '../spot/by-hand.ts';
import { takeBack, type Replaced } from '../find/replace-in-task.ts';
import { keepingFocus } from '../keeping-focus.ts';
import classes from './Instruct.module.css';
import type { InstructPanelProps } from './InstructPanel.tsx';
import { takeable, takeTry, type Takeable } from './take-try.ts';

interface TryResultProps extends InstructPanelProps {
  readonly one: Try;
  readonly tries: readonly Try[];
  readonly log: AssistLog;
  onFold(): void;
}

/** What a try would change of the draft, segment by segment; taken as a whole, one by one, or not at all. */
export function TryResult({ one, tries, log, scene, workbench, onFold }: TryResultProps) {
  const { t } = useTranslation('instruct');
  const formats = useFormats();
  const { exercise, store } = workbench;
  const { readOnly } = scene;
  const { source, target } = exercise.languages;
  const [news, setNews] = useState<{ readonly taken: Replaced; readonly left: number } | null>(null);
  const states = new Map(scene.state.segments.map((state) => [state.id, state]));
  const rows = exercise.segments.map((segment, at) => {
    const state = states.get(segment.id);
    return { ...segment, n: at + 1, state: state ? takeable(state, one, tries) : ('nothing' as const) };
  });
  const changed = rows.filter(({ id, draft, state }) => state !== 'nothing' && one.texts.get(id) !== draft);
  const same = rows.filter((row) => !changed.includes(row));
  const free = rows.filter(({ state }) => state === 'free');
  const hers = (['confirmed', 'edited'] as const).flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [t(`result.${state}`, { count })];
  });
  const what = formats.list(hers);
  const editor = () => (scene.editorThere() ? scene.editor.current : null);
  const take = (ids: readonly { readonly id: string }[], by: EditBy): void => {
    const set = new Set(ids.map(({ id }) => id));
    const taken = keepingFocus(() => takeTry(one, set, { store, log, editor: editor(), by }));
    setNews({ taken, left: 0 });
    // Where some were left, the page says so itself, aloud too.
    if (hers.length === 0) scene.say(t('said.taken', { count: taken.segments.length }));
  };
  const labels = { inserted: t('inserted'), deleted: t('deleted') };
  const isHers = (state: Takeable): boolean => state === 'confirmed' || state === 'edited';
  return (
    <section className={classes.result} aria-label={t('result.label')} data-try-result>
      <p className={classes.quiet}>{t('result.says')}</p>
      <div className={classes.foot}>
        <button
          type="button"
          className={classes.main}
          data-take-all
          disabled={readOnly || free.length === 0}
          onClick={(event) => take(free, byHand(event))}
        >
          {free.length === 0 ? t('noneToTake') : t('takeAll', { count: free.length })}
        </button>
        {news !== null && news.taken.segments.length > 0 && (
          <button
            type="button"
            className={classes.plain}
            disabled={readOnly}
            onClick={(event) => {
              const by = byHand(event);
              const left = keepingFocus(() => takeBack(news.taken, { store, editor: editor(), by }));
              setNews({ taken: { places: 0, segments: [] }, left });
            }}
          >
            {t('takeBack')}
          </button>
        )}
        <button
          type="button"
          className={classes.plain}
          disabled={readOnly || one.refused || one.taken.length > 0}
          onClick={() => {
            log.write({ call: one.call, step: 'refused', purpose: 'instruct', policy: 'open' });
            setNews({ taken: { places: 0, segments: [] }, left: 0 });
            scene.say(t('said.refused'));
          }}
        >
          {t('refuse')}
        </button>
        <button
          type="button"
          className={classes.plain}
          onClick={() => {
            onFold();
            scene.focus();
          }}
        >
          {t('toText')}
        </button>
      </div>
      <div role="status" className={classes.quiet}>
        {hers.length > 0 && (
          <p>
            {news !== null && news.taken.segments.length > 0
              ? t('result.took', { count: news.taken.segments.length, what })
              : t('result.hers', { what })}
          </p>
        )}
        {news !== null && news.left > 0 && <p>{t('result.left', { count: news.left })}</p>}
      </div>
      <ol className={classes.segments}>
        {changed.map(({ id, n, source: original, draft, state }) => (
          <li key={id} data-tried={id} data-state={state}>
            <span className={classes.number}>{n}</span>
            <div>
              <p className={classes.original} lang={source}>
                {original}
              </p>
              <p className="text" lang={target}>
                <TrackedChanges before={draft} after={one.texts.get(id)!} lang={target} labels={labels} />
              </p>
              <p className={classes.state}>
                {state === 'there' ? (
                  <span>{t('state.there')}</span>
                ) : (
                  <>
                    {isHers(state) && <span>{t(state === 'confirmed' ? 'state.confirmed' : 'state.edited')}</span>}
                    <button
                      type="button"
                      className={classes.plain}
                      disabled={readOnly}
                      aria-label={t(isHers(state) ? 'takeOverOne' : 'takeOne', { n })}
                      onClick={(event) => take([{ id }], byHand(event))}
                    >
                      {t(isHers(state) ? 'takeOver' : 'take')}
                    </button>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {same.length > 0 && (
        <p className={classes.quiet}>
          {t('result.same', { count: same.length, list: same.map(({ n }) => n).join(t('result.comma')) })}
        </p>
      )}
    </section>
  );
}
