/** The content check as lines for a terminal. */
import { checkContent } from './check-content.ts';
import { figuresLine } from './content-figures.ts';
import { faultLine } from './content-sentences.ts';
import { pairLine } from './pair-figures.ts';

/** `files`: text by path; `wanted`: the paths and folders to tell of, all when empty. */
export function checkLines(
  files: ReadonlyMap<string, string>,
  wanted: readonly string[],
): { readonly lines: readonly string[]; readonly errors: number } {
  const report = checkContent(files);
  const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((path) => isUnder(file, path));
  const faults = report.faults.filter(({ file }) => isWanted(file));
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return {
    lines: [
      ...faults.map(faultLine),
      ...report.figures.filter(({ file }) => isWanted(file)).map(figuresLine),
      ...(wanted.length === 0 || wanted.includes('exercises') ? report.pairs.map(pairLine) : []),
      errors === 0 ? 'Content is sound.' : `${errors} ${errors === 1 ? 'error' : 'errors'} to mend.`,
    ],
    errors,
  };
}

/** Whether a file is what a path names, or lies in the folder that it names. The project itself has no name. */
export function isUnder(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}
