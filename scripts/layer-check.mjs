/** Judges one import by the table in layers.mjs: pure functions over paths, so that the lint rule only walks the syntax. */
import { FLOW, LAYERS, LIBRARIES, OUTSIDE, STAGES } from './layers.mjs';

/**
 * Where a path (relative to src, forward slashes) lies: its layer, and its stage or feature.
 * `fault` tells why a file may not lie there at all.
 */
export function placeOf(path) {
  const [layer, part, ...rest] = path.split('/');
  const known = Object.hasOwn(LAYERS, layer);
  if (!known || part === undefined) return { layer, fault: `src/${path}: no layer of this name in scripts/layers.mjs` };
  if (layer === 'domain') return domainPlace(path, part, rest.length > 0);
  if (layer !== 'features') return { layer };
  const fault = rest.length > 0 ? undefined : `src/${path}: a file of features must lie in the folder of one feature`;
  return { layer, part, fault };
}

function domainPlace(path, part, inFolder) {
  const stage = inFolder ? part : part.replace(/\.[cm]?[jt]sx?$/u, '');
  const known = inFolder ? STAGES.includes(stage) : stage === FLOW || stage.endsWith('.json');
  const fault = known ? undefined : `src/${path}: no stage of the domain of this name in scripts/layers.mjs`;
  return { layer: 'domain', part: stage, fault };
}

/**
 * The fault of importing `specifier` in `file` (a path relative to src), or undefined.
 * `resolvePath(file, specifier)` gives the target relative to src; it begins with `..` when it leaves src.
 */
export function importFault(file, specifier, resolvePath) {
  const from = placeOf(file);
  if (from.fault !== undefined) return undefined; // told once for the whole file
  const bare = specifier.replace(/(?<=.)[?#].*$/u, '');
  if (/^\.{1,2}(\/|$)/u.test(bare)) return pathFault(file, from, specifier, resolvePath(file, bare));
  if (bare.startsWith('/') || bare.startsWith('#') || /^(file|https?|data|blob):/u.test(bare)) {
    return `src/${file} imports '${specifier}': only relative paths and libraries may be imported`;
  }
  return libraryFault(file, from, bare);
}

function pathFault(file, from, specifier, target) {
  if (target.startsWith('..')) {
    return OUTSIDE[target]?.includes(from.layer) ? undefined : `src/${file} imports '${specifier}', which leaves src`;
  }
  const to = placeOf(targetPath(target));
  const refuse = (reason) => `src/${file} imports '${specifier}': ${reason}`;
  const allowed = from.layer === to.layer || LAYERS[from.layer].includes(to.layer);
  if (Object.hasOwn(LAYERS, to.layer) && !allowed) return refuse(`${from.layer} may not import ${to.layer}`);
  if (to.fault !== undefined) return refuse(to.fault);
  if (from.layer === 'domain' && to.layer === 'domain') {
    return stageMayImport(from.part, to.part)
      ? undefined
      : refuse(`stage ${from.part} may import only stages to its left, not ${to.part}`);
  }
  if (from.layer === 'features' && to.layer === 'features') {
    return from.part === to.part ? undefined : refuse(`feature ${from.part} may not import feature ${to.part}`);
  }
  return undefined;
}

/** A folder as a target (`./locales`, `../metrics/`) is judged as a file in it. */
function targetPath(target) {
  const path = target.replace(/\/$/u, '');
  return /\.[a-z]+$/u.test(path) ? path : `${path}/index`;
}

function stageMayImport(from, to) {
  if (from === to || from === FLOW) return true;
  return to !== FLOW && STAGES.indexOf(to) < STAGES.indexOf(from);
}

function libraryFault(file, from, specifier) {
  const homes = LIBRARIES[libraryOf(specifier)];
  const library = libraryOf(specifier) ?? specifier;
  if (homes === undefined) return `src/${file} imports '${specifier}': no home in scripts/layers.mjs for ${library}`;
  if (homes.includes(from.layer) || homes.includes(`${from.layer}/${from.part}`)) return undefined;
  return `src/${file} imports '${specifier}': ${library} lives only in ${homes.join(', ')}`;
}

/** The entry of the table that speaks for a specifier: itself, its package, or its scheme. */
function libraryOf(specifier) {
  const scheme = /^[a-z]+:/u.exec(specifier)?.[0];
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  return [specifier, scheme, name].find((key) => key !== undefined && Object.hasOwn(LIBRARIES, key));
}
