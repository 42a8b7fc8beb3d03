/** Whether a question to an AI holds text of a task, whatever stands around it and however it is cut, joined or pointed. */

type Script = 'han' | 'other';

/** Letters that are compared at once: so few that a letter put between them here and there leaves most of them whole. */
const GRAM: Readonly<Record<Script, number>> = { han: 4, other: 12 };
/** So many letters in a row are no coincidence, and no name of an institution. */
const RUN: Readonly<Record<Script, number>> = { han: 16, other: 60 };
/** A segment counts, too, by this part of it, and at least so many letters. */
const SHARE = 0.4;
const LEAST: Readonly<Record<Script, number>> = { han: 12, other: 40 };
/** With fewer different grams in common nothing of the above can be held, if no text says one thing over and over. */
const COMMON: Readonly<Record<Script, number>> = { han: 3, other: 8 };
/** What is shorter than that counts where it stands by itself, unless it is a greeting or a heading like many others. */
const SHORTEST: Readonly<Record<Script, number>> = { han: 6, other: 18 };

/** The names of members that hold no text. */
const NO_TEXT: ReadonlySet<string> = new Set(['id', 'wanted', 'languages']);

/** The texts of a question, made ready to be compared. */
export interface SentText {
  readonly grams: Readonly<Record<Script, ReadonlySet<string>>>;
  /** Each text by itself. */
  readonly pieces: ReadonlySet<string>;
}

/**
 * The texts in the data of a question, or in what was sent of one. They are read one after the other, all of them and those of
 * one role (the sources, the drafts), so that a text that was cut into segments is found again.
 */
export function sentText(data: unknown): SentText {
  const roles = new Map<string, string[]>();
  const collect = (value: unknown, role: string): void => {
    if (typeof value === 'string') roles.set(role, [...(roles.get(role) ?? []), value]);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) {
        if (!NO_TEXT.has(name)) collect(member, Array.isArray(value) ? role : name);
      }
    }
  };
  collect(data, '');
  const each = [...roles.values()];
  const joined = [...each, each.flat()].map((texts) => texts.join(''));
  return {
    grams: { han: gramsOf(joined, 'han'), other: gramsOf(joined, 'other') },
    pieces: new Set(each.flat().flatMap((text) => [bareText(text, 'han'), bareText(text, 'other')])),
  };
}

/** One text of a task, made ready to be looked for. */
export interface SoughtText {
  readonly script: Script;
  readonly segments: readonly { readonly text: string; readonly bare: string }[];
  readonly grams: ReadonlySet<string>;
}

/** `texts`: the segments of one text in their order (all sources, or all drafts). */
export function soughtText(texts: readonly string[]): SoughtText {
  const script = scriptOf(texts.join(''));
  const segments = texts.map((text) => ({ text, bare: bareText(text, script) }));
  const whole = segments.map(({ bare }) => bare).join('');
  return { script, segments, grams: new Set(gramsIn(whole, GRAM[script])) };
}

/**
 * The segment of a task that a question holds text of; null where it holds none. `known`: texts that may be sent, so that what
 * they have in common with the task is not taken for it. Held is a run of 16 Chinese characters or 60 other letters, also over
 * the ends of segments; two fifths of a segment, in whatever pieces, from 12 or 40 letters up; or a segment of 6 or 18 letters up
 * by itself.
 */
export function heldSegment(sent: SentText, sought: SoughtText, known: SentText | null = null): string | null {
  const { script, segments } = sought;
  const gram = GRAM[script];
  const isPiece = (bare: string): boolean => sent.pieces.has(bare) && !known?.pieces.has(bare);
  if (!hasCommon(sent, sought)) {
    return segments.find(({ bare }) => bare.length >= SHORTEST[script] && isPiece(bare))?.text ?? null;
  }
  const isSent = (one: string): boolean => sent.grams[script].has(one) && !known?.grams[script].has(one);
  const whole = segments.map(({ bare }) => bare).join('');
  let run = 0;
  let ends = 0;
  let at = 0;
  for (const { text, bare } of segments) {
    ends += bare.length;
    // A run is told under the segment it comes to its length in.
    for (; at < ends && at + gram <= whole.length; at += 1) {
      run = isSent(whole.slice(at, at + gram)) ? run + 1 : 0;
      if (run + gram - 1 >= RUN[script]) return text;
    }
    if (bare.length < SHORTEST[script]) continue;
    if (isPiece(bare)) return text;
    if (bare.length < LEAST[script]) continue;
    const grams = gramsIn(bare, gram);
    const held = grams.filter(isSent).length;
    if (held >= Math.max(LEAST[script] - gram + 1, SHARE * grams.length)) return text;
  }
  return null;
}

/** Whether they have so much in common at all that it is worth looking where: most calls are about something else. */
function hasCommon(sent: SentText, { script, grams }: SoughtText): boolean {
  let common = 0;
  const [few, many] = [sent.grams[script], grams].toSorted((a, b) => a.size - b.size);
  for (const one of few!) {
    if (many!.has(one)) common += 1;
    if (common >= COMMON[script]) return true;
  }
  return false;
}

/** Of a text of more than one script the one that has more of it. */
function scriptOf(text: string): Script {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  // A word in letters is said by a character or two in Chinese.
  return han * 3 >= (text.match(/\p{L}/gu)?.length ?? 0) - han ? 'han' : 'other';
}

/**
 * The letters of one script alone: marks, digits, blanks, accents, invisible characters, letters of the other script, width and
 * case are easily changed, and footnotes change them without meaning to.
 */
function bareText(text: string, script: Script): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return script === 'han'
    ? plain.replaceAll(/\P{Script=Han}/gu, '')
    : plain.replaceAll(/[\P{L}\p{Script=Han}\p{Default_Ignorable_Code_Point}]/gu, '');
}

function gramsIn(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

function gramsOf(texts: readonly string[], script: Script): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => gramsIn(bareText(text, script), GRAM[script])));
}
