/** Whether a question to an AI holds text of a task, whatever stands around it and however it is cut, joined or pointed. */

/** So many letters in a row, without blanks and marks, are no coincidence: of a text in Chinese characters, and of any other. */
const RUN = { han: 12, other: 40 };

/** Letters and digits alone: marks, blanks, invisible characters, width and case are easily changed. */
function bareText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether any of `texts`, or all of them one after the other, has a stretch of one of `sources`: 12 Chinese characters or 40
 * other letters in a row. A source that is shorter counts where it is one of the texts.
 */
export function sharesText(sources: readonly string[], texts: readonly string[]): boolean {
  const all = bareText(texts.join(''));
  const each = new Set(texts.map(bareText));
  return sources.some((source) => {
    const bare = bareText(source);
    const run = /\p{Script=Han}/u.test(bare) ? RUN.han : RUN.other;
    if (bare.length < run) return bare !== '' && each.has(bare);
    for (let at = 0; at + run <= bare.length; at += 1) {
      if (all.includes(bare.slice(at, at + run))) return true;
    }
    return false;
  });
}

/** Every text in the data of a question, also those that are no source: a source can be put anywhere. */
export function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
