import type { DeskSession } from '@shura/contract';
import { type AgencyView, mayAs, roleOfView } from '@shura/contract/roles';
import type { AgencyOfMine } from '../ui/desk.ts';
import type { Route } from '../ui/routes.ts';
import type { Shown } from './views.ts';

/** Why there is no view: the page does not exist, the role may not see it, or the person has no agency. */
export type Notice = 'absent' | 'role' | 'no-agency';

export type Showing =
  | { readonly view: Shown; readonly agency?: AgencyOfMine }
  | { readonly notice: Notice; readonly agency?: AgencyOfMine };

/** The view of a route. With an id, polls and consultations have an editor, and responses have a composer. */
function viewOf(view: AgencyView, id: string | undefined): Shown {
  if (id === undefined || view === 'suggestions') return view;
  if (view === 'responses') return 'outcome';
  return id === 'new-poll' || id.startsWith('polls/') ? 'poll' : 'consultation';
}

const inAgency = (agency: AgencyOfMine | undefined) => (agency ? { agency } : {});

/**
 * The view or notice that a person sees at a route.
 *
 * @param last slug of the last agency, which the account page stays in
 */
export function showing(session: DeskSession, route: Route, invited: boolean, last: string | undefined): Showing {
  if (invited) return { view: 'join' };
  if (!session.person) return { view: 'sign-in' };
  if (session.secondFactorOwed) return { view: 'account' };
  if (route.view === 'account') {
    return { view: 'account', ...inAgency(session.agencies.find(({ slug }) => slug === last) ?? session.agencies[0]) };
  }
  if (route.view === 'absent') return { notice: 'absent' };
  if (route.view === 'start') return { notice: 'no-agency' };
  const agency = session.agencies.find(({ slug }) => slug === route.agency);
  if (!agency) return { notice: 'absent' };
  return mayAs(agency.role, roleOfView[route.view])
    ? { view: viewOf(route.view, route.id), agency }
    : { notice: 'role', agency };
}
