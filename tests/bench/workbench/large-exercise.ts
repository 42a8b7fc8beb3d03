/** An exercise file as long as the form allows, in plain sentences, the same for the same seed. */
import { chance } from '../../chance.ts';

const PLACES = ['敦煌', '莫高窟', '藏经洞', '月牙泉', '鸣沙山', '榆林窟', '阳关', '玉门关'];
const PLACES_EN = ['Dunhuang', 'the Mogao Caves', 'the Library Cave', 'Crescent Lake', 'the Singing Sands'].concat([
  'the Yulin Caves',
  'Yang Pass',
  'Jade Gate Pass',
]);
const THINGS = ['壁画', '彩塑', '经卷', '绢画', '洞窟', '藻井', '题记', '栈道', '石碑', '地仗'];
const THINGS_EN = ['murals', 'painted sculptures', 'manuscripts', 'silk paintings', 'caves', 'caisson ceilings'].concat(
  ['inscriptions', 'walkways', 'stone tablets', 'plaster grounds'],
);
const DEEDS = ['修复了', '记录了', '清点了', '拍摄了', '展出了', '保护了', '研究了', '重新测量了'];
const DEEDS_EN = ['repaired', 'recorded', 'counted', 'photographed', 'exhibited', 'protected', 'studied', 'remeasured'];
/** Every sentence names one of so many sections, each a term, so that the termbase is as large as a real one. */
const SECTIONS = 90;

export interface LargeExercise {
  readonly slug: string;
  readonly title: string;
  readonly yaml: string;
  /** The machine drafts, in order. */
  readonly drafts: readonly string[];
}

/** An exercise of so many segments with a termbase of a hundred and more terms. */
export function largeExercise(name: string, segments: number, seed = 1): LargeExercise {
  const next = chance(seed);
  const pick = (count: number): number => Math.floor(next() * count);
  const lines = Array.from({ length: segments }, (_, at) => {
    // In turn, so that every term stands in some segment of a small exercise too.
    const [place, thing, other] = [at % PLACES.length, at % THINGS.length, pick(THINGS.length)];
    const [deed, count, year] = [pick(DEEDS.length), 12 + pick(880), 1944 + pick(80)];
    const draft = `In ${year}, the staff of ${PLACES_EN[place]} ${DEEDS_EN[deed]} ${count} ${THINGS_EN[thing]} and set up a complete file of the ${THINGS_EN[other]} in ${sectionName(at, 'en')}.`;
    return {
      source: `${year}年，${PLACES[place]}的工作人员${DEEDS[deed]}${count}件${THINGS[thing]}，并为${THINGS[other]}建立了完整的档案，编入${sectionName(at)}。`,
      draft,
      reference: draft.replace('set up', 'made'),
    };
  });
  const terms = [
    ...PLACES.map((source, at) => ({ source, target: PLACES_EN[at]!, also: [`site of ${PLACES_EN[at]!}`] })),
    ...THINGS.map((source, at) => ({ source, target: `old ${THINGS_EN[at]!}`, also: [THINGS_EN[at]!] })),
    ...Array.from({ length: Math.min(SECTIONS, segments) }, (_, at) => ({
      source: sectionName(at),
      target: sectionName(at, 'en'),
    })),
  ];
  const title = `A catalogue of ${segments} sentences ${name}`;
  const bilingual = { zh: '测量用', en: 'For measuring' };
  const exercise = {
    format: 1,
    slug: `bench-${name}`,
    revision: 1,
    kind: 'post-edit',
    title: { zh: title, en: title },
    languages: { source: 'zh-CN', target: 'en-GB' },
    field: 'heritage',
    level: 'B2',
    minutes: 600,
    competences: ['transfer'],
    licence: 'CC-BY-4.0',
    provenance: { source: 'made by rule', draft: 'made by rule' },
    brief: {
      postEditing: 'full',
      client: bilingual,
      purpose: bilingual,
      audience: bilingual,
      register: bilingual,
      style: [],
    },
    terms,
    segments: lines.map((line, at) => ({ id: `s${at + 1}`, ...line })),
  };
  // JSON is YAML.
  return { slug: exercise.slug, title, yaml: JSON.stringify(exercise), drafts: lines.map(({ draft }) => draft) };
}

function sectionName(at: number, language: 'zh' | 'en' = 'zh'): string {
  const number = (at % SECTIONS) + 100;
  return language === 'zh' ? `第${number}辑` : `section ${number}`;
}
