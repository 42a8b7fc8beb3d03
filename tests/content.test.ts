import { describe, expect, it } from 'vitest';
import { checkContent } from '../src/cli/check-content.ts';
import { faultLine } from '../src/cli/content-sentences.ts';
import { readContent } from '../src/cli/read-content.ts';
import en from '../src/i18n/locales/en/content.json' with { type: 'json' };
import { readContentFiles } from '../scripts/content-files.mjs';

const ZH_EN = 'exercises/zh-en/zh-en-digital-dunhuang.yaml';
const EN_ZH = 'exercises/en-zh/en-zh-antibiotics-leaflet.yaml';
const TYPOLOGY = 'rubrics/learner-1.yaml';
const UNPAIRED = 'exercises/zh-en/zh-en-returns-policy.yaml';
const PAIRS = 'exercises/pairs.yaml';
const files = await readContentFiles();

/** The content with one change in one file. The changed words must be there, so that a test cannot pass by missing them. */
function planted(file: string, from: string | RegExp, to: string): ReadonlyMap<string, string> {
  const before = files.get(file) ?? '';
  const after = before.replace(from, () => to);
  expect(after, `${file} has no ${from}`).not.toBe(before);
  return new Map([...files, [file, after]]);
}
const lineOf = (text: string | undefined, words: string) =>
  (text ?? '').slice(0, text?.indexOf(words)).split('\n').length;

describe('the shipped content', () => {
  it('is sound, without a warning', () => {
    const report = checkContent(files);
    expect(report.faults.map(faultLine)).toEqual([]);
    expect(report.clean).toBe(true);
  });

  it('has eight exercises to edit for each direction, in nine fields or more', () => {
    const exercises = readContent(files).exercises.filter(
      ({ exercise }) => exercise.tour !== true && exercise.kind === 'post-edit',
    );
    for (const direction of ['zh-en', 'en-zh']) {
      const own = exercises
        .filter(({ exercise }) => exercise.slug.startsWith(direction))
        .map(({ exercise }) => exercise);
      const depths = own.map(({ brief }) => brief.postEditing);
      expect(depths.filter((depth) => depth === 'full')).toHaveLength(6);
      expect(depths.filter((depth) => depth === 'light')).toHaveLength(2);
      for (const { segments } of own) expect(segments.length).toBeGreaterThanOrEqual(8);
    }
    expect(new Set(exercises.map(({ exercise }) => exercise.field)).size).toBeGreaterThanOrEqual(9);
  });

  it('has a text to translate from scratch for each direction, each with a reference for every segment', () => {
    const translated = readContent(files).exercises.filter(({ exercise }) => exercise.kind === 'translate');
    expect(translated.map(({ exercise }) => exercise.slug.slice(0, 5)).toSorted()).toEqual(['en-zh', 'zh-en']);
    for (const { exercise, key } of translated) {
      expect(key.segments.map(({ id }) => id)).toEqual(exercise.segments.map(({ id }) => id));
      expect(exercise.segments.length).toBeGreaterThanOrEqual(8);
    }
  });

  it('has a text to spot errors in for each direction, with segments that are right and an omission', () => {
    const spotted = readContent(files).exercises.filter(({ exercise }) => exercise.kind === 'spot');
    expect(spotted.map(({ exercise }) => exercise.slug.slice(0, 5)).toSorted()).toEqual(['en-zh', 'zh-en']);
    for (const { key } of spotted) {
      const errors = key.segments.flatMap((segment) => segment.errors);
      expect(errors.length).toBeGreaterThanOrEqual(6);
      expect(errors.some((error) => 'at' in error)).toBe(true);
      expect(key.segments.filter((segment) => segment.errors.length === 0).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has a text to instruct an AI on for each direction, with errors that go in kind and errors that only a reader sees', () => {
    const instructed = readContent(files).exercises.filter(({ exercise }) => exercise.kind === 'instruct');
    expect(instructed.map(({ exercise }) => exercise.slug.slice(0, 5)).toSorted()).toEqual(['en-zh', 'zh-en']);
    for (const { key } of instructed) {
      const types = key.segments.flatMap(({ errors }) => errors.map(({ type }) => type));
      const inKind = types.filter((type) => /^(?:terminology|style|locale)\//u.test(type));
      const read = types.filter((type) => type.startsWith('accuracy/'));
      expect(inKind.length).toBeGreaterThanOrEqual(4);
      expect(read.length).toBeGreaterThanOrEqual(4);
      expect(key.segments.length).toBeGreaterThanOrEqual(8);
      expect(key.segments.filter(({ errors }) => errors.length === 0).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has about a third of its segments without an error, and most of its errors fluent', () => {
    const { exercises } = readContent(files);
    const edited = exercises.filter(({ exercise }) => exercise.tour !== true && exercise.kind === 'post-edit');
    const segments = edited.flatMap(({ key }) => key.segments);
    const free = segments.filter(({ errors }) => errors.length === 0).length / segments.length;
    expect(free).toBeGreaterThan(0.3);
    expect(free).toBeLessThan(0.4);
    const errors = segments.flatMap((segment) => segment.errors);
    // Grammar, spelling and punctuation are seen at a glance; the others read well and are wrong.
    const fluent = errors.filter(({ type }) => !type.startsWith('linguistic/'));
    expect(fluent.length / errors.length).toBeGreaterThan(0.5);
  });

  it('has three matched pairs for each direction, within a tenth of each other', () => {
    const { pairs } = checkContent(files);
    expect(pairs.filter(({ id }) => id.startsWith('zh-en'))).toHaveLength(3);
    expect(pairs.filter(({ id }) => id.startsWith('en-zh'))).toHaveLength(3);
  });

  it('has one tour: a few short segments, of which at least one is right as it stands', () => {
    const tours = readContent(files).exercises.filter(({ exercise }) => exercise.tour === true);
    expect(tours.map(({ exercise }) => exercise.slug)).toEqual(['zh-en-tour-dujiangyan']);
    const { segments } = tours[0]!.key;
    expect(segments).toHaveLength(4);
    expect(segments.map(({ errors }) => errors.length)).toEqual([1, 1, 0, 1]);
  });

  it('names its schema on the first line of every file, for editors', () => {
    for (const [file, text] of files) {
      if (file.endsWith('.yaml'))
        expect(text.split('\n')[0], file).toMatch(/^# yaml-language-server: \$schema=\.\.?\/[\w.]+\.schema\.json$/);
    }
  });

  it('has only texts written for it or named with their licence', () => {
    for (const [file, text] of files)
      if (/^exercises\/.+\/.+\.yaml$/.test(file)) expect(text, file).toMatch(/^licence: /m);
  });
});

describe('a fault is caught with file, line and mend', () => {
  it.each<readonly [name: string, file: string, from: string | RegExp, to: string, code: keyof typeof en, at: string]>([
    [
      'a span that is not in the draft',
      ZH_EN,
      'span: algae well',
      'span: algae wells',
      'span-not-in-draft',
      'span: algae wells',
    ],
    ['an ambiguous span', ZH_EN, 'span: algae well', 'span: the', 'span-ambiguous', 'span: the\n'],
    ['an omission without its place', ZH_EN, 'after: to see', 'after: to hear', 'place-not-in-draft', 'at: {'],
    [
      'an accept that does not repair',
      ZH_EN,
      'accept: [caisson ceiling,',
      'accept: [the algae well ceiling,',
      'accept-does-not-repair',
      'accept: [the algae',
    ],
    [
      'a reject that does',
      ZH_EN,
      'reject: [algae,',
      'reject: [caisson ceiling, algae,',
      'reject-repairs',
      'reject: [caisson',
    ],
    [
      'a reference that leaves an error',
      ZH_EN,
      /reference: The Mogao.*/,
      'reference: The Mogao Grottoes lie on the Silk Road.',
      'reference-does-not-repair',
      'reference: The Mogao',
    ],
    [
      'a draft that is not found all missed',
      ZH_EN,
      'accept: [caisson ceiling,',
      'accept: [the algae, caisson ceiling,',
      'draft-not-all-missed',
      'span: algae well',
    ],
    [
      'a wording shared by two errors',
      ZH_EN,
      'accept: [flaking, flaked, flake, flakes]',
      'accept: [flaking, flaked, flake, flakes, salt damage]',
      'wording-shared',
      'accept: [flaking',
    ],
    [
      'a one-character accept in Chinese',
      EN_ZH,
      'accept: [耐药, 抗药]',
      'accept: [耐药, 耐]',
      'accept-one-character',
      'accept: [耐药, 耐]',
    ],
    ['an unknown type', ZH_EN, 'type: style/unidiomatic', 'type: style/odd', 'unknown-type', 'type: style/odd'],
    [
      'a term that is not in the source',
      ZH_EN,
      'source: 藻井, target',
      'source: 藻井顶, target',
      'term-not-in-source',
      '{ source: 藻井顶',
    ],
    ['a null key of YAML', ZH_EN, 'minutes: 35', 'minutes: 35\n~: 1', 'null-key', '~: 1'],
    ['an empty value', ZH_EN, 'minutes: 35', 'minutes:', 'empty-value', 'minutes:'],
    ['a segment id used twice', ZH_EN, '- id: s2', '- id: s1', 'segment-twice', '- id: s1 '],
    ['a segment without a reference', ZH_EN, /\n {4}reference: The Mogao.*/, '', 'reference-missing', '- id: s1'],
    ['a newer format', ZH_EN, 'revision: 1', 'revision: 1\nformat: 2', 'newer-format', 'format: 2'],
    ['a misspelt field', ZH_EN, 'minutes: 35', 'minuets: 35', 'unknown-field', 'minuets'],
    ['an unknown severity', ZH_EN, 'severity: minor', 'severity: small', 'not-one-of', 'severity: small'],
    ['a tab in the indentation', ZH_EN, '    source: 风沙', '\t  source: 风沙', 'not-yaml', '\t  source'],
    ['another post-editing level', ZH_EN, 'postEditing: full', 'postEditing: deep', 'not-one-of', 'postEditing'],
    [
      'a file that is called otherwise',
      ZH_EN,
      'slug: zh-en-digital-dunhuang',
      'slug: zh-en-dunhuang',
      'not-called-as-slug',
      '# yaml',
    ],
    [
      'weights that do not add up',
      'rubrics/pe-full.yaml',
      'weight: 0.35',
      'weight: 0.45',
      'weights-not-one',
      'criteria:',
    ],
    [
      'a rubric level that is missing',
      'rubrics/pe-full.yaml',
      /\n {6}- \{ zh: 关键处意义错误.*/,
      '',
      'five-levels',
      'levels:',
    ],
    ['a typology without a severity', TYPOLOGY, 'id: critical', 'id: fatal', 'not-one-of', 'id: fatal'],
    ['an impossible tolerance', 'rubrics/schemes.yaml', 'points: 7.5', 'points: 1.5', 'no-such-curve', 'tolerance:'],
    ['a pair that names no exercise', PAIRS, 'b: zh-en-white-tea', 'b: zh-en-green-tea', 'pair-without-text', ''],
    ['a pair of two sorts', PAIRS, 'b: zh-en-white-tea', 'b: zh-en-freight-train', 'pair-unlike', ''],
    ['a pair too far apart', PAIRS, 'b: en-zh-bee-dance', 'b: en-zh-paracetamol-leaflet', 'pair-apart', ''],
    ['a stale schema', 'rubrics/rubric.schema.json', '"title"', '"titel"', 'schema-stale', ''],
  ])('%s', (_, file, from, to, code, at) => {
    const changed = planted(file, from, to);
    const { faults, clean } = checkContent(changed);
    expect(clean).toBe(false);
    const fault = faults.find((found) => found.code === code);
    expect(fault, faults.map(faultLine).join('\n')).toBeDefined();
    expect(fault?.file).toBe(file);
    if (at !== '') expect(fault?.line).toBe(lineOf(changed.get(file), at));
    expect(fault?.message).not.toMatch(/\{\{|\.message$/);
    expect(fault?.mend).not.toMatch(/\{\{|\.mend$/);
    expect(faultLine(fault!)).toBe(
      `${file}${fault?.line === null ? '' : `:${fault?.line}:${fault?.column}`}  ${fault?.message} — ${fault?.mend}`,
    );
  });

  it('an exercise whose key was left out', () => {
    const bare = (files.get(UNPAIRED) ?? '')
      .replace(/^ {4}(reference: .*|errors:\n(?: {6,}.*\n)+)/gm, '')
      .replace(/\n\n+/g, '\n');
    const { faults } = checkContent(new Map([...files, [UNPAIRED, bare]]));
    expect(faults.map(({ code }) => code)).toEqual(['no-key']);
  });

  it('a typology that is missing, as one fault', () => {
    const { faults } = checkContent(new Map([...files].filter(([file]) => file !== TYPOLOGY)));
    expect(faults.map(({ code, file }) => [code, file])).toEqual([['content-file-missing', TYPOLOGY]]);
  });

  it('a broken rubric, as one fault and not another in every exercise', () => {
    const { faults } = checkContent(planted('rubrics/pe-full.yaml', 'weight: 0.35', 'weight: 0.45'));
    expect(faults.map(({ code }) => code)).toEqual(['weights-not-one']);
  });

  it('in a file from another folder, whatever it is called', () => {
    const text = files.get(ZH_EN)!.replace('span: algae well', 'span: algae wells');
    const { faults } = checkContent(new Map([...files, ['mine/draft.yaml', text]]));
    expect(faults.map(({ file, code }) => [file, code])).toEqual([['mine/draft.yaml', 'span-not-in-draft']]);
  });

  it('a second exercise under the same name', () => {
    const copy = 'exercises/zh-en/copy.yaml';
    const { faults } = checkContent(new Map([...files, [copy, files.get(ZH_EN)!]]));
    expect(faults.map(({ code }) => code)).toEqual(expect.arrayContaining(['not-called-as-slug', 'slug-taken']));
  });
});
