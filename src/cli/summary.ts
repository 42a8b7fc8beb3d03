/** `yijin summary`: the figures of an evidence pack as a table, and whether the pack is whole. */
import { createHash } from 'node:crypto';
import type { LogCheckFault } from '../domain/attempt/check-log.ts';
import { checkPack, type PackFault } from '../domain/evidence/check-pack.ts';
import type { EvidencePack, WorkFigures } from '../domain/evidence/pack.ts';

const HEAD = [
  'exercise',
  'kind',
  'round',
  'handed in',
  'length',
  'EWC',
  'HTER',
  'chrF2',
  'chars',
  'repaired',
  'missed',
  'to judge',
  'found',
  'F1',
  'ref chrF2',
  'ref TER',
  'HTER without',
  'HTER with',
  'saved',
  'self',
  'AI calls',
];

export interface Summary {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

/** `value` is what stands in the file. Never throws for what is in it. */
export async function summarize(value: unknown): Promise<Summary> {
  const { pack, faults } = await checkPack(value, (text) =>
    Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex')),
  );
  const told = faults.map(faultText);
  if (pack === null) return { lines: [], faults: told };
  const rows = pack.works.map((work) => row(pack, work));
  return {
    lines: [
      `${pack.learner}, ${pack.course}: ${pack.works.length} ${pack.works.length === 1 ? 'work' : 'works'}, made ${pack.made.at}`,
      ...table([HEAD, ...rows]),
      ...signatures(pack),
      ...(told.length === 0 ? ['Every hash is right, and every figure follows from the texts.'] : []),
    ],
    faults: told,
  };
}

function row(pack: EvidencePack, { submission, figures, aiUse }: EvidencePack['works'][number]): readonly string[] {
  const growth = pack.growth.find((entry) => entry.submission === submission);
  const { length, hter, chrf2, characters, findings, selfAssessment, spotting, translation, instruction } = figures;
  return [
    growth?.slug ?? submission,
    growth?.kind ?? '–',
    growth ? String(growth.round) : '–',
    growth?.at ?? '–',
    `${length.words} ${length.unit}`,
    number(length.ewc),
    number(hter?.score),
    number(chrf2?.score),
    percent(characters?.rate),
    findings ? `${findings.repaired} of ${findings.errors}` : '–',
    findings ? String(findings.missed) : '–',
    findings ? String(findings.toJudge) : '–',
    spotting ? `${spotting.found} of ${spotting.errors}` : '–',
    number(spotting?.f1),
    number(translation?.reference?.chrf2.score),
    number(translation?.reference?.ter.score),
    number(instruction?.before.score),
    number(instruction?.after.score),
    instruction ? `${instruction.saved.edits} edits` : '–',
    number(selfAssessment?.score),
    aiUse === 'not-recorded' ? '–' : String([...aiUse.log, ...aiUse.apart].reduce((sum, { calls }) => sum + calls, 0)),
  ];
}

/** The settings behind the columns, each once. */
function signatures(pack: EvidencePack): readonly string[] {
  const of = ({
    hter,
    chrf2,
    characters,
    translation,
    spotting,
    instruction,
  }: WorkFigures): readonly (string | undefined)[] => [
    hter?.signature,
    chrf2?.signature,
    characters?.signature,
    translation?.reference?.ter.signature,
    spotting?.rule,
    instruction?.before.signature,
    instruction?.errors?.rule,
  ];
  return [...new Set(pack.works.flatMap(({ figures }) => of(figures)))].filter((signature) => signature !== undefined);
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : String(Math.round(value * 100) / 100);
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : `${Math.round(value * 1000) / 10} %`;
}

function faultText({ code, ...rest }: PackFault | LogCheckFault): string {
  const told = Object.entries(rest).map(([name, value]: [string, string | number | LogCheckFault]) =>
    typeof value === 'object' ? faultText(value) : `${name} ${value}`,
  );
  return [code, ...told].join(', ');
}
