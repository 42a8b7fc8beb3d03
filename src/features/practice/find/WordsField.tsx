import { useState } from 'react';
import classes from './FindBar.module.css';
import type { FindField } from './use-find.ts';

interface WordsFieldProps {
  readonly name: FindField;
  readonly label: string;
  readonly words: string;
  onWords(words: string): void;
}

/** A field of the bar. The letters of an input method are not the words yet: they are told when it has done. */
export function WordsField({ name, label, words, onWords }: WordsFieldProps) {
  const [preedit, setPreedit] = useState<string | null>(null);
  return (
    <input
      type="text"
      className={classes.field}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      data-field={name}
      value={preedit ?? words}
      onChange={({ target, nativeEvent }) => {
        if ('isComposing' in nativeEvent && nativeEvent.isComposing === true) return setPreedit(target.value);
        setPreedit(null);
        onWords(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => {
        setPreedit(null);
        onWords(currentTarget.value);
      }}
    />
  );
}
