import { describe, expect, it } from 'vitest';
import { editEvent } from '../../../src/domain/attempt/edit-event.ts';
import { MAX_REMARK, remarkEvent, type Remark } from '../../../src/domain/attempt/remarks.ts';
import { readSource } from '../../../src/domain/attempt/source-consulted.ts';
import {
  draftOf,
  draftText,
  MAX_LINE,
  MAX_WORDS,
  newDraft,
  parseRemarkDrafts,
} from '../../../src/features/practice/remark-drafts.ts';

const query: Remark = { ref: 'q', about: 'query', segment: 's1', text: 'Who?\nWhen?' };
const source: Remark = {
  ref: 'b',
  about: 'source-consulted',
  segment: null,
  text: 'Title\nhttps://a.example\nIt is so.',
};

describe('the draft of a remark', () => {
  it.each([query, source])('holds the whole of it, so that a change loses nothing: %o', (remark) => {
    const draft = draftOf(remark);
    expect(draft).toMatchObject({ ref: remark.ref, about: remark.about, segment: remark.segment });
    expect(draftText(draft)).toBe(remark.text);
  });

  it('has no text while nothing is written', () => {
    expect(draftText({ ...newDraft('note', 's1'), words: ' \n' })).toBe('');
    expect(draftText(newDraft('source-consulted', 's1'))).toBe('');
  });

  it('goes into the log whole even when every field is full', () => {
    const line = '名'.repeat(MAX_LINE);
    const words = 'w'.repeat(MAX_WORDS);
    const text = draftText({ ...newDraft('source-consulted', null), title: line, place: line, words });
    expect(text.length).toBeLessThanOrEqual(MAX_REMARK);
    const event = remarkEvent({ ref: 'a', about: 'source-consulted', segment: null, text }, 0);
    expect(editEvent.safeParse(event).success).toBe(true);
    expect(readSource(event.text)).toEqual({ title: line, place: line, settled: words });
  });
});

describe('kept drafts', () => {
  it('are read again as they were, and a damaged one takes no other along', () => {
    const kept = { 'new s1': { ...newDraft('note', 's1'), words: 'half' }, q: draftOf(query) };
    const read = parseRemarkDrafts(JSON.parse(JSON.stringify({ ...kept, bad: { about: 'rumour' }, worse: 3 })));
    expect(read).toEqual(kept);
  });

  it.each([null, 'x', [], 7])('that are none of ours are none: %o', (value) => {
    expect(parseRemarkDrafts(value)).toEqual({});
  });
});
