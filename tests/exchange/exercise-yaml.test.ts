import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExerciseYaml, type ParsedExercise } from '../../src/exchange/exercise-yaml.ts';
import { MAX_FILE } from '../../src/exchange/yaml-document.ts';
import en from '../../src/i18n/locales/en/content.json' with { type: 'json' };
import zh from '../../src/i18n/locales/zh-CN/content.json' with { type: 'json' };

const shipped = readFileSync(new URL('../../exercises/zh-en/zh-en-digital-dunhuang.yaml', import.meta.url), 'utf8');

const small = `slug: a-b
revision: 1
kind: post-edit
title: { zh: 题, en: Title }
languages: { source: zh-CN, target: en-GB }
field: heritage
level: B2
minutes: 10
competences: []
licence: CC-BY-4.0
provenance: { source: ours, draft: ours }
brief:
  postEditing: full
  client: { zh: 客, en: c }
  purpose: { zh: 目, en: p }
  audience: { zh: 众, en: a }
  register: { zh: 域, en: r }
  style: []
terms: []
segments:
  - id: s1
    source: 藻井很美。
    draft: The algae well is beautiful.
    reference: The caisson ceiling is beautiful.
    errors:
      - span: algae well
        type: terminology/wrong
        severity: major
        accept: [caisson ceiling]
        note: { zh: 术语, en: a term }
  - id: s2
    source: 很好。
    draft: Good.
    reference: Good.
`;

/** Places a change in the small file and says what comes of it. */
const changed = (from: string, to: string): ParsedExercise => {
  expect(small).toContain(from);
  return parseExerciseYaml(small.replace(from, () => to));
};
const faultsOf = (parsed: ParsedExercise) => (parsed.ok ? [] : parsed.faults);
const told = (parsed: ParsedExercise) =>
  faultsOf(parsed).map(({ code, path, line }) => `${code} ${path} ${line ?? '-'}`.replace('  ', ' '));

describe('an exercise file', () => {
  it('gives the exercise without anything of the key, and the key with numbered errors', () => {
    const parsed = parseExerciseYaml(small);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    expect(JSON.stringify(parsed.exercise)).not.toMatch(/caisson|reference|span/);
    expect(parsed.key?.segments[0]?.errors.map(({ id }) => id)).toEqual(['e1']);
    expect(parsed.key).toMatchObject({ slug: 'a-b', revision: 1, segments: [{ id: 's1' }, { id: 's2', errors: [] }] });
  });

  it('may be JSON, may begin with a byte order mark and may have Windows line ends', () => {
    const parsed = parseExerciseYaml(small);
    const json = parsed.ok && { ...parsed.exercise, format: 1 };
    expect(parseExerciseYaml(JSON.stringify(json, null, 2))).toMatchObject({ ok: true, key: null });
    expect(parseExerciseYaml(`\uFEFF${small.replaceAll('\n', '\r\n')}`)).toMatchObject({ ok: true });
  });

  it('knows the line of every value', () => {
    const parsed = parseExerciseYaml(small);
    if (!parsed.ok) throw new Error('must parse');
    expect(parsed.locate(['segments', 0, 'errors', 0, 'accept', 0])).toEqual({ line: 29, column: 18 });
    expect(parsed.locate(['segments', 1])).toEqual({ line: 31, column: 5 });
    expect(parsed.locate(['segments', 1, 'errors', 4])).toEqual({ line: 31, column: 5 });
    expect(parsed.locate([])).toEqual({ line: 1, column: 1 });
  });

  it('takes HTML and script as the text they are', () => {
    const html = '<img src=x onerror=alert(1)><script>globalThis.harmed = true</script> {{x}} $t(y)';
    const parsed = parseExerciseYaml(shipped.replaceAll(/(zh|en|source|draft): \S[^\n{}]*$/gm, `$1: '${html}'`));
    expect(parsed.ok).toBe(true);
    expect(JSON.stringify(parsed)).toContain('<script>');
    expect('harmed' in globalThis).toBe(false);
  });
});

describe('a broken file is refused with the place', () => {
  it.each([
    ['a field is missing', 'level: B2\n', '', 'missing-field level 1'],
    ['a field is unknown', 'minutes: 10', 'minutes: 10\nminuets: 3', 'unknown-field minuets 9'],
    ['a field is empty', 'minutes: 10', 'minutes:', 'empty-value minutes 8'],
    ['a field stands twice', 'minutes: 10', 'minutes: 10\nminutes: 11', 'key-twice 9'],
    ['a field has no name', 'minutes: 10', 'minutes: 10\n~: 11', 'null-key 9'],
    ['a field is named by a number', 'minutes: 10', 'minutes: 10\n7: 11', 'key-not-text 9'],
    ['a choice is unknown', 'full', 'deep', 'not-one-of brief.postEditing 13'],
    ['a wording is a number', '[caisson ceiling]', '[30]', 'not-text segments.0.errors.0.accept.0 29'],
    ['a list is a text', '[caisson ceiling]', 'caisson', 'not-a-list segments.0.errors.0.accept 29'],
    ['a list is empty', '[caisson ceiling]', '[]', 'too-short segments.0.errors.0.accept 29'],
    ['accept is missing', '        accept: [caisson ceiling]\n', '', 'missing-field segments.0.errors.0.accept 26'],
    ['a note is missing', '        note: { zh: 术语, en: a term }\n', '', 'missing-field segments.0.errors.0.note 26'],
    [
      'an addition has accept',
      'span: algae well',
      'span: algae well\n        fix: delete',
      'unknown-field segments.0.errors.0.accept 30',
    ],
    ['a text is empty', 'source: 很好。', "source: ''", 'too-short segments.1.source 32'],
    ['a reference is missing', '    reference: Good.\n', '', 'reference-missing segments.1.id 31'],
    ['two segments share an id', '- id: s2', '- id: s1', 'segment-twice segments.1.id 31'],
    ['an id has capitals', '- id: s2', '- id: S2', 'not-a-segment-id segments.1.id 31'],
    ['an error type is no id', 'terminology/wrong', 'Wrong term', 'not-an-error-type segments.0.errors.0.type 27'],
    ['the format is newer', 'slug: a-b', 'format: 2\nslug: 7', 'newer-format format 1'],
    ['an indentation is off', '  - id: s2', ' - id: s2', 'not-yaml 31'],
    ['a surrogate stands alone', '很好。', '很\uD800好。', 'lone-surrogate 32'],
    ['a surrogate stands alone by escape', '很好。', '"\\uD800"', 'lone-surrogate segments.1.source 32'],
    ['a control character by escape', '很好。', '"a\\u0007"', 'control-character segments.1.source 32'],
    ['text direction is overridden', '很好。', '很\u202E好。', 'control-character segments.1.source 32'],
    ['a byte is zero', '很好。', '很\u0000好。', 'not-a-text-file 32'],
    ['a field is __proto__', 'minutes: 10', 'minutes: 10\n__proto__: { polluted: 1 }', 'refused-key 9'],
    [
      'a field is constructor',
      'client: { zh: 客,',
      'client: { constructor: { prototype: 1 }, zh: 客,',
      'refused-key brief.client 14',
    ],
    ['an anchor is set', 'slug: a-b', 'slug: &a a-b', 'yaml-anchor 1'],
    ['an alias is used', 'slug: a-b', 'slug: *a', 'yaml-alias 1'],
    ['a tag is set', 'slug: a-b', 'slug: !!js/function a-b', 'yaml-tag 1'],
    ['a directive is set', 'slug: a-b', '%YAML 1.1\n---\nslug: a-b', 'yaml-directive 1'],
    ['a second document follows', 'slug: a-b', '---\nslug: a\n---\nslug: a-b', 'yaml-second-document 3'],
  ])('when %s', (_, from, to, expected) => {
    expect(told(changed(from, to))).toEqual([expected]);
  });

  it.each([
    ['nothing', ''],
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('when it holds %s', (_, text) => {
    expect(told(parseExerciseYaml(text))).toEqual(['no-fields 1']);
  });
});

describe('a hostile file is refused quickly, without a throw, and changes nothing', () => {
  const deep = 200_000;
  const bomb = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`;
  const junk = Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
  const table: readonly (readonly [name: string, text: string, code: string])[] = [
    ['50 MB of text', 'a'.repeat(50_000_000), 'too-large'],
    ['200,000 brackets', '['.repeat(deep), 'yaml-too-deep'],
    ['200,000 closed brackets', '['.repeat(deep) + ']'.repeat(deep), 'yaml-too-deep'],
    ['200,000 braces', '{a: '.repeat(deep), 'yaml-too-deep'],
    ['200,000 JSON objects', '{"a":'.repeat(deep) + '1' + '}'.repeat(deep), 'yaml-too-deep'],
    ['200,000 dashes', '- '.repeat(deep), 'yaml-too-deep'],
    ['200,000 question marks', '? '.repeat(deep), 'yaml-too-deep'],
    ['200,000 colons', ': '.repeat(deep), 'yaml-too-deep'],
    ['200,000 keys in a row', 'a: '.repeat(deep), 'yaml-too-deep'],
    ['mixed nesting', '- ? [ {a: '.repeat(deep), 'yaml-too-deep'],
    ['deep indentation', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 'yaml-too-deep'],
    ['an alias bomb', bomb, 'yaml-anchor'],
    ['binary junk', junk, 'not-a-text-file'],
    ['a picture', '\uFFFDPNG\r\n\u001A\n\u0000', 'not-a-text-file'],
    ['an open quotation', `a: "${'x'.repeat(1_000_000)}`, 'not-yaml'],
    ['a million empty lines', '\n'.repeat(1_900_000), 'yaml-too-many'],
    ['a long comment', `#${'-'.repeat(1_900_000)}`, 'no-fields'],
    ['very many fields', Array.from({ length: 150_000 }, (_, i) => `k${i}: 1\n`).join(''), 'yaml-too-many'],
    ['very many equal fields', 'k: 1\n'.repeat(300_000), 'yaml-too-many'],
    ['very many items', `segments: [${'1,'.repeat(600_000)}1]`, 'yaml-too-many'],
    ['very many bad segments', `segments:\n${'  - {}\n'.repeat(200_000)}`, 'yaml-too-many'],
    ['a million closing brackets', ']'.repeat(1_000_000), 'yaml-unbalanced'],
    ['a million closing braces', `{${'}'.repeat(1_000_000)}`, 'yaml-unbalanced'],
    ['a million bad escapes', `"${'\\q'.repeat(900_000)}"`, 'yaml-bad-escape'],
    ['many good escapes', `"${'\\\\\\x41\\u4E2D'.repeat(100_000)}"`, 'no-fields'],
    ['commas', `[${','.repeat(150_000)}`, 'not-yaml'],
    ['many empty lines', '\n'.repeat(150_000), 'no-fields'],
    ['many fields', Array.from({ length: 40_000 }, (_, i) => `k${i}: 1\n`).join(''), 'missing-field'],
    ['many equal fields', 'k: 1\n'.repeat(40_000), 'key-twice'],
    ['many items', `segments: [${'1,'.repeat(40_000)}1]`, 'missing-field'],
    ['many bad segments', `segments:\n${'  - { id: 1 }\n'.repeat(2_000)}`, 'missing-field'],
  ];

  it.each(table)('%s', (_, text, code) => {
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    // That none takes very long is held by the time a test has.
    const faults = faultsOf(parseExerciseYaml(text));
    expect(faults[0]?.code).toBe(code);
    if (text.length <= MAX_FILE) expect(faults[0]?.line).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(50);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
    expect('polluted' in {}).toBe(false);
  });
});

it('whatever is done to a good file, parsing gives a result and every fault a code with a sentence', () => {
  const mangled = fc
    .tuple(
      fc.nat(small.length),
      fc.nat(30),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '[',
          '{',
          '- ',
          '? ',
          ': ',
          '\n',
          '"',
          "'",
          '&a ',
          '*a',
          '!x ',
          '|\n',
          '>',
          '%',
          '#',
          '---',
          '\t',
          '~',
        ),
      ),
    )
    .map(([at, length, put]) => small.slice(0, at) + put + small.slice(at + length));
  fc.assert(
    fc.property(fc.oneof(mangled, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      for (const { code } of faultsOf(parseExerciseYaml(text))) expect(en).toHaveProperty(code);
    }),
    { numRuns: 500 },
  );
});

describe('the catalogue', () => {
  it('has a message and a mend for every code in both languages, with the same parameters', () => {
    const parameters = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();
    expect(Object.keys(zh)).toEqual(Object.keys(en));
    for (const [code, sentence] of Object.entries(en)) {
      const other = zh[code as keyof typeof zh];
      expect([code, parameters(other.message), parameters(other.mend)]).toEqual([
        code,
        parameters(sentence.message),
        parameters(sentence.mend),
      ]);
    }
  });
});
