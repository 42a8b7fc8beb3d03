import { useState } from 'react';
import { useServices } from './services-context.ts';

/**
 * What is being written beside a text, kept on this device under a name with every change. A change is made from what
 * is kept, not from what was drawn: two may come before the next drawing. `parse` is given what was found, null too.
 */
export function useKept<T>(name: string, parse: (value: unknown) => T): readonly [T, (change: (kept: T) => T) => void] {
  const { notes: keeper } = useServices();
  const [kept, setKept] = useState(() => parse(keeper.read(name)));
  return [
    kept,
    (change) => {
      const next = change(parse(keeper.read(name)));
      keeper.write(name, next);
      setKept(next);
    },
  ];
}
