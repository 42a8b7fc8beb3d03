const PREFIX = 'own-';

/** The slug of a text of the student's own, made from an id. No exercise of a file may be named like one. */
export function ownSlug(id: string): string {
  return `${PREFIX}${id.toLowerCase()}`;
}

/** Whether a slug is that of a text a student brought: it has no key, so nothing is found in it, and it is not on the shelf. */
export function isOwnSlug(slug: string): boolean {
  return slug.startsWith(PREFIX);
}
