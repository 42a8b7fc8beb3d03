import axe, { type ElementContext, type Result, type RunOptions } from 'axe-core';

/** What axe finds amiss there. What passes is not described, which takes longer than finding it. */
export async function axeFaults(where: ElementContext, options: RunOptions = {}): Promise<Result[]> {
  return (await axe.run(where, { ...options, resultTypes: ['violations'] })).violations;
}
