import { useEffect, useState } from 'react';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { makePack } from '../../domain/evidence/make-pack.ts';
import type { EvidencePack } from '../../domain/evidence/pack.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Services } from '../../workspace/services.ts';
import { useServices } from '../../workspace/services-context.ts';

export interface PackChoice {
  /** The works that go in, and all there are. */
  readonly works: readonly WorkFacts[];
  readonly known: readonly WorkFacts[];
  readonly locale: Locale;
  readonly name: string;
}

/** A pack and the page that shows it: what is seen is what is saved, with one hash. */
export interface PackPage {
  readonly pack: EvidencePack;
  readonly html: string;
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
  const { works, known, locale, name } = choice;
  const [page, setPage] = useState<PackPage | null>(null);
  const [settled, setSettled] = useState<{ readonly of: object; readonly failed: boolean } | null>(null);
  const [run, setRun] = useState({});
  useEffect(() => {
    let dropped = false;
    const timer = setTimeout(() => {
      makePage(services, { works, known, locale, name }).then(
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
  }, [services, works, known, locale, name, run]);
  return { page, making: settled === null, failed: settled?.failed ?? false, again: () => setRun({}) };
}

async function makePage(services: Services, { works, known, locale, name }: PackChoice): Promise<PackPage> {
  const { surroundings, learner, rubrics } = services;
  const [{ renderEvidenceHtml }, typology] = await Promise.all([
    import('../../sheet/evidence-html.ts'),
    rubrics.typology().catch(() => null),
  ]);
  const made = { learner: learner.code, course: learner.course, at: surroundings.now(), app: surroundings.appVersion };
  const pack = await makePack({ works, known, ...made }, surroundings.digest);
  const html = await renderEvidenceHtml({ pack, works, locale, name, typology, digest: surroundings.digest });
  return { pack, html };
}
