import { useId, type ReactNode } from 'react';
import classes from './Settings.module.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The language of the label, where it is not that of the page. */
  readonly lang?: string;
  /** What stands in place of the label for the eye. */
  readonly sign?: ReactNode;
  /** When to choose it, in a sentence. Options that have one stand one below the other. */
  readonly why?: string;
}

export interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly note?: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  onChoose(value: T): void;
}

/** One of a few: a row of radio buttons with its name on the left, and what it means below. */
export function Choice<T extends string>({ label, note, options, value, onChoose }: ChoiceProps<T>) {
  const id = useId();
  const told = options.some(({ why }) => why !== undefined);
  return (
    <fieldset className={classes.choice} aria-describedby={note === undefined ? undefined : `${id}-note`}>
      <legend>{label}</legend>
      <div className={told ? classes.told : classes.options}>
        {options.map((option, index) => (
          <label key={option.value} className={classes.option}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.why === undefined ? undefined : `${id}-${index}`}
              onChange={() => onChoose(option.value)}
              {...(option.sign === undefined ? {} : { 'aria-label': option.label })}
            />
            <span className={classes.label} lang={option.lang}>
              {option.sign ?? option.label}
            </span>
            {option.why !== undefined && (
              <span className={classes.why} id={`${id}-${index}`} aria-hidden="true">
                {option.why}
              </span>
            )}
          </label>
        ))}
      </div>
      {note !== undefined && (
        <p className={classes.note} id={`${id}-note`}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
