import { posix } from 'node:path';
import ts from 'typescript';

/** What a folder may import: `values` from these folders, and on top of that `types` from those. */
interface Rule {
  values: readonly string[];
  types?: readonly string[];
  packages?: readonly string[];
}

const PURE = ['config', 'consent'];
const TOP = '(top)';
const spoke = (own: string, more: Partial<Rule> = {}, values: readonly string[] = []): Rule => ({
  values: [...PURE, own, ...values],
  types: [TOP],
  ...more,
});

/** The dependency rule: a pure centre, spokes that know only the centre, and top-level files that see everything. */
const RULES: Readonly<Record<string, Rule>> = {
  config: { values: PURE },
  consent: { values: PURE },
  visitor: spoke('visitor'),
  storage: spoke('storage', { packages: ['js-cookie'] }),
  gate: spoke('gate', { packages: ['js-cookie'] }),
  page: spoke('page', {}, ['styles']),
  events: spoke('events'),
  locales: spoke('locales'),
  ui: spoke('ui', { packages: ['preact'] }, ['styles']),
  [TOP]: { values: [...PURE, 'visitor', 'storage', 'gate', 'page', 'events', 'locales', 'ui', TOP] },
};

const MOST_LINES = 250;

interface Import {
  /** What stands in the code; empty where it is computed. */
  source: string;
  isType: boolean;
}

/** Imports, exports from elsewhere and `import()`, as a value or in a type. */
function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isType: boolean): void =>
    void found.push({ source: node && ts.isStringLiteralLike(node) ? node.text : '', isType });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      // `import { type A }` still runs the module; only `import type` leaves nothing of it.
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The folder of a path such as `src/ui/App.tsx`; undefined outside of src/ and styles/. */
function folderOf(path: string): string | undefined {
  const [root, folder, file] = path.split('/');
  if (root === 'styles') return root;
  if (root !== 'src' || !folder) return undefined;
  return file ? folder : TOP;
}

/** Every breach of the dependency rule in these files: path from the repository's root → text. */
export function findViolations(files: Readonly<Record<string, string>>): string[] {
  const violations: string[] = [];
  const edges = new Map<string, string[]>();

  for (const [path, text] of Object.entries(files)) {
    if (text.trimEnd().split('\n').length > MOST_LINES) violations.push(`${path} is longer than ${MOST_LINES} lines`);
    const rule = RULES[folderOf(path) ?? ''];
    if (!rule) {
      violations.push(`${path} is in a folder that the rule does not know`);
      continue;
    }
    for (const { source, isType } of importsOf(path, text)) {
      const target = posix.join(posix.dirname(path), source);
      const isRelative = /^\.\.?\//.test(source);
      const mayUse = !source
        ? rule === RULES[TOP]
        : isRelative
          ? [...rule.values, ...(isType ? (rule.types ?? []) : [])].includes(folderOf(target) ?? '')
          : rule.packages?.includes(source.split('/')[0] ?? '');
      if (!mayUse) violations.push(`${path} may not import ${isType ? 'types from ' : ''}${source || 'what it computes'}`);
      if (isRelative && !isType) edges.set(path, [...(edges.get(path) ?? []), target]);
      if (isRelative && target.startsWith('src/') && !(target in files)) violations.push(`${path} imports ${source}, which is not there`);
    }
  }
  return [...violations, ...findCycles(edges)];
}

function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push(`a cycle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    else if (!done.has(path)) {
      for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of edges.keys()) walk(path, []);
  return cycles;
}
