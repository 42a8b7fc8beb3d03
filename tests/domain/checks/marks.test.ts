import { describe, expect, it } from 'vitest';
import { EN, found, US, ZH } from './checks-kit.ts';

/** Text and what is found in it; nothing: it is right as it stands. */
type Case = readonly [text: string, ...found: string[]];

const CHINESE: readonly Case[] = [
  ['你好,世界', 'width:,→，'],
  ['你好，世界.', 'width:.→。'],
  ['真的吗?是的!', 'width:!→！', 'width:?→？'],
  ['时间:九点', 'width::→：'],
  ['世界卫生组织(WHO)说', 'width:(WHO)→（WHO）'],
  ['他说"你好"。', 'quotes:"→“', 'quotes:"→”'],
  ['他说“你好。', 'quotes:“'],
  ['他说你好”。', 'quotes:”'],
  ['（见下页', 'quotes:（'],
  ['今天 天气好', 'spacing: →'],
  ['今天， 天气好', 'spacing: →'],
  ['然后...', 'width:...→……'],
  ['然后…', 'width:…→……'],
  ['他来了--真的', 'width:--→——'],
  ['他来了—真的', 'width:—→——'],
  ['共５个', 'width:５→5'],
  ['他的的书', 'doubled:的的→的'],
  ['我是是学生', 'doubled:是是→是'],
  ['他来了了', 'doubled:了了→了'],
  ['好，，坏', 'doubled:，，→，'],
  ['结束。。', 'doubled:。。→。'],
  ['藏经洞藏经洞发现了', 'doubled:藏经洞藏经洞→藏经洞'],
  [' 开头', 'spacing: →'],
  ['结尾 ', 'spacing: →'],
  // Right as they stand.
  ['你好，世界。'],
  ['他说：“你好。”'],
  ['他说：“他叫‘小王’。”'],
  ['时间是9:30，共1,000人'],
  ['增长3.5%，约2.7万人'],
  ['使用 iPhone 手机'],
  ['访问https://example.com网站'],
  ['世界卫生组织（WHO）'],
  ['然后……他走了'],
  ['他来了——真的'],
  ['常常往往慢慢看看'],
  ['目的的确定'],
  ['为了了解情况'],
  ['的的确确是这样'],
  ['首都都市圈'],
  ['是是非非'],
  ['一步一步走'],
  ['研究研究再说'],
  ['2019—2020年'],
  ['《红楼梦》（曹雪芹著）'],
  ['亚历山大·弗莱明'],
  ['1）打开；2）关上'],
  ['rock ’n’ roll音乐'],
];

const ENGLISH: readonly Case[] = [
  ['Hello，world', 'width:，→, '],
  ['It is done。', 'width:。→.'],
  ['red、green', 'width:、→, '],
  ['the 「caves」', 'width:「→“', 'width:」→”'],
  ['（see below）', 'width:（→(', 'width:）→)'],
  ['Wait……', 'width:……→…'],
  ['He came——late', 'width:——→—'],
  ['Hello , world', 'spacing: →'],
  ['Really ?', 'spacing: →'],
  ['Hello,world', 'spacing:,→, '],
  ['It ended.The next', 'spacing:.→. '],
  ['the caves(see below)', 'spacing:(→ ('],
  ['“fly" there', 'quotes:"→”', 'quotes:“'],
  ['He said "go" and “come”', 'quotes:"→“', 'quotes:"→”'],
  ["it’s John's", "quotes:'→’"],
  ['“Open', 'quotes:“'],
  ['(open', 'quotes:('],
  ['the the cave', 'doubled:the the→the'],
  ['The the cave', 'doubled:The the→The'],
  ['in in Dunhuang', 'doubled:in in→in'],
  ['one,, two', 'doubled:,,→,'],
  ['the end..', 'doubled:..→.'],
  ['two  spaces', 'spacing:  → '],
  ['end ', 'spacing: →'],
  // Right as they stand.
  ['“Fly” to an expert’s cave.'],
  ["“Fly” to an expert's cave."],
  ['He said "go" and "come".'],
  ['It had had that that effect.'],
  ['New York, New York'],
  ['Sing Sing prison'],
  ['At 9.30 a.m. and 10:30, 1,000 people'],
  ['Visit example.com or https://example.com/a,b?c=d'],
  ['e.g. this; i.e. that'],
  ['Wait... what?'],
  ['the ’90s and rock ’n’ roll'],
  ['a 5" pipe'],
  ['1) one; 2) two'],
  ['“He said ‘go’,” she wrote.'],
  ['the U.S.A. and Ph.D.s'],
  ['that is what it can can-can'],
  ['well-known, long-term'],
];

const BRITISH: readonly Case[] = [
  ['the color of it', 'spelling:color→colour'],
  ['Color matters', 'spelling:Color→Colour'],
  ['a shopping center', 'spelling:center→centre'],
  ['1.4 meters tall', 'spelling:meters→metres'],
  ['he traveled', 'spelling:traveled→travelled'],
  ['we analyzed', 'spelling:analyzed→analysed'],
  ['the defense', 'spelling:defense→defence'],
  ['we organize and organise'],
  ['a gas meter'],
  ['the Lincoln Center'],
  ['honorary member; humorous; glamorous'],
  ['colour, centre, metre, travelled'],
  ['a computer program, to license'],
  ['see color.com'],
];

const AMERICAN: readonly Case[] = [
  ['the colour of it', 'spelling:colour→color'],
  ['a theatre', 'spelling:theatre→theater'],
  ['we organise', 'spelling:organise→organize'],
  ['three kilometres', 'spelling:kilometres→kilometers'],
  ['travelling', 'spelling:travelling→traveling'],
  ['GREY', 'spelling:GREY→GRAY'],
  ['the emphasis on exercise and advice'],
  ['the Royal Theatre'],
  ['we organize, the color'],
  ['to surprise and advertise'],
];

const kinds = 'width quotes spacing doubled spelling';

describe('marks, doubled words, spelling', () => {
  it.each(CHINESE)('%s', (text, ...expected) => {
    expect(found('x', text, kinds, { languages: ZH }).toSorted()).toEqual(expected.toSorted());
  });
  it.each(ENGLISH)('%s', (text, ...expected) => {
    expect(found('x', text, kinds, { languages: EN }).toSorted()).toEqual(expected.toSorted());
  });
  it.each(BRITISH)('en-GB: %s', (text, ...expected) => {
    expect(found('x', text, kinds, { languages: EN })).toEqual(expected);
  });
  it.each(AMERICAN)('en-US: %s', (text, ...expected) => {
    expect(found('x', text, kinds, { languages: US })).toEqual(expected);
  });
});
