import type { InboxQuery, InboxView } from '@shura/contract';
import { bases, defaultInboxView, inboxViews, outcomes } from '@shura/contract/lists';
import type { Desk } from '../../ui/desk.ts';

/** Filters of a view, by their names in requests and addresses. */
export const filterNames = ['consultation', 'basis', 'outcome', 'office', 'assigned', 'search'] as const;

export interface InboxAsked extends Omit<Partial<InboxQuery>, 'after'> {
  readonly view: InboxView;
}

/** The query in an inbox's address; unknown values are left out. */
export function readAsked(query: URLSearchParams): InboxAsked {
  const given = (name: string) => query.get(name)?.trim() || undefined;
  const oneOf = <Known extends string>(name: string, known: readonly Known[]) =>
    known.find((one) => one === query.get(name));
  const asked = {
    consultation: given('consultation'),
    basis: oneOf('basis', bases),
    outcome: oneOf('outcome', outcomes),
    office: given('office'),
    // A ticked box sends its own value.
    assigned: given('assigned') ? ('me' as const) : undefined,
    search: given('search'),
  };
  return { view: oneOf('view', inboxViews) ?? defaultInboxView, ...present(asked) };
}

/** Address of an inbox with that query. */
export function hrefOf({ href }: Pick<Desk, 'href'>, { view, ...filters }: InboxAsked): string {
  const query = new URLSearchParams({ ...(view !== defaultInboxView && { view }), ...present(filters) });
  return query.size ? `${href('inbox')}?${query}` : href('inbox');
}

export const isFiltered = (asked: InboxAsked): boolean => filterNames.some((name) => asked[name]);

type Present<Given> = { [Name in keyof Given]?: Exclude<Given[Name], undefined> };
const present = <Given extends object>(given: Given): Present<Given> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Present<Given>;
