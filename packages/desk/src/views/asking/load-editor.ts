import type { Asking, DeskSuggestion, Draft } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';
import { usualOffice } from '../../ui/editing/last-office.ts';
import type { Around, Asked, AskedForm, Entry, Kind } from './kinds.ts';
import { anotherSlug } from './slug.ts';

/** Data of an editor, besides the form. */
export interface Loaded extends Around {
  readonly drafts: readonly Draft[];
  /** The promoted suggestions that could be loaded. */
  readonly suggestions: readonly DeskSuggestion[];
}

/** The saved poll or consultation of a slug; undefined if there is none. */
export const findEntry = <Document extends Asked, Form extends AskedForm>(
  kind: Kind<Document, Form>,
  asking: Asking,
  slug: string | undefined,
): Entry<Document> | undefined => kind.entries(asking).find(({ document }) => document.slug === slug);

/** Fetches the data of an editor; throws what a call throws, except a call for a promoted suggestion. */
export async function loadEditor<Document extends Asked, Form extends AskedForm>(
  { client, agencySlug }: Desk,
  kind: Kind<Document, Form>,
  slug: string | undefined,
): Promise<Loaded> {
  const [asking, { agency: settings }, drafts] = await Promise.all([
    client.asking(agencySlug),
    client.settings(agencySlug),
    client.drafts(agencySlug),
  ]);
  const entry = findEntry(kind, asking, slug);
  const references = entry ? kind.promoted(entry.document) : [];
  const read = (reference: string) => client.suggestion(agencySlug, reference).catch(() => []);
  const suggestions = (await Promise.all(references.map(read))).flat();
  return { asking, settings, drafts, suggestions };
}

/** The initial form: the saved one, a copy of the one whose slug is in the address's `from`, or a blank one. */
export function firstForm<Document extends Asked, Form extends AskedForm>(
  desk: Desk,
  kind: Kind<Document, Form>,
  slug: string | undefined,
  { asking, settings, suggestions }: Loaded,
): { readonly form: Form; readonly seen: string | undefined; readonly isCopy: boolean } {
  const offices = settings.offices ?? [];
  const [entry, from] = [findEntry(kind, asking, slug), desk.route.query.get('from')];
  const source = slug === undefined && from !== null ? findEntry(kind, asking, from) : undefined;
  const taken = kind.entries(asking).map(({ document }) => document.slug);
  const form = source
    ? kind.another(kind.form(source.document, asking, offices, []), anotherSlug(source.document.slug, taken))
    : entry
      ? kind.form(entry.document, asking, offices, suggestions)
      : kind.blank(asking, usualOffice(desk, offices));
  return { form, seen: entry?.version, isCopy: source !== undefined };
}
