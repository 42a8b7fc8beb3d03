/**
 * The catalogues, one for each screen and those that screens share: `commands`, `names` (words for codes of the domain),
 * `measures` (numbers and what they mean), `remarks` (notes, queries and sources beside the text) and `content` (what is
 * wrong with an exercise file).
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
  'device',
  'names',
  'measures',
  'remarks',
  'content',
] as const;
export type CatalogueName = (typeof NAMESPACES)[number];
