import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { translogXml } from '../../../src/domain/export/translog-xml.ts';
import { xmlAttribute, xmlText } from '../../../src/domain/export/xml-text.ts';
import { toCodePoints } from '../../../src/domain/text/code-points.ts';
import { anyEdits } from '../attempt/any-events.ts';
import { KEYS, logOf, NONE, small, TIMES } from './export-kit.ts';

const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const unescape = (text: string): string =>
  text.replace(/&(#\d+|[a-z]+);/gu, (_, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : NAMES[name]!,
  );
const element = (xml: string, name: string): string =>
  unescape(new RegExp(`<${name}>([^<]*)</${name}>`, 'u').exec(xml)?.[1] ?? '');
const keysIn = (xml: string): Record<string, string>[] =>
  [...xml.matchAll(/<Key ([^>]*) \/>/gu)].map(([, attributes]) =>
    Object.fromEntries(
      [...attributes!.matchAll(/(\w+)="([^"]*)"/gu)].map(([, name, value]) => [name!, unescape(value!)]),
    ),
  );

/** What somebody makes of the file who has nothing else: the keys applied in order. */
function applied(xml: string): string {
  const text = toCodePoints(element(xml, 'TargetTextUTF8'));
  for (const { Type, Cursor, Value = '', Text = '' } of keysIn(xml)) {
    const at = Number(Cursor);
    const goes = Type === 'delete' || (Type === 'edit' && Value === '[Cut]');
    if (goes) expect(text.splice(at, toCodePoints(Text).length).join('')).toBe(Text);
    else if (Type === 'insert') text.splice(at, 0, ...toCodePoints(Value));
    else if (Type === 'edit') text.splice(at, 0, ...toCodePoints(Text));
  }
  return text.join('');
}

describe('a Translog-style log', () => {
  it('has the languages, the texts and the keys of a log worked by hand', async () => {
    const xml = translogXml(await logOf(KEYS), '0.1.0');
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<LogFile>\n')).toBe(true);
    expect(xml).toContain('<Languages source="en-GB" target="zh-CN" task="post-editing" />');
    expect(element(xml, 'SourceTextUTF8')).toBe('Take one tablet, "twice" a day.\n-5 °C');
    expect(element(xml, 'FinalTextUTF8')).toBe('服天一片两次\n零下5度');
    expect(keysIn(xml)).toEqual([
      { Time: '2000', Type: 'insert', Cursor: '0', Value: '服' },
      { Time: '3000', Type: 'IME', Cursor: '5', Value: '[IME]', Strokes: '7' },
      { Time: '4500', Type: 'insert', Cursor: '5', Value: '两次', IMEtext: '两次' },
      { Time: '5000', Type: 'navi', Cursor: '2', Value: '[Mouse]' },
      { Time: '6000', Type: 'delete', Cursor: '1', Value: '[Delete]', Text: '每' },
      // s2 begins behind the six characters of s1 and a line feed.
      { Time: '10000', Type: 'delete', Cursor: '7', Value: '[Paste]', Text: '=' },
      { Time: '10000', Type: 'edit', Cursor: '7', Value: '[Paste]', Text: '零下' },
      { Time: '11000', Type: 'delete', Cursor: '7', Value: '[Undo]', Text: '零下' },
      { Time: '11000', Type: 'edit', Cursor: '7', Value: '[Undo]', Text: '=' },
      { Time: '11500', Type: 'delete', Cursor: '7', Value: '[Redo]', Text: '=' },
      { Time: '11500', Type: 'edit', Cursor: '7', Value: '[Redo]', Text: '零下' },
    ]);
    expect(applied(xml)).toBe(element(xml, 'FinalTextUTF8'));
  });

  test.prop([anyEdits, anyEdits])('leads from the text it began with to the one handed in', async (one, two) => {
    const exercise = {
      ...small,
      segments: [
        { id: 's1', source: 'a', draft: one.draft },
        { id: 's2', source: 'b', draft: two.draft },
      ],
    };
    const second = two.events.map((event) => ('segment' in event ? { ...event, segment: 's2' } : event));
    const log: EditEvent[] = [...one.events, ...(second as EditEvent[])];
    const xml = translogXml(await logOf(KEYS, exercise, log), 't');
    expect(applied(xml)).toBe(`${one.text}\n${two.text}`);
    const times = translogXml(await logOf(TIMES, exercise, log), 't');
    expect(toCodePoints(applied(times))).toHaveLength(toCodePoints(`${one.text}\n${two.text}`).length);
    expect(
      keysIn(times)
        .map(({ Text = '' }) => Text.replaceAll('█', ''))
        .join(''),
    ).toBe('');
  });

  it('is none where only the product is let out', async () => {
    const log = await logOf(NONE);
    expect(() => translogXml(log, 't')).toThrow(RangeError);
  });
});

describe('any text as XML', () => {
  test.prop([fc.string({ unit: 'binary', maxLength: 20 })])('is one that XML 1.0 allows, as long as it was', (text) => {
    for (const written of [xmlText(text), xmlAttribute(text)]) {
      // The characters of XML 1.0, and none that would end a text or an attribute.
      expect(written).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      expect(written).not.toMatch(/[<>]/u);
      expect(toCodePoints(unescape(written))).toHaveLength(toCodePoints(text).length);
    }
    expect(xmlAttribute(text)).not.toMatch(/["\t\n]/u);
  });

  it('keeps white space, and shows the pictures of control characters', () => {
    expect(xmlAttribute('a\t\r\n"&<>\u0000\u001B\uD800')).toBe('a&#9;&#13;&#10;&quot;&amp;&lt;&gt;\u2400\u241B\uFFFD');
    expect(xmlText('a\tb\r\n"')).toBe('a\tb&#13;\n"');
  });
});
