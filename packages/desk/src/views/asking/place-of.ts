import type { Desk } from '../../ui/desk.ts';
import type { Line } from '../../ui/editing/lines.ts';
import type { Entry, Kind } from './kinds.ts';

type Named = Pick<Kind<never, never>, 'name'>;

/** Page id of one, below the page of all. */
export const pageId = ({ name }: Named, slug: string): string => (name === 'poll' ? `polls/${slug}` : slug);
export const newPageId = ({ name }: Named): string => `new-${name}`;

/** Slug in a page id; undefined for a new one. */
export function slugOf(kind: Named, id: string): string | undefined {
  if (id === newPageId(kind)) return undefined;
  return kind.name === 'poll' ? id.replace(/^polls\//, '') : id;
}

/** Key of its draft. */
export const aboutOf = (kind: Named, slug: string | undefined): string => `${kind.name}.${slug ?? newPageId(kind)}`;

/** Path of its public page, below the server's address. */
export const publicPath = ({ name }: Named, slug: string): string => `${name === 'poll' ? 'p' : 'c'}/${slug}`;

/** Whether it has opened, so that its questions are fixed. */
export const isFixed = (kind: Named, entry: Entry<unknown> | undefined): boolean =>
  entry?.state === 'open' && (kind.name === 'consultation' || entry.answered === true);

/** A wall-clock time of the agency, as text. */
export const sayLocal = ({ format }: Pick<Desk, 'format'>, local: string): string => format.time(`${local}Z`, 'UTC');

/** Converts a path from line ids to places, as in control names. */
export function byPlace(path: string, list: string, lines: readonly Line[]): string {
  if (!path.startsWith(`${list}.`)) return path;
  // Ids may contain dots.
  const rest = path.slice(list.length + 1);
  const index = lines.findIndex(({ id }) => rest === id || rest.startsWith(`${id}.`));
  return index < 0 ? path : `${list}.${index}${rest.slice(lines[index]?.id.length)}`;
}
