import { posix } from 'node:path';
import ts from 'typescript';
import type { Sources } from './sources.ts';

export interface Import {
  /** The importing file, relative to the repository. */
  readonly from: string;
  /** For a relative import the file, relative to the repository; otherwise the specifier. */
  readonly to: string;
  /** True if the import is erased at compile time. */
  readonly typeOnly: boolean;
}

/** Every import, re-export, dynamic import and `import('…').Type` of one file. */
export function importsOf(from: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const relative = specifier.text.startsWith('.');
    found.push({ from, to: relative ? posix.join(posix.dirname(from), specifier.text) : specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      // With verbatimModuleSyntax `import { type A }` still loads the module: only `import type` is erased.
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest));
  return found;
}

/** Public entry points of our packages, with the source file of each. */
const entries: Readonly<Record<string, string>> = {
  '@shura/alike': 'packages/alike/src/index.ts',
  '@shura/alike/normalise': 'packages/alike/src/analyser/normalise.ts',
  '@shura/contract': 'packages/contract/src/index.ts',
  '@shura/contract/problems': 'packages/contract/src/problems.ts',
  '@shura/contract/roles': 'packages/contract/src/roles.ts',
  '@shura/contract/limits': 'packages/contract/src/limits.ts',
  '@shura/contract/languages': 'packages/contract/src/languages.ts',
  '@shura/contract/lists': 'packages/contract/src/lists.ts',
  '@shura/widgets/styles': 'packages/widgets/src/styles/index.ts',
  '@shura/widgets/say': 'packages/widgets/src/say/index.ts',
  '@shura/widgets/text': 'packages/widgets/src/text.ts',
  '@shura/widgets/resource': 'packages/widgets/src/controllers/resource-controller.ts',
  '@shura/client': 'packages/client/src/index.ts',
};

/** Every external package that `start` loads at run time, with the file that imports it. */
export function packagesReached(sources: Sources, start: string): ReadonlyMap<string, string> {
  const reached = new Map<string, string>();
  const seen = new Set<string>();
  const follow = (path: string): void => {
    const text = sources.get(path);
    if (text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { to, typeOnly } of importsOf(path, text)) {
      if (typeOnly) continue;
      const next = entries[to] ?? to;
      if (sources.has(next)) follow(next);
      else if (!reached.has(to)) reached.set(to, path);
    }
  };
  follow(start);
  return reached;
}
