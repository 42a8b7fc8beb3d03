/**
 * Vite plugin that compiles the content files into modules: an index of the exercises, and a lazy chunk for each exercise,
 * each key (apart, so that it can stay unread) and each rubric. A fault in a file stops the build with its place and mend.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { contentSchemas } from '../src/cli/content-schemas.ts';
import { faultLine, tellFault } from '../src/cli/content-sentences.ts';
import { readContent, type Content } from '../src/cli/read-content.ts';
import { exerciseEntry } from '../src/domain/exercise/exercise-entry.ts';
import { contentFault } from '../src/exchange/content-fault.ts';
import { CONTENT_FOLDERS, readContentFiles } from './content-files.mjs';

const PREFIX = 'virtual:yijin/';
const RESOLVED = `\0${PREFIX}`;

/** `root`: the folder that holds `exercises` and `rubrics`; the project's by default. */
export function contentPlugin(options: { readonly root?: string } = {}): Plugin {
  let read: Promise<Content> | null = null;
  const content = (): Promise<Content> => (read ??= readSound(options.root));
  return {
    name: 'yijin-content',
    async buildStart() {
      read = null;
      const files = await readContentFiles(options.root);
      for (const file of files.keys()) this.addWatchFile(join(options.root ?? process.cwd(), file));
      // In development the page shows the fault when it asks for the module; a build ends here.
      if (this.environment.mode === 'build') await content();
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      const module = moduleOf(id.slice(RESOLVED.length), await content());
      if (module === null) this.error(`There is no module ${id.slice(1)}.`);
      return { code: module, moduleType: 'js', moduleSideEffects: false };
    },
    configureServer(server) {
      const folders = CONTENT_FOLDERS.map((folder) => join(options.root ?? server.config.root, folder));
      server.watcher.add(folders);
      const changed = (file: string): void => {
        if (!/\.(?:yaml|json)$/.test(file) || !folders.some((folder) => file.startsWith(folder))) return;
        read = null;
        reload(server);
      };
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed);
    },
  };
}

async function readSound(root: string | undefined): Promise<Content> {
  const files = await readContentFiles(root);
  const content = readContent(files);
  const stale = Object.entries(contentSchemas())
    .filter(([file, text]) => files.get(file) !== text)
    .map(([file]) => ({ file, fault: contentFault('schema-stale', {}, [], null) }));
  const faults = [...content.faults, ...stale].filter(({ fault }) => fault.severity === 'error');
  if (faults.length === 0) return content;
  throw new Error(
    ['The content has faults.', ...faults.map(({ file, fault }) => faultLine(tellFault(file, fault)))].join('\n'),
  );
}

function moduleOf(name: string, content: Content): string | null {
  const [kind, id] = name.split('/');
  if (name === 'exercises') return exerciseIndex(content);
  if (name === 'exercise-chunks') return exerciseChunks(content);
  if (name === 'rubrics') return rubricIndex(content);
  if (name === 'typology') return jsonModule(content.typology);
  if (name === 'schemes') return jsonModule(content.schemes);
  if (kind === 'exercise') return jsonModule(content.exercises.find(({ exercise }) => exercise.slug === id)?.exercise);
  if (kind === 'key') return jsonModule(content.exercises.find(({ exercise }) => exercise.slug === id)?.key);
  if (kind === 'rubric') return jsonModule(content.rubrics.find((rubric) => rubric.id === id));
  return null;
}

/** The entries, which the first route lists. Where each exercise lies it need not know before one is opened. */
function exerciseIndex({ exercises }: Content): string {
  const entries = exercises.map(({ exercise, key }) => {
    const sha256 = createHash('sha256').update(JSON.stringify(exercise)).digest('hex');
    return JSON.stringify(exerciseEntry(exercise, key, sha256));
  });
  return [
    `const chunk = async (slug, what) => (await (${lazy('exercise-chunks')})()).default[slug][what]();`,
    `const withChunks = (entry) => ({`,
    `  ...entry,`,
    `  load: () => chunk(entry.slug, 'load'),`,
    `  loadKey: () => chunk(entry.slug, 'loadKey'),`,
    `});`,
    `export default [${entries.join(',\n')}].map(withChunks);`,
    '',
  ].join('\n');
}

function exerciseChunks({ exercises }: Content): string {
  const items = exercises.map(
    ({ exercise: { slug } }) =>
      `${JSON.stringify(slug)}:{load:${lazy(`exercise/${slug}`)},loadKey:${lazy(`key/${slug}`)}}`,
  );
  return `export default {${items.join(',\n')}};\n`;
}

function rubricIndex({ rubrics }: Content): string {
  const items = rubrics.map(({ id }) => `{id:${JSON.stringify(id)},load:${lazy(`rubric/${id}`)}}`);
  const parts = [
    `export default [${items.join(',\n')}];`,
    `export const loadTypology = ${lazy('typology')};`,
    `export const loadSchemes = ${lazy('schemes')};`,
  ];
  return `${parts.join('\n')}\n`;
}

function lazy(name: string): string {
  return `() => import(${JSON.stringify(PREFIX + name)})`;
}

function jsonModule(value: unknown): string | null {
  return value === undefined || value === null ? null : `export default ${JSON.stringify(value)};\n`;
}

/** Everything made from the files is forgotten, and the page asked to load anew. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const [id, module] of environment.moduleGraph.idToModuleMap) {
      if (id.startsWith(RESOLVED)) environment.moduleGraph.invalidateModule(module);
    }
  }
  server.ws.send({ type: 'full-reload' });
}
