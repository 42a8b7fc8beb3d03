/** A source as a remark carries it: the first line is its title, the second where it is found, the rest what it settled. */
export interface SourceConsulted {
  readonly title: string;
  /** A web address, or a place in a book or on a shelf. */
  readonly place: string;
  readonly settled: string;
}

/** The text of a remark for a source; empty when nothing is told of it. `readSource` gives the parts again. */
export function writeSource({ title, place, settled }: SourceConsulted): string {
  return [oneLine(title), oneLine(place), settled.trim()].join('\n').trimEnd();
}

/** The parts of a source from the text of its remark. Lines that are not there are empty parts. */
export function readSource(text: string): SourceConsulted {
  const [title = '', place = '', ...settled] = text.split('\n');
  return { title, place, settled: settled.join('\n') };
}

/** The web address a place is, to be made a link of; null when it is none. Nothing but http and https is one. */
export function webAddress(place: string): string | null {
  return /^https?:\/\/[^\s/?#]+\S*$/iu.test(place) ? place : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
