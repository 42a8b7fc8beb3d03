import { useId, useRef, useState, type FormEvent } from 'react';
import classes from './Ai.module.css';

interface SecretFormProps {
  readonly label: string;
  readonly button: string;
  readonly shortest?: number;
  readonly busy?: boolean;
  onSecret(secret: string): void | Promise<void>;
}

/** One secret: read out of the field when it is sent, and taken out of it. It never becomes a state of the page. */
export function SecretForm({ label, button, shortest = 1, busy = false, onSecret }: SecretFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [length, setLength] = useState(0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const secret = field.current?.value.trim() ?? '';
    if (!field.current || secret.length < shortest || busy) return;
    field.current.value = '';
    setLength(0);
    void onSecret(secret);
  };
  return (
    <form className={classes.row} onSubmit={submit} autoComplete="off">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field}
        type="password"
        lang="en"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={400}
        onChange={(event) => setLength(event.currentTarget.value.trim().length)}
      />
      <button type="submit" className={classes.do} disabled={length < shortest || busy}>
        {button}
      </button>
    </form>
  );
}
