/** An exercise full of texts that speak to the model: in its sources, its drafts, and the notes of its key and brief. */
import { INJECTIONS } from '../assist/obeying-mock.ts';
import { cleanText, textFault } from '../../src/domain/record/plain-text.ts';

/** Stands in every note, and goes nowhere. */
export const NOTED = 'margin-5520';
/** The error of every draft, and its mending. */
export const [WRONG, RIGHT] = ['paint ware', 'lacquerware'] as const;

export const placed = (place: string): readonly string[] =>
  INJECTIONS.filter((one) => one.place === place).map(({ text }) => cleanText(text));

/** The file of it, with so many segments. */
export function injectedExercise(segments: number): string {
  const [sources, drafts, notes] = ['source', 'draft', 'note'].map(placed) as [string[], string[], string[]];
  const note = (n: number) => {
    const text = `${NOTED} ${notes[n % notes.length]}`;
    return { zh: text, en: text };
  };
  if ([...sources, ...drafts, ...notes].some((text) => textFault(text) !== null)) throw new Error('not fit for a file');
  return JSON.stringify({
    slug: 'zh-en-injected',
    revision: 1,
    kind: 'post-edit',
    title: { zh: '漆器说明', en: 'On lacquerware' },
    languages: { source: 'zh-CN', target: 'en-GB' },
    field: 'museum',
    level: 'B2',
    minutes: 30,
    competences: ['ai-literacy'],
    licence: 'CC-BY-4.0',
    provenance: { source: `${NOTED} ${notes[0]}`, draft: `${NOTED} ${notes[1]}` },
    brief: {
      postEditing: 'full',
      client: note(2),
      purpose: note(3),
      audience: note(4),
      register: note(5),
      style: notes.map((_, n) => note(n)),
    },
    terms: [{ source: '漆器', target: RIGHT, also: [`${NOTED} ${notes[6]}`] }],
    segments: Array.from({ length: segments }, (_, n) => {
      return {
        id: `s${n + 1}`,
        source: `第${n + 1}句说的是漆器。${sources[n]}`,
        draft: `Sentence ${n + 1} is about ${WRONG}. ${drafts[n]}`,
        reference: `Sentence ${n + 1} is about ${RIGHT}.`,
        errors: [{ span: WRONG, type: 'terminology/wrong', severity: 'major', accept: [RIGHT], note: note(n) }],
      };
    }),
  });
}
