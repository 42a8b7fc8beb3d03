import { useEffect, useEffectEvent, useState } from 'react';
import { useServices } from './services-context.ts';

/**
 * What is being written beside a text, kept on this device under a name with every change. A change is made from what
 * is kept, not from what was drawn: two may come before the next drawing, or one in another window, which is drawn here
 * too. `parse` is given what was found, null too.
 */
export function useKept<T>(name: string, parse: (value: unknown) => T): readonly [T, (change: (kept: T) => T) => void] {
  const { notes: keeper } = useServices();
  const [kept, setKept] = useState(() => parse(keeper.read(name)));
  const reread = useEffectEvent(() => setKept(parse(keeper.read(name))));
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent): void => {
      if (key === null || key.endsWith(`.${name}`)) reread();
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [name]);
  return [
    kept,
    (change) => {
      const next = change(parse(keeper.read(name)));
      keeper.write(name, next);
      setKept(next);
    },
  ];
}
