/**
 * The oxlint plugin `yijin`: one rule for the ways of imports, one for the purity of the domain, both read from layers.mjs.
 * The built-in `no-restricted-imports` does not see `import()` nor `import('x')` in types, and knows no folders.
 */
import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { DOMAIN_FORBIDDEN_GLOBALS } from './layers.mjs';
import { importFault, placeOf } from './layer-check.mjs';

const roots = new Map();

/** The nearest folder above that holds a package.json: the rule must not depend on where oxlint was started. */
function projectRoot(folder) {
  if (!roots.has(folder)) {
    const up = dirname(folder);
    roots.set(folder, existsSync(join(folder, 'package.json')) || up === folder ? folder : projectRoot(up));
  }
  return roots.get(folder);
}

/** Path from src with forward slashes, or undefined for a file that is not under src. */
function pathInSrc(filename) {
  const path = relative(join(projectRoot(dirname(filename)), 'src'), filename)
    .split(sep)
    .join('/');
  return path.startsWith('..') ? undefined : path;
}

/** A relative specifier as a path from src, with forward slashes; it begins with `..` when it leaves src. */
function targetOf(file, specifier) {
  const path = posix.normalize(posix.join('src', posix.dirname(file), specifier));
  return posix.relative('src', path);
}

/** The text of a string literal or of a template without holes. */
function literal(node) {
  if (node?.type === 'TSLiteralType') return literal(node.literal);
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return undefined;
}

function isImportMeta(node) {
  return node?.type === 'MetaProperty' && node.meta.name === 'import';
}

/** The patterns of `import.meta.glob('…')` up to their first wildcard. */
function globFolders(node) {
  const callee = node.callee;
  if (callee.type !== 'MemberExpression' || !isImportMeta(callee.object) || callee.property.name !== 'glob') return [];
  const [first] = node.arguments;
  const patterns = first?.type === 'ArrayExpression' ? first.elements : [first];
  return patterns
    .map(literal)
    .filter((pattern) => pattern !== undefined && !pattern.startsWith('!'))
    .map((pattern) => pattern.replace(/[^/]*[*{?[(].*$/u, ''));
}

const layers = {
  create(context) {
    const file = pathInSrc(context.filename);
    if (file === undefined) return {};
    const check = (node, specifier) => {
      const message = importFault(file, specifier, targetOf);
      if (message !== undefined) context.report({ node, message });
    };
    const checkSource = (node) => {
      const specifier = literal(node.source);
      if (specifier !== undefined) check(node, specifier);
    };
    return {
      Program(node) {
        const { fault } = placeOf(file);
        if (fault !== undefined) context.report({ node, message: fault });
      },
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression(node) {
        const specifier = literal(node.source);
        if (specifier !== undefined) check(node, specifier);
        else
          context.report({
            node,
            message: `src/${file}: import() of a computed name cannot be checked; name the module`,
          });
      },
      TSImportType(node) {
        const specifier = literal(node.source ?? node.argument);
        if (specifier !== undefined) check(node, specifier);
      },
      TSExternalModuleReference(node) {
        const specifier = literal(node.expression);
        if (specifier !== undefined) check(node, specifier);
      },
      NewExpression(node) {
        const [path, base] = node.arguments;
        const fromHere = base?.type === 'MemberExpression' && isImportMeta(base.object);
        const specifier = node.callee.name === 'URL' && fromHere ? literal(path) : undefined;
        if (specifier !== undefined) check(node, specifier);
      },
      CallExpression(node) {
        for (const folder of globFolders(node)) check(node, folder);
        const specifier = node.callee.name === 'require' ? literal(node.arguments[0]) : undefined;
        if (specifier !== undefined) check(node, specifier);
      },
    };
  },
};

/** Every reference that no declaration in the file (or its imports) answers, so: a global. */
function globalReferences(scope) {
  const declared = scope.variables.filter((variable) => variable.defs.length === 0);
  return [...scope.through, ...declared.flatMap((variable) => variable.references)];
}

const domainPurity = {
  create(context) {
    const file = pathInSrc(context.filename);
    if (file === undefined || !file.startsWith('domain/')) return {};
    const forbidden = new Set(DOMAIN_FORBIDDEN_GLOBALS);
    const report = (node, name) =>
      context.report({
        node,
        message: `the domain is pure: ${name} is not allowed in src/${file}; take it as an argument`,
      });
    return {
      'Program:exit'() {
        for (const { identifier } of globalReferences(context.sourceCode.scopeManager.globalScope)) {
          if (forbidden.has(identifier.name)) report(identifier, identifier.name);
          if (identifier.name === 'Math' && !isPlainMath(identifier)) report(identifier, 'Math.random');
        }
      },
      MetaProperty(node) {
        if (isImportMeta(node)) report(node, 'import.meta');
      },
    };
  },
};

/** `Math.floor` and the like; not `Math.random`, and not `Math` handed on under another name or key. */
function isPlainMath(identifier) {
  const parent = identifier.parent;
  if (parent.type !== 'MemberExpression' || parent.object !== identifier || parent.computed) return false;
  return parent.property.name !== 'random';
}

export default { meta: { name: 'yijin' }, rules: { layers, 'domain-purity': domainPurity } };
