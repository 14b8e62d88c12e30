import { dirname } from 'node:path/posix';
import { type Import, importsOf, packagesReached } from './imports.ts';
import type { Sources } from './sources.ts';

/** A forbidden import. `unless` lists exceptions. */
interface Arrow {
  readonly from: RegExp;
  readonly never: RegExp;
  readonly unless?: (found: Import) => boolean;
  readonly because: string;
}

const tests = /\.(test|stories)\.ts$/;
const bare = /^[^./][^:]*$/;
const typeOnly = ({ typeOnly }: Import): boolean => typeOnly;
const packageOf = (path: string): string | undefined => /^packages\/([^/]+)\//.exec(path)?.[1];
/** The element of a path in widgets/src; undefined for shared folders and entry points. */
const elementOf = (path: string): string | undefined =>
  /^packages\/widgets\/src\/(?!controllers\/|element\/|generated\/|localization\/|parts\/|say\/|single-file\/|static\/|styles\/|suggestion\/|testing\/|text\/)([^/]+)\//.exec(
    path,
  )?.[1];

/** The table "Which way imports may point" of the architecture, row by row. */
const arrows: readonly Arrow[] = [
  {
    from: /^packages\/contract\/src\//,
    never: bare,
    unless: ({ from, to }) => to.startsWith('packages/contract/') || to === 'valibot' || tests.test(from),
    because: 'the contract stands on valibot alone',
  },
  {
    from: /^packages\/client\/src\//,
    never: bare,
    unless: ({ from, to, typeOnly }) =>
      to.startsWith('packages/client/') ||
      /^@shura\/contract\/(lists|problems|roles)$/.test(to) ||
      (to === '@shura/contract' && typeOnly) ||
      tests.test(from),
    because: 'the client takes types of the contract, and its files without valibot',
  },
  {
    from: /^packages\/alike\/src\//,
    never: bare,
    unless: ({ from, to }) => to.startsWith('packages/alike/') || tests.test(from),
    because: 'the search stands on nothing of ours and on no library',
  },
  {
    from: /^packages\/(contract|client|widgets|desk)\//,
    never: /^@shura\/alike(\/|$)/,
    because: 'the search runs on the server alone: its catalogue has megabytes',
  },
  {
    from: /^packages\/server\/src\/(?!text\/analyses\.ts|state\/alike-thread\.ts|testing\/|.*\.test\.ts)/,
    never: /^@shura\/alike$/,
    unless: typeOnly,
    because: 'only threads beside the votes load the analyser: it reads its words for 50 ms',
  },
  {
    from: /^packages\/(contract|client|widgets|desk)\//,
    never: /^@shura\/server(\/|$)|^packages\/server\//,
    because: 'what runs in a page knows no server',
  },
  {
    from: /^packages\/(contract|client|server)\//,
    never: /^@shura\/(desk|widgets\/(?!package\.json|custom-elements\.json))/,
    // A host passes in the drawing functions; the command and the tests are hosts.
    unless: ({ from, to, typeOnly }) =>
      to === '@shura/widgets/static' &&
      (typeOnly || from === 'packages/server/src/cli/start/serve.ts' || from.includes('/testing/') || tests.test(from)),
    because: 'imports point from elements to what they stand on, never back',
  },
  {
    from: /^packages\/widgets\/src\/(?!.*\.(test|stories)\.ts$)/,
    never: /^@shura\/contract$/,
    unless: typeOnly,
    because: 'widgets take only types and lists of the contract: validation costs a citizen no bytes',
  },
  {
    from: /^packages\/widgets\/src\/[^/]+\/shura-[^/]+(?<!\.test|\.stories|\.styles)\.ts$/,
    never: /^@shura\/client$/,
    unless: typeOnly,
    because: 'an element asks its controller, not the client',
  },
  {
    from: /^packages\/widgets\/src\/[^/]+\//,
    never: /^packages\/widgets\/src\/[^/]+\//,
    unless: ({ from, to }) => {
      const target = elementOf(to);
      return (
        target === undefined ||
        target === elementOf(from) ||
        (elementOf(from) === 'consultation' && to.endsWith('/define.ts')) ||
        elementOf(from) === undefined
      );
    },
    because: "an element never reaches into another element's folder",
  },
  {
    from: /^packages\/widgets\/src\/say\//,
    never: /^packages\/widgets\/src\/(?!(generated|localization|say|text)\/)|^@shura\/client$/,
    because: 'words know no element, no controller and no client',
  },
  {
    from: /^packages\/widgets\/src\/parts\//,
    never: /^packages\/widgets\/src\/(?!(localization|parts|say|text)\/)/,
    because: 'what elements share knows none of them, and no controller',
  },
  {
    from: /^packages\/widgets\/src\/(controllers\/.*|[^/]+\/[^/]+-controller)(?<!\.test)\.ts$/,
    never: /\/shura-[^/]+\.ts$|\/define\.ts$|\.styles\.ts$|\/styles\//,
    because: 'a controller knows no element and no style',
  },
  {
    from: /^packages\/desk\/src\/(?!.*\.(test|stories)\.ts$)/,
    never: /^@shura\/contract$|^valibot(\/|$)/,
    unless: typeOnly,
    because: 'the desk takes only types, lists, problems, roles and limits of the contract: the server validates',
  },
  {
    from: /^packages\/desk\/src\/[^/]+\//,
    never: /^packages\/desk\/src\/views\/[^/]+\/desk-[^/]+\.ts$/,
    unless: ({ from, to }) => from.endsWith('/app/views.ts') || dirname(from) === dirname(to),
    because: 'a view is loaded by the frame, and by nothing else',
  },
  {
    from: /^packages\/server\/src\/routes\//,
    never: /^packages\/server\/src\/(stores\/|model\/(store|records)\.ts$)/,
    because: 'a route asks a service, never the store',
  },
  {
    from: /^packages\/server\/src\/(model|rules|state|services|stores)\//,
    never: /^hono(\/|$|-)|^@hono\//,
    unless: ({ from }) => tests.test(from),
    because: 'HTTP ends at the routes',
  },
  {
    from: /^packages\/server\/src\/rules\/(?!.*\.test\.ts$)/,
    never: /^packages\/server\/src\/(?!(model|rules)\/)/,
    because: 'rules know what is stored, and nothing that happens',
  },
  {
    from: /^packages\/server\/src\/stores\/(?!.*\.test\.ts$)/,
    never: /^packages\/server\/src\/(?!(model|rules|stores|text)\/)/,
    because: 'a store knows only its port',
  },
  {
    from: /^(examples|test)\//,
    never: /^packages\/[^/]+\/(src|dist)\//,
    because: 'examples and tests use public entry points',
  },
  {
    from: /^(examples|packages|test)\//,
    never: /^@shura\/[^/]+\/(src|dist)\//,
    because: 'a package is used by its public entry points',
  },
  {
    from: /^packages\//,
    never: /^(packages|examples|test|scripts)\//,
    unless: ({ from, to }) => packageOf(from) === packageOf(to),
    because: 'a package never reaches into another by path',
  },
];

/** Packages that must not be loaded from these files, directly or indirectly. */
const neverReached = [
  {
    from: /^packages\/(client\/src\/index|widgets\/src\/[^/]+\/define|desk\/src\/desk)\.ts$/,
    never: /^valibot(\/|$)/,
    because: 'no schema library in the graph of what a page loads',
  },
  {
    from: /^packages\/server\/src\/(rules|state|services)\/.*(?<!\.test)\.ts$/,
    never: /^hono(\/|$|-)|^@hono\//,
    because: 'the rules reach no HTTP framework, not even through another file',
  },
] as const;

/** Every forbidden import, as a line that names the file, the import and the rule. */
export function wrongImports(sources: Sources): string[] {
  const lines: string[] = [];
  for (const [path, text] of sources) {
    for (const found of importsOf(path, text)) {
      for (const { from, never, unless, because } of arrows) {
        if (!from.test(path) || !never.test(found.to) || unless?.(found) === true) continue;
        lines.push(`${path} imports ${found.to}: ${because}`);
      }
    }
    for (const { from, never, because } of neverReached) {
      if (!from.test(path)) continue;
      for (const [reached, through] of packagesReached(sources, path)) {
        if (never.test(reached)) lines.push(`${path} reaches ${reached} through ${through}: ${because}`);
      }
    }
  }
  return lines;
}
