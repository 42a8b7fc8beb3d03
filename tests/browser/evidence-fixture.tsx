import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import exercises from 'virtual:yijin/exercises';
import * as rubrics from 'virtual:yijin/rubrics';
import { MemoryRouter } from 'react-router';
import { App } from '../../src/app/App.tsx';
import { createExerciseShelf } from '../../src/app/exercise-shelf.ts';
import { createRubricShelf } from '../../src/app/rubric-shelf.ts';
import { surroundings } from '../../src/app/surroundings.ts';
import { sealBody } from '../../src/domain/evidence/facts.ts';
import { beginAttempt, submitAttempt, type RecordMaker } from '../../src/domain/flow.ts';
import { uuidV7 } from '../../src/domain/record/uuid.ts';
import { EvidencePage } from '../../src/features/evidence/EvidencePage.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { createNoteKeeper } from '../../src/workspace/note-keeper.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { scriptedEvents, type Rewording } from '../domain/evidence/scripted-events.ts';

export const CAVES = 'zh-en-digital-dunhuang';
export const LEAFLET = 'en-zh-antibiotics-leaflet';
const LEARNER = { code: 'K7QW-2RT9', course: 'practice' } as const;

/** Services in memory with the built-in exercises, and a way to hand works in through the flow. */
export function evidenceServices() {
  const records = createMemoryRecords();
  const shelf = createExerciseShelf(exercises, records, surroundings.digest);
  const rubricShelf = createRubricShelf(rubrics);
  const never = (): never => {
    throw new Error('not for this page');
  };
  let ids = 0;
  let minutes = 0;
  const maker: RecordMaker = {
    course: LEARNER.course,
    author: LEARNER.code,
    now: () => new Date(Date.UTC(2026, 2, 3, 9, minutes++)).toISOString(),
    newId: () => uuidV7(1_760_000_000_000 + ids++, new Uint8Array(10).fill(ids % 256)),
    digest: surroundings.digest,
  };
  const services: Services = {
    exercises: shelf,
    rubrics: rubricShelf,
    attempts: createMemoryAttempts(records),
    records,
    openJournal: never,
    notes: createNoteKeeper(null),
    measurer: { segment: never, segments: never },
    importExercise: never,
    device: () => new Promise(() => undefined),
    ai: () => new Promise(() => undefined),
    assistance: () => new Promise(() => undefined),
    profile: { id: '', name: '', alone: true },
    surroundings: { ...surroundings, now: maker.now, newId: maker.newId },
    learner: LEARNER,
  };
  const handIn = async (slug: string, rewordings: readonly Rewording[], said = 'Every figure was checked.') => {
    const exercise = await shelf.load(slug);
    const { sha256 } = await sealBody(exercise, surroundings.digest);
    const attempt = beginAttempt(exercise, { slug, revision: exercise.revision, sha256 }, maker);
    const rubric = await sealBody(await rubricShelf.load('pe-full'), surroundings.digest);
    const ratings = rubric.body.criteria.map(({ id }, index) => ({
      criterion: id,
      level: 3 + (index % 2),
      evidence: said,
    }));
    const { submission, log, self } = await submitAttempt(
      attempt,
      exercise,
      scriptedEvents(exercise, rewordings),
      { reflection: [{ question: 'hardest', text: said }], self: { rubric, ratings } },
      maker,
    );
    await records.add([submission, log, ...(self ? [self] : [])]);
    return submission.record.id;
  };
  return { services, handIn };
}

export interface Shown {
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
}

/** The evidence page, ready to be shown. */
export async function evidencePage(services: Services, { locale = 'en', theme = 'light' }: Shown = {}) {
  const i18n = await createI18n(locale, ['shell', 'names', 'evidence']);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  document.documentElement.lang = locale;
  return (
    <App i18n={i18n} settings={settings} services={services}>
      <MemoryRouter>
        <main>
          <EvidencePage />
        </main>
      </MemoryRouter>
    </App>
  );
}
