import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { goldenCorpora, goldenPairs, type GoldenBleu } from '../domain/metrics/golden-file.ts';
import { builtProgram } from './program.ts';
import { runHere } from './run-here.ts';

const yijin = builtProgram();

function lines(pairs: readonly object[]): string {
  return pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');
}

/** What goes through `exp` and `log` to 1e-14 relative, all else strictly. */
function expectBleu(ours: unknown, golden: Readonly<Record<string, GoldenBleu>>): void {
  for (const [name, { score, bp, ...exact }] of Object.entries(golden)) {
    const mine = (ours as Readonly<Record<string, GoldenBleu>>)[name]!;
    expect(mine).toMatchObject(exact);
    expect(Math.abs(mine.score - score)).toBeLessThanOrEqual(1e-14 * score);
    expect(Math.abs(mine.bp - bp)).toBeLessThanOrEqual(1e-14 * bp);
  }
}

describe('score --all', () => {
  it('gives every figure of every pair of the golden file', async () => {
    const { code, json } = await yijin.run([
      'score',
      '--all',
      yijin.file('golden.jsonl', lines(goldenPairs.map(({ id, hyp, ref }) => ({ id, hyp, ref })))),
    ]);
    expect(code).toBe(0);
    const scored = json();
    expect(scored.length).toBe(goldenPairs.length);
    for (const [at, golden] of goldenPairs.entries()) {
      const { id, lev, hyp_chars, ref_chars, ter, ter_once, ops, chrf } = golden;
      const { bleu, ...rest } = scored[at]!;
      expect(rest).toStrictEqual({ id, lev, hyp_chars, ref_chars, ter, ter_once, ops, chrf });
      expectBleu(bleu, golden.bleu);
    }
  });

  it.each(goldenCorpora)('--corpus gives the figures of corpus $id', async ({ members, ter, chrf, bleu }) => {
    const pairs = members.map((id) => goldenPairs.find((pair) => pair.id === id)!);
    const { json } = await runHere(['score', '--all', '--corpus'], lines(pairs));
    const last = json.at(-1)!;
    expect(last).toMatchObject({ type: 'corpus', segments: members.length, chrf });
    for (const [name, figures] of Object.entries(ter)) expect(last['ter']).toHaveProperty(name, figures);
    expectBleu(last['bleu'], bleu);
  });
});

describe('score', () => {
  const table = 'id\thyp\tref\na\tThe cat sat.\tThe cat sits.\nb\t"x"\t,\n';

  it('gives HTER with its companion, each figure with its signature', async () => {
    const { code, json, err } = await runHere(['score', '--target', 'en'], table);
    expect([code, err]).toEqual([0, '']);
    const [a] = json;
    expect(a).toMatchObject({ id: 'a', hter: { score: 25, edits: 1, ref_len: 4, sub: 1 }, lev: { distance: 2 } });
    expect(Object.keys(a!)).toEqual(['id', 'hter', 'ter', 'chrf2', 'bleu', 'lev']);
    expect(a!['hter']).toHaveProperty('signature', expect.stringContaining('ref:once'));
    expect(a!['ter']).toHaveProperty('signature', expect.stringContaining('ref:twice'));
    expect(a!['bleu']).toHaveProperty('signature', expect.stringContaining('tok:13a'));
  });

  it('writes a table of what is asked, quoted where it must be', async () => {
    const csv = await runHere(['score', '--target', 'zh', '--csv', '--metrics', 'lev', '--corpus'], '"a,b"\t好\t坏\n');
    expect(csv.out.split('\n')).toEqual([
      'id,lev,lev_rate,lev_hyp_chars,lev_ref_chars,lev_signature',
      '"""a,b""",1,1,1,1,LEV|unit:codepoint|version:yijin-1',
      'corpus,1,1,1,1,LEV|unit:codepoint|version:yijin-1',
      '',
    ]);
  });

  it.each<
    readonly [what: string, input: string | Buffer, ids: readonly number[], code: number, told: readonly string[]]
  >([
    [
      'mixed line ends and a byte order mark',
      '\uFEFF{"hyp":"a","ref":"a"}\r\n\n{"hyp":"b","ref":"b"}\r{"hyp":"c","ref":"c"}',
      [1, 3, 4],
      0,
      [],
    ],
    ['two empty texts in the first line of a table', '  \n\t\na\tb\n', [2, 3], 0, []],
    ['quotes in a table as they stand', '"a\t"a\n', [1], 0, []],
    [
      'a long pair for which there is no room',
      lines([
        { hyp: 'a'.repeat(100_000), ref: 'a' },
        { hyp: 'a', ref: 'b' },
      ]),
      [2],
      1,
      [':1: 100001 characters could not be measured: out of memory'],
    ],
    ['wrong columns', 'a\tb\nc\nd\te\tf\ng\th\n', [1, 4], 1, [':2: 1 column, where 2 are expected', ':3: 3 columns']],
    ['one column alone', 'a\n', [], 1, [':1: 1 column, where 2 (hyp, ref) or 3 (id, hyp, ref) are expected']],
    [
      'what is no pair',
      '{"hyp":1,"ref":""}\n{"hyp":""}\n{"\n{}\n{"id":{},"hyp":"","ref":""}\n[]\n{"hyp":"","ref":""}',
      [7],
      1,
      [':1: "hyp" is no string', ':2: no "ref"', ':3: no JSON', ':4: no "hyp"', ':5: "id" is', ':6: no object'],
    ],
    ['bytes that are not UTF-8', Buffer.from('a\tb\n\xff\tb\nc\td\n', 'latin1'), [1, 3], 1, [':2: not UTF-8']],
    ['UTF-16', Buffer.from('\uFEFFa\tb\n', 'utf16le'), [], 1, [':1: UTF-16; save the file as UTF-8']],
    ['an empty file', '', [], 0, [': no pair to score']],
  ])('%s', async (_, input, ids, code, told) => {
    const run = await runHere(['score', '--target', 'en', '--metrics', 'lev'], input);
    expect(run.json.map(({ id }) => id)).toEqual(ids);
    for (const part of told) expect(run.err).toContain(`standard input${part}`);
    if (told.length === 0) expect(run.err).toBe('');
    expect(run.code).toBe(code);
  });

  it('measures half of a pair as one character', async () => {
    const { json } = await runHere(['score', '--target', 'en'], String.raw`{"hyp":"\ud83d","ref":"\ud83d\ude00"}`);
    expect(json[0]).toMatchObject({ lev: { distance: 1, hyp_chars: 1, ref_chars: 1 } });
  });

  it('tells of a hundred lines with a fault and counts the others', async () => {
    const { err } = await runHere(['score', '--target', 'en', '--format', 'jsonl'], 'x\n'.repeat(250));
    expect(err.trimEnd().split('\n').slice(99)).toEqual([
      'standard input:100: no JSON',
      'standard input: 150 more lines with a fault.',
      'standard input: no pair to score.',
    ]);
  });

  it('measures 1 MB of text, and says so when the time is up', async () => {
    const text = 'many words of one text, '.repeat(45_000);
    const near = lines([{ hyp: text, ref: `${text}and some more` }]);
    const quick = await yijin.run(['score', '--target', 'en', '--metrics', 'lev'], near);
    expect(quick.json()[0]).toMatchObject({ lev: { distance: 13, hyp_chars: 1_080_000 } });
    const far = lines([
      { hyp: text, ref: '文字'.repeat(500_000) },
      { hyp: 'a', ref: 'b' },
    ]);
    const slow = await yijin.run(['score', '--target', 'en', '--metrics', 'lev', '--time-limit', '0.5'], far);
    expect(slow.err).toBe('standard input:1: 2080000 characters could not be measured within 0.5 s (--time-limit)\n');
    expect(slow.json().map(({ id }) => id)).toEqual([2]);
    expect(slow.code).toBe(1);
  });

  it('waits for a slow reader, and ends quietly when the reader goes away', async () => {
    const child = yijin.start(
      'score',
      '--target',
      'en',
      yijin.file('long.jsonl', lines(Array.from({ length: 100_000 }, () => ({ hyp: 'a b c', ref: 'a c b' })))),
    );
    let err = '';
    child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
    await once(child.stdout, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // Nobody has read on: the program must be waiting, with the pipe full.
    expect(child.exitCode).toBeNull();
    child.stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect([code, err]).toEqual([0, '']);
  });
});

describe('what makes no sense', () => {
  it.each([
    [['score'], '--target zh or --target en is needed'],
    [['score', '--target', 'fr'], '--target is zh or en'],
    [['score', '--target', 'en', '--metrics', 'wer'], 'no metric wer'],
    [['score', '--all', '--csv'], '--all goes without'],
    [['score', '--target', 'en', '--colour'], '--colour'],
    [['score', '--target', 'en', 'a', 'b'], 'one FILE'],
    [['score', '--target', 'en', 'none.tsv'], 'none.tsv'],
    [['score', '--target', 'en', import.meta.dirname], 'is a folder; a file is needed'],
    [['summary', import.meta.dirname], 'is a folder; a file is needed'],
    [['summary'], 'one PACK.json'],
    [['mark'], 'no command mark'],
  ])('%j ends with 2', async (args, told) => {
    const { code, out, err } = await runHere(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it.each([[['--help']], [['score', '--help']], [['check', '-h']], [['summary', '--help']]])(
    '%j helps',
    async (args) => {
      const { code, out } = await runHere(args);
      expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('yijin')]);
    },
  );
});
