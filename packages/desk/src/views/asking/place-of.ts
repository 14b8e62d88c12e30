import type { AgencyDocument, Language } from '@shura/contract';
import { wordsIn } from '@shura/widgets/text';
import type { Desk } from '../../ui/desk.ts';
import type { Line } from '../../ui/editing/lines.ts';
import type { Entry, Kind } from './kinds.ts';
import { askingWords } from './words.ts';

type Named = Pick<Kind<never, never>, 'name'>;

/** Id of a poll or consultation in the address of its page, such as `polls/parks`. */
export const pageId = ({ name }: Named, slug: string): string => (name === 'poll' ? `polls/${slug}` : slug);
export const newPageId = ({ name }: Named): string => `new-${name}`;

/** Slug in a page id; undefined for a new poll or consultation. */
export function slugOf(kind: Named, id: string): string | undefined {
  if (id === newPageId(kind)) return undefined;
  return kind.name === 'poll' ? id.replace(/^polls\//, '') : id;
}

/** Key of the draft of a poll or consultation. */
export const aboutOf = (kind: Named, slug: string | undefined): string => `${kind.name}.${slug ?? newPageId(kind)}`;

/** Path of the public page of a poll or consultation, below the server's address. */
export const publicPath = ({ name }: Named, slug: string): string => `${name === 'poll' ? 'p' : 'c'}/${slug}`;

/** Whether only corrections are possible: for an open consultation, or an open poll with a ballot. */
export const isFixed = (kind: Named, entry: Entry<unknown> | undefined): boolean =>
  entry?.state === 'open' && (kind.name === 'consultation' || entry.answered === true);

/** A wall-clock time of the agency, as text. */
export const sayLocal = ({ format }: Pick<Desk, 'format'>, local: string): string => format.time(`${local}Z`, 'UTC');

/** Says that times are those of the agency's place. */
export const sayPlace = (language: Language, { place }: AgencyDocument): string =>
  askingWords[language].localTime(wordsIn(place, language).words);

/** Converts a path from line ids to places, as in control names. */
export function byPlace(path: string, list: string, lines: readonly Line[]): string {
  if (!path.startsWith(`${list}.`)) return path;
  // Ids may contain dots.
  const rest = path.slice(list.length + 1);
  const index = lines.findIndex(({ id }) => rest === id || rest.startsWith(`${id}.`));
  return index < 0 ? path : `${list}.${index}${rest.slice(lines[index]?.id.length)}`;
}
