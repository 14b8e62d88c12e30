import { importsOf } from './imports.ts';
import type { Sources } from './sources.ts';

/**
 * The rooms (folders) of each package, lowest first. A file may import from its own room and from earlier ones, so that
 * no two rooms depend on each other. A subfolder belongs to its room. `.` is the top of the sources.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  contract: ['.', 'questions'],
  client: ['.'],
  alike: ['analyser', 'catalogue', 'bytes', 'lexical', 'search', '.'],
  widgets: [
    ...['localization', 'controllers', 'element', 'text', 'say', 'parts', 'styles', 'suggestion'],
    ...[
      'poll',
      'suggestion-box',
      'suggestions',
      'response-feed',
      'pledge',
      'policy',
      'track',
      'trail',
      'consultation',
      'search',
    ],
    ...['frame', '.', 'single-file', 'static'],
  ],
  desk: [
    ...[
      'ui/language',
      'ui',
      'ui/styles',
      'ui/fields',
      'ui/facts',
      'ui/roles',
      'ui/loading',
      'ui/editing',
      'ui/preview',
    ],
    ...['ui/leaving', 'ui/answering'],
    ...['views/responses', 'views/asking', 'views/settings', 'views/sign-in', 'views/account', 'views/audit'],
    ...[
      'views/counters',
      'views/suggestion',
      'views/adoption',
      'views/inbox',
      'views/insights',
      'views/people',
      'views/search',
    ],
    ...['app', '.'],
  ],
  server: [
    ...['text', 'model', 'runtime', 'rules', 'adoption', 'auth', 'state', 'services', 'http', 'pages', 'delivery'],
    ...['embed', 'routes', 'wiring', '.', 'stores', 'cli'],
  ],
};

/** Shipped files: no tests, stories or their helpers. */
const shipped =
  /^packages\/(?<name>[^/]+)\/src\/(?!.*(\.(test|stories)|-states)\.ts$|(testing|generated)\/)(?<file>.+)$/;

interface Place {
  readonly name: string;
  /** Index in the list; -1 for an unlisted room. */
  readonly height: number;
}

/** The package and the room of a shipped file; undefined for any other. */
function placeOf(path: string): Place | undefined {
  const { name = '', file = '' } = shipped.exec(path)?.groups ?? {};
  const known = rooms[name];
  if (known === undefined) return undefined;
  const folders = file.split('/').slice(0, -1);
  // The longer name wins: `ui/fields` before `ui`.
  const room = [folders.slice(0, 2), folders.slice(0, 1)]
    .map((parts) => parts.join('/') || '.')
    .find((one) => known.includes(one));
  return { name, height: known.indexOf(room ?? '') };
}

/** Every import from a later room, and every file of an unlisted room, a line each. */
export function wrongRooms(sources: Sources): string[] {
  const lines: string[] = [];
  for (const [path, text] of sources) {
    const from = placeOf(path);
    if (from === undefined) continue;
    if (from.height < 0) lines.push(`${path} stands in no room of its package`);
    for (const { to } of importsOf(path, text)) {
      const target = placeOf(to);
      if (target && target.name === from.name && target.height > from.height) {
        lines.push(`${path} imports ${to}: a room stands on those before it`);
      }
    }
  }
  return lines;
}

/** Import cycles, types included, a line each. */
export function circlesOf(sources: Sources): string[] {
  const lines: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const follow = (path: string): void => {
    const begin = way.indexOf(path);
    if (begin >= 0) lines.push([...way.slice(begin), path].join(' imports '));
    const text = sources.get(path);
    if (begin >= 0 || done.has(path) || text === undefined) return;
    way.push(path);
    for (const { to } of importsOf(path, text)) if (placeOf(to)) follow(to);
    way.pop();
    done.add(path);
  };
  for (const path of sources.keys()) if (placeOf(path)) follow(path);
  return lines;
}
