import { useEffect, useMemo, useState } from 'react';
import type { ConsentRecord } from '../../domain/attempt/consent.ts';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { makePack } from '../../domain/evidence/make-pack.ts';
import type { EvidencePack } from '../../domain/evidence/pack.ts';
import { readOwnDraftLine } from '../../domain/exercise/own-provenance.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import type { Locale } from '../../i18n/locale.ts';
import { aiTitles } from '../../workspace/ai-titles.ts';
import type { Services } from '../../workspace/services.ts';
import { useServices } from '../../workspace/services-context.ts';
import { AiUseReader } from './pack-ai-use.ts';
import { LogMaker, type PackLogs } from './pack-logs.ts';

export interface PackChoice {
  /** The works that go in, and all there are. */
  readonly works: readonly WorkFacts[];
  readonly known: readonly WorkFacts[];
  /** What she lets out of the making; null until it is read. Nothing is made before. */
  readonly consents: readonly ConsentRecord[] | null;
  readonly locale: Locale;
  readonly name: string;
}

/** A pack and the page that shows it: what is seen is what is saved, with one hash. */
export interface PackPage {
  readonly pack: EvidencePack;
  readonly html: string;
  /** Why logs that she lets out are not in it, by submission. */
  readonly left: PackLogs['left'];
}

export interface PackPageState {
  /** The last page that was made; it stays while the next one is on its way. */
  readonly page: PackPage | null;
  readonly making: boolean;
  readonly failed: boolean;
  again(): void;
}

/** How long typing may pause before the page is made anew, in ms. */
const PAUSE = 250;

/** Makes the pack of the chosen works and its page, and again when the choice changes. A newer choice drops an older one. */
export function usePackPage(choice: PackChoice): PackPageState {
  const services = useServices();
  const { works, known, consents, locale, name } = choice;
  const logs = useMemo(() => new LogMaker(services), [services]);
  const ai = useMemo(() => new AiUseReader(services), [services]);
  const [page, setPage] = useState<PackPage | null>(null);
  const [settled, setSettled] = useState<{ readonly of: object; readonly failed: boolean } | null>(null);
  const [run, setRun] = useState({});
  useEffect(() => {
    if (consents === null) return undefined;
    let dropped = false;
    const timer = setTimeout(() => {
      makePage(services, logs, ai, { works, known, consents, locale, name }).then(
        (made) => {
          if (dropped) return;
          setPage(made);
          setSettled({ of: run, failed: false });
        },
        () => {
          if (!dropped) setSettled({ of: run, failed: true });
        },
      );
    }, PAUSE);
    return () => {
      dropped = true;
      clearTimeout(timer);
      setSettled(null);
    };
  }, [services, logs, ai, works, known, consents, locale, name, run]);
  return { page, making: settled === null, failed: settled?.failed ?? false, again: () => setRun({}) };
}

async function makePage(
  services: Services,
  logs: LogMaker,
  ai: AiUseReader,
  { works, known, consents, locale, name }: PackChoice,
): Promise<PackPage> {
  const { surroundings, learner, rubrics } = services;
  const [{ renderEvidenceHtml }, typology] = await Promise.all([
    import('../../sheet/evidence-html.ts'),
    rubrics.typology().catch(() => null),
  ]);
  const made = { learner: learner.code, course: learner.course, at: surroundings.now(), app: surroundings.appVersion };
  const going = await logs.logsFor(works, consents ?? []);
  const pack = await makePack(
    { works, known, logs: going.logs, aiUse: await ai.statementsOf(works), ...made },
    surroundings.digest,
  );
  const assistance =
    pack.works.some(statesAi) || works.some(namesAi) ? await services.assistance().catch(() => null) : null;
  const html = await renderEvidenceHtml({
    pack,
    works,
    locale,
    name,
    typology,
    ...(assistance ? { aiTitles: aiTitles(assistance, locale) } : {}),
    digest: surroundings.digest,
  });
  return { pack, html, left: going.left };
}

/** Whether the page names an AI or an instruction to one: only then is it fetched what they are called. */
function statesAi({ aiUse }: EvidencePack['works'][number]): boolean {
  return aiUse !== 'not-recorded' && aiUse.log.length + aiUse.apart.length > 0;
}
function namesAi({ exercise: { body }, submission }: WorkFacts): boolean {
  const drafted = isOwnSlug(body.slug) && readOwnDraftLine(body.provenance.draft)?.by === 'ai';
  return drafted || (submission.record.body.instructed ?? []).length > 0;
}
