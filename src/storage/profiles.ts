/** What of the several learners of one browser is kept outside their databases: names, which are told to nobody else. */
import * as z from 'zod/mini';
import type { SyncStore } from './last-words.ts';

const id = z.string().check(z.regex(/^[a-z0-9]{0,16}$/));
const profile = z.strictObject({ id, name: z.string().check(z.maxLength(40)) });
export type Profile = Readonly<z.output<typeof profile>>;
const profileList = z.strictObject({ current: id, profiles: z.array(profile) });

/** The learners of this browser. The one with the empty id was there first and has no name until she gives one. */
export interface ProfileList {
  readonly current: string;
  readonly profiles: readonly Profile[];
}

/** Where the list of a copy of the app (by its base path) is kept. */
export function profilesKey(path: string): string {
  return `yijin.profiles.${path}`;
}

/** The learners of this browser; only the first where nothing is kept, or what is kept is no list. */
export function readProfiles(store: Pick<SyncStore, 'getItem'> | null, path: string): ProfileList {
  try {
    const { current, profiles } = profileList.parse(JSON.parse(store?.getItem(profilesKey(path)) ?? ''));
    const known = profiles.some((one) => one.id === '') ? profiles : [{ id: '', name: '' }, ...profiles];
    return { current: known.some((one) => one.id === current) ? current : '', profiles: known };
  } catch {
    return { current: '', profiles: [{ id: '', name: '' }] };
  }
}

/** Keeps the list. Throws where the browser keeps nothing: then there cannot be several learners. */
export function writeProfiles(store: Pick<SyncStore, 'setItem'>, path: string, list: ProfileList): void {
  store.setItem(profilesKey(path), JSON.stringify(list));
}

/** What the names of a learner's notes begin with in `localStorage`. The first learner's are as they always were. */
export function notePrefix(path: string, profileId: string): string {
  return profileId === '' ? 'yijin.note.' : `yijin.note@${path}#${profileId}.`;
}

/** Where a learner's key of an AI is kept, sealed, when she asks for it. */
export function aiKeyName(path: string, profileId: string): string {
  return `yijin.ai-key@${path}#${profileId}`;
}
