import { importsOf } from './imports.ts';
import type { Sources } from './sources.ts';

/**
 * The rooms of each package: its folders, from the ground up. A file imports from its own room and from rooms that stand
 * before it, so that no two rooms need each other. A folder inside a room belongs to it. `.` is the top of the sources.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  contract: ['.', 'questions'],
  client: ['.'],
  alike: ['analyser', 'catalogue', 'search', '.'],
  widgets: [
    ...['localization', 'controllers', 'element', 'text', 'say', 'parts', 'styles', 'suggestion'],
    ...['poll', 'suggestion-box', 'suggestions', 'response-feed', 'pledge', 'policy', 'track', 'trail', 'consultation'],
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
    ...['views/counters', 'views/suggestion', 'views/adoption', 'views/inbox', 'views/insights', 'views/people'],
    ...['app', '.'],
  ],
  server: [
    ...['text', 'model', 'runtime', 'rules', 'adoption', 'auth', 'state', 'services', 'http', 'pages', 'delivery'],
    ...['embed', 'routes', 'wiring', '.', 'stores', 'cli'],
  ],
};

/** Neither tests, nor what they and stories are made of. */
const shipped =
  /^packages\/(?<name>[^/]+)\/src\/(?!.*(\.(test|stories)|-states)\.ts$|(testing|generated)\/)(?<file>.+)$/;

interface Place {
  readonly name: string;
  /** How many rooms stand before it; -1 for a room that the list does not have. */
  readonly height: number;
}

/** The package and the room of a shipped file; undefined for any other. */
function placeOf(path: string): Place | undefined {
  const { name = '', file = '' } = shipped.exec(path)?.groups ?? {};
  const known = rooms[name];
  if (known === undefined) return undefined;
  const folders = file.split('/').slice(0, -1);
  // A room of two names, as `ui/fields`, goes before one of the first alone.
  const room = [folders.slice(0, 2), folders.slice(0, 1)]
    .map((parts) => parts.join('/') || '.')
    .find((one) => known.includes(one));
  return { name, height: known.indexOf(room ?? '') };
}

/** Every import from a room that stands above the file's own, as a line; and every file of a room that no list names. */
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

/** Files that import each other in a circle, types included; each circle once, as a line. */
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
