/** What the tokenizers tell apart, one class for each UTF-16 unit (metrics-spec 1, 2 and 5). */
import type { TerSettings } from './ter-settings.ts';

export const OTHER = 0;
/** Ends a token. */
export const SPACE = 1;
/** Is a token of its own. */
export const ALONE = 2;
export const DIGIT = 3;
/** Is split off where no digit stands beside it. */
export const POINT = 4;
/** Is split off after a digit. */
export const HYPHEN = 5;
/** Begins a possessive 's. */
export const APOSTROPHE = 6;
/** The half of a pair, to be classed by its code point. */
export const HALF = 7;
/** Added to a class: the character does its work and is left out of the token. */
export const LEFT_OUT = 8;

/** Classes of all UTF-16 units. */
export type CharacterClasses = Uint8Array;

/** First and last code point of each range. */
type Ranges = readonly (readonly [first: number, last: number])[];

const WHITE_SPACE: Ranges = [
  [0x09, 0x0d],
  [0x1c, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** ASCII printable characters except the space, letters, digits, apostrophe, comma, hyphen and full stop. */
const ASCII_MARKS: Ranges = [
  [0x21, 0x26],
  [0x28, 0x2b],
  [0x2f, 0x2f],
  [0x3a, 0x40],
  [0x5b, 0x60],
  [0x7b, 0x7e],
];

const TER_ASIAN_MARKS: Ranges = [
  [0x3001, 0x3002],
  [0x3008, 0x3011],
  [0x3014, 0x301f],
  [0x30fb, 0x30fb],
  [0xff01, 0xff02],
  [0xff08, 0xff09],
  [0xff0c, 0xff0c],
  [0xff0e, 0xff0e],
  [0xff1a, 0xff1b],
  [0xff1f, 0xff1f],
  [0xff61, 0xff65],
];

const TER_ASIAN: Ranges = [
  ...TER_ASIAN_MARKS,
  [0x2e80, 0x2eff],
  [0x31c0, 0x31ef],
  [0x3200, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
];

/** The first range is a slip of the original that is now part of the metric: curly quotes, dashes, arrows and more. */
const BLEU_ZH: Ranges = [
  [0x2001, 0x2a6d],
  [0x2e80, 0x2eff],
  [0x2f00, 0x2fdf],
  [0x2ff0, 0x303f],
  [0x3100, 0x312f],
  [0x31a0, 0x31bf],
  [0x31c0, 0x31ef],
  [0x3200, 0x4db5],
  [0x4e00, 0x9fbb],
  [0xf900, 0xfa2d],
  [0xfa30, 0xfa6a],
  [0xfa70, 0xfad9],
  [0xfe10, 0xfe1f],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
];

const SURROGATES: Ranges = [[0xd800, 0xdfff]];

/** White space; all else is other. */
export const SPACES = classes([SPACE, WHITE_SPACE]);

/** TER by its settings, made when first asked for. */
export function terClasses({ norm, asian, nopunct }: TerSettings): CharacterClasses {
  const at = (norm ? 1 : 0) + (asian ? 2 : 0) + (nopunct ? 4 : 0);
  ter[at] ??= makeTerClasses(norm, asian, nopunct);
  return ter[at];
}

const ter: CharacterClasses[] = [];

/** BLEU 13a. */
export const COMMON = classes(...common(), [SPACE, WHITE_SPACE]);

/** BLEU zh. */
export const ZH = classes([ALONE, BLEU_ZH], ...common(), [SPACE, WHITE_SPACE]);

/** BLEU char: every code point. */
export const EACH = classes([ALONE, [[0, 0xffff]]], [HALF, SURROGATES], [SPACE, WHITE_SPACE]);

/** BLEU intl: numbers, punctuation and symbols by their general category; made when first asked for. */
export function intlClasses(): CharacterClasses {
  if (intl === null) {
    intl = Uint8Array.from({ length: 0x10000 }, (_, unit) => intlClassOf(String.fromCharCode(unit)));
    put(intl, SPACE, WHITE_SPACE);
    put(intl, HALF, SURROGATES);
  }
  return intl;
}

/** Class of a code point for BLEU intl. */
export function intlClassOf(point: string): number {
  if (/\p{N}/u.test(point)) return DIGIT;
  if (/\p{P}/u.test(point)) return POINT;
  return /\p{S}/u.test(point) ? ALONE : OTHER;
}

let intl: CharacterClasses | null = null;

function common(): [number, Ranges][] {
  return [
    [ALONE, ASCII_MARKS],
    [DIGIT, [[0x30, 0x39]]],
    [POINT, charactersOf('.,')],
    [HYPHEN, charactersOf('-')],
  ];
}

function makeTerClasses(norm: boolean, asian: boolean, nopunct: boolean): CharacterClasses {
  const table = classes([SPACE, WHITE_SPACE]);
  if (norm) for (const [kind, ranges] of common()) put(table, kind, ranges);
  if (norm) put(table, APOSTROPHE, charactersOf("'"));
  if (norm && asian) put(table, ALONE, TER_ASIAN);
  const left = [...charactersOf('.,?:;!"()'), ...(asian ? TER_ASIAN_MARKS : [])];
  if (nopunct) for (const [first, last] of left) for (let at = first; at <= last; at += 1) table[at]! |= LEFT_OUT;
  return table;
}

function charactersOf(text: string): Ranges {
  return Array.from(text, (character) => [character.charCodeAt(0), character.charCodeAt(0)]);
}

function classes(...kinds: readonly (readonly [number, Ranges])[]): CharacterClasses {
  const table = new Uint8Array(0x10000);
  for (const [kind, ranges] of kinds) put(table, kind, ranges);
  return table;
}

function put(table: CharacterClasses, kind: number, ranges: Ranges): void {
  for (const [first, last] of ranges) table.fill(kind, first, last + 1);
}
