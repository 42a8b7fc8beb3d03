import { describe, expect, it } from 'vitest';
import { weigh } from '../../scripts/budget.mjs';
import { chunkFiles, linkedFiles } from '../../scripts/first-route.mjs';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Text that gzip cannot press much: a fixed walk through the printable characters. */
const noise = (length: number): string => {
  let state = 1;
  const next = (): string => String.fromCharCode(33 + ((state = (state * 48_271) % 2_147_483_647) % 94));
  return Array.from({ length }, next).join('');
};

describe('weigh', () => {
  it('adds up gzipped sizes by kind, and leaves other kinds out', () => {
    const { totals, faults } = weigh([
      { name: 'a.js', content: bytes('x'.repeat(10_000)) },
      { name: 'b.js', content: bytes('y'.repeat(10_000)) },
      { name: 'a.css', content: bytes('a{}') },
      { name: 'seal.svg', content: bytes(noise(300_000)) },
    ]);
    expect(faults).toEqual([]);
    expect(totals['.js']).toBeLessThan(200);
    expect(totals['.css']).toBeGreaterThan(0);
    expect(Object.keys(totals)).toEqual(['.js', '.css']);
  });

  it('tells what is over', () => {
    const files = [
      { name: 'a.js', content: bytes(noise(2_000)) },
      { name: 'a.css', content: bytes(noise(2_000)) },
    ];
    expect(weigh(files, { '.js': 1, '.css': 45 }).faults).toEqual([
      expect.stringMatching(/^1\.\d kB of js in the first route; the budget is 1 kB$/u),
    ]);
  });

  it.each([
    ['monaco-editor', 'class="monaco-mouse-cursor-text"'],
    ['openai', '"X-Stainless-Lang"'],
  ])('tells that %s has come in', (library, code) => {
    expect(weigh([{ name: 'a.js', content: bytes(code) }]).faults).toEqual([expect.stringContaining(library)]);
  });
});

describe('the files of the first route', () => {
  it('as index.html links them', () => {
    const html = `<link rel="icon" href="./icons/seal.svg"><script src="./boot.js"></script>
      <script type="module" crossorigin src="./assets/i-1.js"></script>
      <link rel="stylesheet" crossorigin href="/assets/i-1.css?v=1"><a href="./no.html">`;
    expect(linkedFiles(html)).toEqual(['icons/seal.svg', 'boot.js', 'assets/i-1.js', 'assets/i-1.css']);
  });

  it('with what chunks import, but not what they load later', () => {
    const manifest = {
      'index.html': { file: 'i.js', isEntry: true, imports: ['_r.js'], dynamicImports: ['src/editor/e.ts'] },
      '_r.js': { file: 'r.js', imports: ['index.html'], css: ['r.css'] },
      'src/editor/e.ts': { file: 'e.js', imports: ['_m.js'] },
      '_m.js': { file: 'm.js' },
      'src/features/library/P.tsx': { file: 'p.js', imports: ['_s.js'], css: ['p.css'], assets: ['p.svg'] },
      '_s.js': { file: 's.js' },
    };
    const isLibrary = (key: string): boolean => key.startsWith('src/features/library/');
    expect(chunkFiles(manifest, isLibrary).toSorted()).toEqual(
      ['i.js', 'p.css', 'p.js', 'p.svg', 'r.css', 'r.js', 's.js'], //
    );
  });
});
