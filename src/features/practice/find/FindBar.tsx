import { ArrowDown, ArrowUp, CaseSensitive, WholeWord, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { BarButton } from '../../../controls/BarButton.tsx';
import { utf16Offset } from '../../../domain/text/code-points.ts';
import { isComposingKey } from '../../../workspace/keys.ts';
import type { Scene } from '../scene.ts';
import classes from './FindBar.module.css';
import { FIND_SIDES, type FindSide } from './find-query.ts';
import { ReplaceLine } from './ReplaceLine.tsx';
import { WordsField } from './WordsField.tsx';

/** Finding and replacing in the whole task: a slim bar over the segments. */
export function FindBar({ scene }: { readonly scene: Scene }) {
  const { find, readOnly } = scene;
  const { t } = useTranslation('practice');
  const bar = useRef<HTMLElement>(null);
  const { query, hits, at, shown } = find;
  const n = scene.rows.find(({ id }) => id === hits[at]?.segment)?.n;
  useEffect(() => {
    const field = bar.current?.querySelector<HTMLInputElement>(`[data-field="${shown?.field}"]`);
    field?.focus();
    field?.select();
  }, [shown]);

  const close = (): void => {
    find.close();
    scene.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposingKey(event.nativeEvent)) return;
    const inField = event.target instanceof HTMLInputElement && event.target.dataset['field'] === 'words';
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && inField) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) goThere(scene);
      else find.step(event.shiftKey ? -1 : 1);
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears the keys of its fields
    <search
      // Told as well: browsers before 2023 do not know the element.
      role="search"
      ref={bar}
      className={classes.bar}
      aria-label={t('find.label')}
      data-region="find"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className={classes.line}>
        <WordsField name="words" label={t('find.words')} words={query.words} onWords={(words) => find.ask({ words })} />
        <span className={classes.count} role="status">
          {query.words !== '' &&
            (n === undefined ? t('find.none') : t('find.count', { at: at + 1, total: hits.length, n }))}
        </span>
        <BarButton label={t('find.previous')} icon={<ArrowUp size={16} aria-hidden />} onClick={() => find.step(-1)} />
        <BarButton label={t('find.next')} icon={<ArrowDown size={16} aria-hidden />} onClick={() => find.step(1)} />
        <select
          aria-label={t('find.where')}
          className={classes.where}
          value={query.where}
          onChange={(event) => find.ask({ where: event.target.value as FindSide })}
        >
          {FIND_SIDES.map((side) => (
            <option key={side} value={side}>
              {t(`find.in.${side}`)}
            </option>
          ))}
        </select>
        <BarButton
          label={t('find.matchCase')}
          icon={<CaseSensitive size={18} aria-hidden />}
          pressed={query.matchCase}
          onClick={() => find.ask({ matchCase: !query.matchCase })}
        />
        <BarButton
          label={t('find.wholeWords')}
          icon={<WholeWord size={18} aria-hidden />}
          pressed={query.wholeWords}
          onClick={() => find.ask({ wholeWords: !query.wholeWords })}
        />
        <BarButton label={t('find.close')} icon={<X size={17} aria-hidden />} onClick={close} />
      </div>
      {readOnly ? (
        <p className={classes.news}>{t('find.readOnly')}</p>
      ) : (
        query.where !== 'source' && <ReplaceLine find={find} />
      )}
    </search>
  );
}

/** Closes the bar and puts the caret behind the words that are looked at. */
function goThere({ find, rows, goTo, focus, editor }: Scene): void {
  const hit = find.hits[find.at];
  find.close();
  if (!hit) return focus();
  const text = rows.find(({ id }) => id === hit.segment)?.text ?? '';
  goTo(hit.segment);
  // The editor is carried there first.
  setTimeout(() => editor.current?.focus(hit.side === 'target' ? utf16Offset(text, hit.end) : undefined));
}
