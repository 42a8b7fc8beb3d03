import { expect, it, vi } from 'vitest';
import {
  createBrowserTranslator,
  translatorStanding,
  type TranslatorApi,
} from '../../src/assist/browser-translator.ts';
import { parseDraftLine } from '../../src/domain/assist/answer.ts';
import type { DraftData } from '../../src/domain/assist/question.ts';
import { failureOfCall, question } from './mock-kit.ts';

const data: DraftData = {
  languages: { source: 'zh-CN', target: 'en-US' },
  document: [
    { id: 's1', source: '译事三难' },
    { id: 's2', source: '空' },
    { id: 's3', source: '信达雅' },
  ],
  wanted: ['s1', 's2', 's3'],
  brief: null,
  terms: [],
};
const ask = (extra: Partial<DraftData> = {}, more: Parameters<typeof question>[0] = {}) =>
  question({
    messages: [
      { role: 'system', content: 'Translate.' },
      { role: 'user', content: JSON.stringify({ ...data, ...extra }) },
    ],
    ...more,
  });

/** A translator in memory: writes what it was given between brackets. */
function fake(extra: Partial<TranslatorApi> = {}, translate = (text: string) => Promise.resolve(`[${text}]`)) {
  const seen = { pairs: [] as object[], destroyed: 0 };
  const api: TranslatorApi = {
    availability: () => Promise.resolve('available'),
    create({ monitor, signal: _signal, ...pair }) {
      seen.pairs.push(pair);
      const progress = new EventTarget();
      monitor(progress);
      for (const loaded of [0, 0.5, 1])
        progress.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return Promise.resolve({ translate, destroy: () => void (seen.destroyed += 1) });
    },
    ...extra,
  };
  return { api, seen };
}
const named = (name: string) => Object.assign(new Error('x'), { name });

it.each([
  ['available', 'ready'],
  ['downloadable', 'needs-download'],
  ['downloading', 'needs-download'],
  ['unavailable', 'none'],
  ['something new', 'none'],
])('%s: %s', async (said, standing) => {
  const availability = vi.fn<TranslatorApi['availability']>().mockResolvedValue(said);
  expect(await translatorStanding(fake({ availability }).api, 'zh-CN', 'en')).toBe(standing);
  expect(availability).toHaveBeenCalledWith({ sourceLanguage: 'zh', targetLanguage: 'en' });
});

it('is none where the browser has none, or fails to say', async () => {
  expect(await translatorStanding(null, 'zh-CN', 'en')).toBe('none');
  const availability = () => Promise.reject(new TypeError('bad tag'));
  expect(await translatorStanding(fake({ availability }).api, 'zh-CN', 'en')).toBe('none');
});

it('drafts the segments that are wanted, in lines that the reader of drafts takes, and tells what it fetches', async () => {
  const { api, seen } = fake();
  const parts: number[] = [];
  const heard: string[] = [];
  const engine = createBrowserTranslator(api, (part) => parts.push(part));
  const answer = await engine.complete(ask({ wanted: ['s1', 's3'] }, { onText: (text) => heard.push(text) }));
  const wanted = new Set(['s1', 's3']);
  expect(
    answer.text
      .trim()
      .split('\n')
      .map((line) => parseDraftLine(line, wanted)),
  ).toEqual([
    { id: 's1', draft: '[译事三难]' },
    { id: 's3', draft: '[信达雅]' },
  ]);
  expect([answer.tokens, answer.cost, heard.length, parts, seen]).toEqual([
    null,
    null,
    2,
    [0, 0.5, 1],
    { pairs: [{ sourceLanguage: 'zh', targetLanguage: 'en' }], destroyed: 1 },
  ]);
});

it('leaves out what came to nothing', async () => {
  const engine = createBrowserTranslator(fake({}, (text) => Promise.resolve(text === '空' ? ' ' : text)).api);
  expect((await engine.complete(ask())).text.split('\n').filter(Boolean)).toHaveLength(2);
  const silent = createBrowserTranslator(fake({}, () => Promise.resolve('')).api);
  expect((await failureOfCall(silent.complete(ask()))).fault).toBe('empty');
});

it.each([
  ['NotSupportedError', 'model-unknown'],
  ['NetworkError', 'not-reached'],
  ['NotAllowedError', 'not-reached'],
  ['QuotaExceededError', 'question-too-long'],
  ['UnknownError', 'server'],
])('%s is %s', async (name, fault) => {
  const { api } = fake({ create: () => Promise.reject(named(name)) });
  expect((await failureOfCall(createBrowserTranslator(api).complete(ask()))).fault).toBe(fault);
});

it('stops between segments, and lets the translator go', async () => {
  const stop = new AbortController();
  const { api, seen } = fake();
  const engine = createBrowserTranslator(api);
  const answer = engine.complete(ask({}, { signal: stop.signal, onText: () => stop.abort() }));
  expect((await failureOfCall(answer)).fault).toBe('aborted');
  expect(seen.destroyed).toBe(1);
});

it('answers no other question, and no more than may be read', async () => {
  const engine = createBrowserTranslator(fake().api);
  expect((await failureOfCall(engine.complete(question()))).fault).toBe('malformed');
  expect((await failureOfCall(engine.complete(ask({}, { most: 10 })))).fault).toBe('too-long');
});
