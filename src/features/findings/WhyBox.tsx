import { Textarea } from '@mantine/core';
import { useEffect, useId, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Edit } from '../../domain/text/edit-script.ts';
import type { LanguageTag } from '../../domain/text/language.ts';
import type { ReplyRecord } from '../../domain/review/reply.ts';
import { useServices } from '../../workspace/services-context.ts';
import { EditWords } from './EditWords.tsx';
import { useEditWords } from './use-edit-words.ts';
import classes from './Segment.module.css';
import { createReplyKeeper, MAX_REPLY } from './reply-keeper.ts';

export interface WhyBoxProps {
  readonly submission: string;
  readonly segment: { readonly id: string; readonly n: number };
  readonly place: Edit;
  readonly lang: LanguageTag;
  /** Her reply in force about this edit. */
  readonly earlier: ReplyRecord | null;
}

/** A preferential edit, and room for the reason she had. Saved by itself. */
export function WhyBox({ submission, segment, place, lang, earlier }: WhyBoxProps) {
  const { t } = useTranslation('findings');
  const services = useServices();
  const hint = useId();
  const change = useEditWords(place);
  const [keeper] = useState(() => {
    const { at, deleted, inserted } = place;
    const about = { submission, about: { segment: segment.id, at, deleted, inserted } };
    return createReplyKeeper(services, about, earlier && { id: earlier.id, text: earlier.body.text });
  });
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const [text, setText] = useState(keeper.text);
  const [focused, setFocused] = useState(false);

  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === 'hidden') void keeper.flush();
    };
    const flush = (): void => void keeper.flush();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void keeper.flush();
  };
  const write = (next: string, composing: boolean): void => {
    setText(next);
    keeper.change(next, composing);
  };
  return (
    <li className={classes.item} data-finding={`edit-${place.at}`}>
      <p className={classes.itemHead}>
        <span className={classes.sign} aria-hidden="true">
          ~
        </span>
        <span>{t('why.lead')}</span> <EditWords place={place} lang={lang} />
      </p>
      <div className={classes.why}>
        <Textarea
          autosize
          minRows={1}
          maxRows={8}
          maxLength={MAX_REPLY}
          placeholder={t('why.label')}
          aria-label={t('why.labelFull', { n: segment.n, change })}
          aria-describedby={hint}
          value={text}
          onChange={(event) => {
            const native = event.nativeEvent;
            write(event.currentTarget.value, native instanceof InputEvent && native.isComposing);
          }}
          onCompositionEnd={(event) => write(event.currentTarget.value, false)}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false);
            void keeper.flush();
          }}
          onKeyDown={onKeyDown}
        />
        <p className={classes.whyNote}>
          <span id={hint}>{focused && state === 'empty' && t('why.hint')}</span>
          <span role="status" data-state={state}>
            {state !== 'empty' && t(`why.${state}`)}
          </span>
        </p>
      </div>
    </li>
  );
}
