import { describe, expect, it } from 'vitest';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { databaseName } from '../../src/storage/database.ts';
import { adoptLearner, openLearner } from '../../src/storage/device.ts';
import { notePrefix, profilesKey, readProfiles, writeProfiles } from '../../src/storage/profiles.ts';
import { createNoteKeeper } from '../../src/workspace/note-keeper.ts';
import { newDisk, openTestDatabase, testAttempt, testSealing } from './storage-kit.ts';
import { memoryStorage } from './memory-storage.ts';

const random = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, n) => (n * 37 + 11) % 256);

describe('several learners in one browser', () => {
  it('the first one keeps the names there always were', () => {
    expect(databaseName('/')).toBe('yijin:/');
    expect(notePrefix('/', '')).toBe('yijin.note.');
    expect(databaseName('/app/', 'k2')).toBe('yijin:/app/#k2');
  });

  it('do not see each other: attempts, learner codes, notes', async () => {
    const disk = newDisk();
    const [first, second] = [await openTestDatabase(disk), await openTestDatabase({ ...disk, profile: 'k2' })];
    await createDexieAttempts(first, null, testSealing()).create(testAttempt('a'));
    expect(await createDexieAttempts(second, null, testSealing()).list()).toEqual([]);
    const store = memoryStorage();
    const keepers = ['', 'k2', 'k'].map((id) => createNoteKeeper(store, notePrefix('/', id)));
    keepers.forEach((keeper, n) => keeper.write('hand-in.a.1', n));
    expect(keepers.map((keeper) => [keeper.names(), keeper.read('hand-in.a.1')])).toEqual([
      [['hand-in.a.1'], 0],
      [['hand-in.a.1'], 1],
      [['hand-in.a.1'], 2],
    ]);
    first.close();
    second.close();
  });

  it('are read as they were written, and as the first alone where there is no list', () => {
    const store = memoryStorage();
    const alone = { current: '', profiles: [{ id: '', name: '' }] };
    expect(readProfiles(null, '/')).toEqual(alone);
    expect(readProfiles(store, '/')).toEqual(alone);
    const list = {
      current: 'k2',
      profiles: [
        { id: '', name: '林' },
        { id: 'k2', name: '周' },
      ],
    };
    writeProfiles(store, '/', list);
    expect(readProfiles(store, '/')).toEqual(list);
    expect(readProfiles(store, '/app/')).toEqual(alone);
    for (const bad of ['', '{', '7', '{"current":"../x","profiles":[]}', '{"current":"k2","profiles":[{"id":"k2"}]}']) {
      store.setItem(profilesKey('/'), bad);
      expect(readProfiles(store, '/')).toEqual(alone);
    }
    store.setItem(profilesKey('/'), '{"current":"gone","profiles":[{"id":"k2","name":"周"}]}');
    expect(readProfiles(store, '/')).toEqual({
      current: '',
      profiles: [
        { id: '', name: '' },
        { id: 'k2', name: '周' },
      ],
    });
  });
});

describe('the learner of a copy', () => {
  it('becomes the learner of this device, and a code that is none does not', async () => {
    const db = await openTestDatabase();
    const made = await openLearner(db, random);
    const other = await openTestDatabase();
    const known = await openLearner(other, (count) => random(count + 3).slice(3));
    expect(known.code).not.toBe(made.code);
    await adoptLearner(db, known);
    expect(await openLearner(db, random)).toEqual(known);
    await expect(adoptLearner(db, { code: 'AAAA-AAAA', course: 'x' })).rejects.toThrow();
    expect(await openLearner(db, random)).toEqual(known);
    db.close();
    other.close();
  });
});
