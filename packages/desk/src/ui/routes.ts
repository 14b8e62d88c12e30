import { type AgencyView, roleOfView } from '@shura/contract/roles';

/** A page of the desk. `id` is a reference or a slug, if the page is about one thing. */
export interface Route {
  readonly view: ViewName;
  readonly agency?: string;
  readonly id?: string;
  readonly query: URLSearchParams;
}

type ViewName = AgencyView | 'start' | 'account' | 'absent';

const isAgencyView = (word: string): word is AgencyView => Object.hasOwn(roleOfView, word);

/** @param base path of the desk, such as `/desk` */
export function readRoute(href: string, base: string): Route {
  const { pathname, searchParams: query } = new URL(href, 'http://desk.example');
  const parts = pathname.slice(base.length).split('/').filter(Boolean).map(decodeURIComponent);
  const [agency, view, ...named] = parts;
  // Polls and consultations may share a slug, so polls have their own folder.
  const [id, ...more] = view === 'asking' && named.length === 2 && named[0] === 'polls' ? [named.join('/')] : named;
  if (agency === undefined) return { view: 'start', query };
  if (agency === 'account' && parts.length === 1) return { view: 'account', query };
  const known = view === undefined ? 'inbox' : view;
  if (!isAgencyView(known) || more.length > 0) return { view: 'absent', query };
  const either = known === 'asking' || known === 'responses';
  if ((known === 'suggestions') !== (id !== undefined) && !either) return { view: 'absent', query };
  return { view: known, agency, query, ...(id === undefined ? {} : { id }) };
}

/** Path of an agency's page below the desk's base, such as `/muscat/inbox`. */
export const pathOf = (agency: string, view: AgencyView, id?: string): string =>
  `/${[agency, view, ...(id === undefined ? [] : id.split('/'))].map(encodeURIComponent).join('/')}`;
