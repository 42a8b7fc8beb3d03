/**
 * The catalogues, one for each screen and four that screens share: `commands`, `names` (words for codes of the domain),
 * `measures` (numbers and what they mean) and `content` (what is wrong with an exercise file).
 */
export const NAMESPACES = [
  'shell',
  'commands',
  'library',
  'practice',
  'handin',
  'findings',
  'growth',
  'evidence',
  'settings',
  'names',
  'measures',
  'content',
] as const;
export type CatalogueName = (typeof NAMESPACES)[number];
