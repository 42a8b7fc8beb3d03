import { callsByHandIn } from '../../domain/assist/by-hand-in.ts';
import { soughtIn } from '../../domain/assist/task-texts.ts';
import { aiUseOf, type AiUse } from '../../domain/evidence/ai-use.ts';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { loadCallsAbout } from '../../workspace/calls-about.ts';
import { fullLogOf } from '../../workspace/log-of-submission.ts';
import type { Services } from '../../workspace/services.ts';

/** What is stated of AI in each work, read once: what was asked before a hand-in is settled by it. */
export class AiUseReader {
  readonly #services: Pick<Services, 'attempts' | 'records' | 'learner' | 'surroundings'>;
  readonly #read = new Map<string, Promise<AiUse>>();

  constructor(services: Pick<Services, 'attempts' | 'records' | 'learner' | 'surroundings'>) {
    this.#services = services;
  }

  /** By submission. Whether or not she lets the log out, the counts are stated: they hold no word of hers. */
  async statementsOf(works: readonly WorkFacts[]): Promise<ReadonlyMap<string, AiUse>> {
    const statements = new Map<string, AiUse>();
    for (const work of works) statements.set(work.submission.record.id, await this.#statement(work));
    return statements;
  }

  #statement(work: WorkFacts): Promise<AiUse> {
    const { id } = work.submission.record;
    const known = this.#read.get(id);
    if (known) return known;
    const read = this.#make(work);
    this.#read.set(id, read);
    // What could not be read is tried again with the next page.
    read.catch(() => this.#read.delete(id));
    return read;
  }

  async #make({ submission: { record }, exercise }: WorkFacts): Promise<AiUse> {
    const log = await fullLogOf(this.#services, record.id);
    if (!log) return 'not-recorded';
    const { attempt, task } = record.body;
    const work = { attempt, slug: task.exercise.slug, texts: soughtIn(exercise.body) };
    const about = await loadCallsAbout(this.#services, work, record.author);
    return aiUseOf(log.events, callsByHandIn(log.events, about, record.at).before);
  }
}
