import type { EvidencePack } from '../domain/evidence/pack.ts';
import { GrowthSection } from './GrowthSection.tsx';
import { HowToCheck } from './HowToCheck.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetWordsContext, type SheetWords } from './sheet-words.ts';
import { WorkSection } from './WorkSection.tsx';
import type { WorkView } from './work-view.ts';

export interface EvidenceSheetProps {
  readonly pack: EvidencePack;
  readonly works: readonly WorkView[];
  /** As the student gives it; printed here and kept nowhere. */
  readonly name: string;
  /** The file that should lie beside this page. */
  readonly jsonFile: string;
  readonly words: SheetWords;
}

/** The page an outsider reads: who made what, what the figures are, the works themselves, and how to check them. */
export function EvidenceSheet({ pack, works, name, jsonFile, words }: EvidenceSheetProps) {
  return (
    <SheetWordsContext value={words}>
      <main className="sheet">
        <SheetHead pack={pack} name={name} />
        {works.length === 0 ? <p className="lead">{words.t('sheet.noWorks')}</p> : <GrowthSection works={works} />}
        {works.map((view) => (
          <WorkSection key={view.work.submission} view={view} />
        ))}
        <HowToCheck pack={pack} jsonFile={jsonFile} />
      </main>
    </SheetWordsContext>
  );
}
