import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly step: number | 'any';
  readonly most: number;
  /** What was typed, from 0 to `most`; null for nothing, or for what is no number. */
  onNumber(number: number | null): void;
}

/** A number that is not negative. What is being typed stays as it is until she leaves the field. */
export function NumberField({ label, value, step, most, onNumber }: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string): void => {
    setTyped(text);
    const number = Number(text);
    onNumber(text.trim() === '' || !(number >= 0 && number <= most) ? null : number);
  };
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode={step === 1 ? 'numeric' : 'decimal'}
        min={0}
        max={most}
        step={step}
        value={typed ?? value ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
