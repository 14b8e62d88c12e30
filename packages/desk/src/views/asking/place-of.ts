import type { Desk } from '../../ui/desk.ts';
import type { Line } from '../../ui/editing/lines.ts';
import type { Entry, Kind } from './kinds.ts';

type Named = Pick<Kind<never, never>, 'name'>;

/** Id of the page of one, within those of what is asked. */
export const pageId = ({ name }: Named, slug: string): string => (name === 'poll' ? `polls/${slug}` : slug);
export const newPageId = ({ name }: Named): string => `new-${name}`;

/** Slug that a page is of; undefined for that of a new one. */
export function slugOf(kind: Named, id: string): string | undefined {
  if (id === newPageId(kind)) return undefined;
  return kind.name === 'poll' ? id.replace(/^polls\//, '') : id;
}

/** What a draft of it is kept under. */
export const aboutOf = (kind: Named, slug: string | undefined): string => `${kind.name}.${slug ?? newPageId(kind)}`;

/** The public's page of one, below the server's address. */
export const publicPath = ({ name }: Named, slug: string): string => `${name === 'poll' ? 'p' : 'c'}/${slug}`;

/** Has opened, so that what it asks is what people answer. */
export const isFixed = (kind: Named, entry: Entry<unknown> | undefined): boolean =>
  entry?.state === 'open' && (kind.name === 'consultation' || entry.answered === true);

/** A wall-clock time of the agency's, in words. */
export const sayLocal = ({ format }: Pick<Desk, 'format'>, local: string): string => format.time(`${local}Z`, 'UTC');

/** A path with the ids of lines, as names of controls have it: by their places. */
export function byPlace(path: string, list: string, lines: readonly Line[]): string {
  if (!path.startsWith(`${list}.`)) return path;
  // Ids may have dots in them.
  const rest = path.slice(list.length + 1);
  const index = lines.findIndex(({ id }) => rest === id || rest.startsWith(`${id}.`));
  return index < 0 ? path : `${list}.${index}${rest.slice(lines[index]?.id.length)}`;
}
