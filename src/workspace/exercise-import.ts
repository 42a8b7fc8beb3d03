/** Why a dropped file was not taken: a sentence's code and parameters (namespace `content`), and the place in the file. */
export interface ImportFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

export type ImportResult =
  | { readonly ok: true; readonly slug: string; readonly revision: number; readonly already: boolean }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

/** Takes an exercise file into the library of this device, or tells what is wrong with it and changes nothing. */
export type ExerciseImport = (file: File) => Promise<ImportResult>;
