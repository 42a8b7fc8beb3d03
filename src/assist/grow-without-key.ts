/** A key that is shorter may be a word: a program on one's own computer takes anything for one. In UTF-16 units. */
const SHORTEST = 16;
const INSTEAD = '•••';

/**
 * Puts an answer together from its pieces. It goes into records and copies; a key that a server says back in it does not,
 * in whatever pieces it comes.
 */
export function growWithoutKey(key: string | null): (text: string, piece: string) => string {
  if (key === null || key.length < SHORTEST) return (text, piece) => text + piece;
  /** The last of the text, in which the key may have begun: to look through all of it each time takes too long. */
  let end = '';
  return (text, piece) => {
    const joined = end + piece;
    const clean = joined.replaceAll(key, INSTEAD);
    const grown = clean === joined ? text + piece : text.slice(0, text.length - end.length) + clean;
    end = clean.slice(1 - key.length);
    return grown;
  };
}
