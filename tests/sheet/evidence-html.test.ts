import { describe, expect, test } from 'vitest';
import { makePack } from '../../src/domain/evidence/make-pack.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { AiUse } from '../../src/domain/evidence/ai-use.ts';
import type { WorkFacts } from '../../src/domain/evidence/facts.ts';
import { NO_TITLES } from '../../src/i18n/ai-names.ts';
import { renderEvidenceHtml } from '../../src/sheet/evidence-html.ts';
import { packFileName } from '../../src/sheet/pack-file-name.ts';
import { visibleText } from '../../src/sheet/visible-text.ts';
import { digest, makeReply, makeWork, testMaker } from '../domain/evidence/pack-kit.ts';
import { scriptedEvents } from '../domain/evidence/scripted-events.ts';
import { shippedExercise } from '../domain/review/shipped-exercises.ts';
import { shippedTypology } from '../domain/review/shipped-rubrics.ts';

const HOSTILE = `</script><script>alert(1)</script><img src=x onerror=alert(1)>" onload='x' &amp; </title></style>`;
const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');

async function render(
  works: readonly WorkFacts[],
  options: {
    readonly name?: string;
    readonly locale?: 'en' | 'zh-CN';
    readonly aiUse?: ReadonlyMap<string, AiUse>;
  } = {},
) {
  const made = { learner: 'K7QW-2RT9', course: 'practice-1', at: '2026-03-02T08:00:00.000Z', app: '0.1.0' };
  const pack = await makePack({ works, ...(options.aiUse && { aiUse: options.aiUse }), ...made }, digest);
  const { locale = 'en', name = '' } = options;
  const typology = shippedTypology();
  const aiTitles = { ...NO_TITLES, provider: (id: string) => (id === 'qwen' ? 'Qwen' : null) };
  const html = await renderEvidenceHtml({ pack, works, locale, name, digest, typology, aiTitles, timeZone: 'UTC' });
  return { pack, html };
}

function sample(said?: string, text = 'palm', withKey = true): Promise<WorkFacts> {
  const events = scriptedEvents(exercise, [['s4', 'slap', text]]);
  const about = { exercise, key: withKey ? key : null, events, levels: [3, 3, 3, 3, 3] };
  return makeWork(said === undefined ? about : { ...about, said }, testMaker());
}

const textOf = (html: string): string => html.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, ' ');

describe('the sheet', () => {
  test('says what it is not, whose it is, and how it is checked', async () => {
    const { pack, html } = await render([await sample()], { name: '林若溪 Lin' });
    const text = textOf(html);
    for (const words of ['it is not a credential', 'K7QW-2RT9', '林若溪 Lin', pack.sha256, 'Yijin 0.1.0']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('yijin-evidence-K7QW-2RT9-2026-03-02.json');
    expect(JSON.stringify(pack)).not.toContain('林若溪');
  });

  test('shows the frozen figures, each with its signature, n and interval', async () => {
    const { pack, html } = await render([await sample()]);
    const text = textOf(html);
    const hter = pack.works[0]!.figures.hter!;
    expect(text).toContain(hter.signature);
    expect(text).toContain(`${hter.edits} edits, ${hter.refLength} words and marks`);
    expect(text).toMatch(/9% to 18%\s+1 to 2 of 11|9%\s+1 of 11/);
    expect(text).toContain('95 % interval');
    expect(text).toContain('Not disclosed');
    expect(text).toContain('Not recorded in this pack');
  });

  test('states what an AI was asked, that it cannot be checked without the log, and what is recorded nowhere', async () => {
    const work = await sample();
    const became = { shown: 2, taken: 1, changed: 0, refused: 1 };
    const line = { purpose: 'hint', model: `other:${HOSTILE}`, calls: 3, answered: 2, became };
    const draft = { ...line, purpose: 'draft', model: 'qwen:qwen-max', calls: 1, answered: 1 };
    const stated = { opened: true, log: [line], apart: [draft] };
    const { html } = await render([work], { aiUse: new Map([[work.submission.record.id, stated]]) });
    const text = textOf(html);
    for (const words of [
      'an AI was asked 3 times within Yijin',
      'asked 3, answered 2; taken or useful 1; of no use 1',
      'Outside this writing, for the draft or in another attempt for instance, an AI was asked 1 time before the hand-in',
      'Drafts (qwen-max (Qwen)): asked 1, answered 1',
      'within Yijin on the student’s device until the hand-in on',
      'the student’s own statement and cannot be checked here',
      'recorded nowhere',
    ]) {
      expect(text).toContain(words);
    }
    expect(html).not.toMatch(/<(?:script|img)\b/i);
    const none = await render([work], {
      aiUse: new Map([[work.submission.record.id, { ...stated, log: [], apart: [] }]]),
    });
    expect(textOf(none.html)).toContain('No AI was asked within Yijin');
  });

  test('needs nothing else, and its policy allows its own style alone', async () => {
    const { html } = await render([await sample()]);
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|form|a)\b|\s(?:src|href|style|on\w+)=/i);
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = Buffer.from(await digest(style), 'hex').toString('base64');
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
  });

  test('shows hostile texts as text', async () => {
    const maker = testMaker();
    const work = await sample(HOSTILE, HOSTILE);
    const about = { segment: 's4', at: 3, deleted: HOSTILE, inserted: HOSTILE };
    const reply = await makeReply(work.submission.record.id, about, HOSTILE, maker);
    const { html } = await render([{ ...work, replies: [reply] }], { name: HOSTILE });
    expect(html).not.toMatch(/<script|<img/i);
    // One of the page, one of each chart, and one of the work on the chart.
    expect(html.match(/<\/title>/g)).toHaveLength(4);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('draws changes, findings and edits as the findings page does, and counts the edits drawn', async () => {
    const events = scriptedEvents(exercise, [
      ['s4', 'slap', 'palm'],
      ['s2', 'quietly ', ''],
    ]);
    const work = await makeWork({ exercise, key, events, levels: [3, 3, 3, 3, 3] }, testMaker());
    const { html } = await render([work]);
    expect(html).toContain('data-mark="3" aria-hidden="true">\u20603✓\u2060</span>');
    expect(html).toContain('data-mark="1" aria-hidden="true">\u20601✗\u2060</span>');
    expect(html.match(/\u2060~\u2060/g)).toHaveLength(1);
    expect(textOf(html)).toContain('edits, counted by place: 1 preferential, 0 along with a repair');
    expect(html.match(/<(?:del|ins)\b/g)).toHaveLength(3);
  });

  test('draws each first try by the number of its work', async () => {
    const { html } = await render([await sample()]);
    expect(html).toMatch(
      /<g class="share-point" data-series="0"><title>[^<]*Work 1 [^<]*: 9% to 18%<\/title>|9%<\/title>/,
    );
  });

  test('lets no character turn the reading order around', async () => {
    const work = await sample(undefined, 'a\u202Eb');
    const { record } = work.submission;
    const reflection = [{ question: 'hardest', text: 'over\u202Egnp.exe\u2066\u0000\uD800' }] as const;
    // No schema lets this through; whoever shows a pack must not count on that.
    const hostile = { ...record, body: { ...record.body, reflection: [...reflection] } };
    const { html } = await render([{ ...work, submission: { ...work.submission, record: hostile } }]);
    expect(html).toContain('a\uFFFDb');
    // oxlint-disable-next-line no-control-regex -- that none is left is what is asked
    expect(html).not.toMatch(/[\u0000\u202A-\u202E\u2066-\u2069]|\\ud800/i);
    expect(html).toContain('over\uFFFDgnp.exe\uFFFD\uFFFD\uFFFD');
  });

  test('without a key shows the measures and says that there is no key', async () => {
    const { html } = await render([await sample(undefined, 'palm', false)]);
    expect(textOf(html)).toContain('no key at hand');
    expect(textOf(html)).not.toContain('planted errors 1');
  });

  test('in Chinese leaves no key of the catalogue and no hole', async () => {
    const { html } = await render([await sample()], { locale: 'zh-CN' });
    expect(html).toContain('<html lang="zh-CN">');
    expect(textOf(html)).toContain('不是证书');
    expect(textOf(html)).not.toMatch(/sheet\.[a-z]|\{\{/);
  });

  describe.each(['en', 'zh-CN'] as const)('of a translation made without the draft (%s)', (locale) => {
    const speech = shippedExercise('zh-en-lanzhou-noodles');
    const { segments } = speech.exercise;
    const inserts = segments.map(({ id }): EditEvent => ({
      kind: 'insert',
      t: 50,
      segment: id,
      at: 0,
      out: '',
      in: `My own words, ${id}.`,
      by: 'key',
    }));
    const confirms = segments.map(({ id }): EditEvent => ({ kind: 'confirm', t: 90, segment: id, by: 'key' }));
    const sitting: EditEvent = { kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'plain', app: 't' };
    const script = { ...speech, events: [sitting, ...inserts, ...confirms], levels: [4, 3, 3, 2, 5] };

    test('has text, draft, rationale and the figures that make sense, and no rate of edits', async () => {
      const { html, pack } = await render([await makeWork({ ...script, rationale: HOSTILE }, testMaker())], { locale });
      const text = textOf(html);
      for (const words of ['My own words, s3.', segments[2]!.draft, '&lt;img src=x', 'intl-comm v1']) {
        expect(text).toContain(words);
      }
      const { reference, length } = pack.works[0]!.figures.translation!;
      for (const words of [reference!.ter.signature, reference!.ter.score.toFixed(1), `${length.words}`]) {
        expect(text).toContain(words);
      }
      expect(html).not.toMatch(/data-figure="hter"|data-figure="repaired"|class="chart hter"|<ins|<del/);
      expect(html).not.toMatch(/<(?:script|img)\b/i);
      expect(text).not.toMatch(/sheet\.[a-z]|\{\{/);
    });

    test('says what is undefined without the key, and that no rationale was given', async () => {
      const { html } = await render([await makeWork({ ...script, key: null }, testMaker())], { locale });
      expect(textOf(html)).toMatch(/no reference at hand|没有参考译文可对照/);
      expect(textOf(html)).toMatch(/No rationale was handed in|未提交创译说明/);
      expect(html).not.toContain('data-figure="referenceTer"');
    });
  });

  test('an empty pack is a page too', async () => {
    const { html } = await render([]);
    expect(textOf(html)).toContain('This pack holds no work.');
  });
});

test('file names are ASCII, whatever the pack says', () => {
  const made = { at: '2026-03-02T08:00:00.000Z' };
  expect(packFileName({ learner: 'K7QW-2RT9', made }, 'html')).toBe('yijin-evidence-K7QW-2RT9-2026-03-02.html');
  expect(packFileName({ learner: '../../林\u202E', made }, 'json')).toBe('yijin-evidence-learner-2026-03-02.json');
});

test('visible text keeps tabs, line feeds, emoji and the number of code points', () => {
  expect(visibleText('a\tb\n😀 中')).toBe('a\tb\n😀 中');
  expect([...visibleText('\u202E\uDC00\u0007')]).toHaveLength(3);
});
