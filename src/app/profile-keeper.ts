import { profilesKey, readProfiles, writeProfiles, type ProfileList } from '../storage/profiles.ts';
import type { Profiles } from '../workspace/device.ts';

export interface ProfileKeeperDeps {
  readonly store: Storage | null;
  readonly path: string;
  /** The profile this window works in. */
  readonly own: string;
  newId(): string;
  /** Starts the app anew, with the profile that is current then. */
  restart(): void;
}

/** Keeps who shares this browser. Every change of the current learner starts this window anew. */
export function createProfileKeeper({ store, path, own, newId, restart }: ProfileKeeperDeps): Profiles {
  const read = (): ProfileList => readProfiles(store, path);
  const write = (list: ProfileList): void => {
    if (!store) throw new Error('this browser keeps no names');
    writeProfiles(store, path, list);
  };
  return {
    list: () => read().profiles,
    own,
    add(name) {
      const id = newId().replaceAll('-', '').slice(-12);
      const { profiles } = read();
      write({ current: id, profiles: [...profiles, { id, name }] });
      restart();
    },
    rename(id, name) {
      const { current, profiles } = read();
      write({ current, profiles: profiles.map((one) => (one.id === id ? { id, name } : one)) });
    },
    switchTo(id) {
      write({ ...read(), current: id });
      restart();
    },
  };
}

/** Forgets a learner's name, and goes back to the first learner. Nothing of her database is touched. */
export function forgetProfile(store: Storage | null, path: string, id: string): void {
  if (!store) return;
  const { profiles } = readProfiles(store, path);
  const left = profiles.flatMap((one) => (one.id !== id ? one : id === '' ? { id, name: '' } : []));
  if (left.length === 1 && left[0]?.name === '') store.removeItem(profilesKey(path));
  else writeProfiles(store, path, { current: '', profiles: left });
}
