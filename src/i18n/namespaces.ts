/**
 * The catalogues, one for each screen and those that screens share: `commands`, `names` (words for codes of the domain),
 * `measures` (numbers and what they mean), `remarks` (notes, queries and sources beside the text), `concordance` (what
 * she confirmed before), `own` (texts of her own, and their list in the library), `ai` (its settings, and why a call
 * failed), `coach` (what it is asked, and what is stated of it), `instruct`
 * (instructions to an AI, and what they saved) and `content` (what is wrong with an exercise file).
 */
export const NAMESPACES = [
  'shell',
  'commands',
  'library',
  'practice',
  'handin',
  'findings',
  'comparison',
  'effort',
  'replay',
  'growth',
  'evidence',
  'process',
  'settings',
  'ai',
  'coach',
  'own',
  'device',
  'spot',
  'instruct',
  'names',
  'measures',
  'remarks',
  'concordance',
  'content',
] as const;
export type CatalogueName = (typeof NAMESPACES)[number];
