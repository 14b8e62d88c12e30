import { mayAs, problemTypes, type Role, unattendedQuery } from '@shura/contract';
import { type Context, Hono } from 'hono';
import type * as v from 'valibot';
import { isFresh, type Person, type SignedIn } from '../auth/sessions.ts';
import type { SignIn } from '../auth/sign-in.ts';
import { Refusal } from '../model/refusal.ts';
import type { StaffStore } from '../model/staff-store.ts';
import { described, type Endpoint, type Handler, handlerOf, type QuerySchema } from './endpoint.ts';

/** Who may use a route: anyone, the operator, or a member of the named agency with at least this role. */
export type Policy = 'anyone' | 'operator' | Role;

/** A member of staff acting in an agency. */
export interface Actor {
  readonly person: Person;
  readonly agency: string;
  readonly role: Role;
}

export interface GuardOptions {
  readonly signIn: Pick<SignIn, 'signedIn'>;
  readonly store: Pick<StaffStore, 'rolesOf'>;
  /** True if a second factor is required: a person without one can only set it up. */
  readonly secondFactor: boolean;
}

/** Prefix of routes for one agency in the desk. */
export const ofAgency = '/desk/agencies/:agency';

interface GuardedEndpoint<Body extends v.GenericSchema, Query extends QuerySchema>
  extends Endpoint<Body, Query, Actor> {
  /** True if the route needs a sign-in of the last minutes, so that a stolen session is not enough. */
  readonly fresh?: boolean;
}

const policies = new WeakMap<object, Policy>();

/** The policy of a handler; undefined if it has none. */
export const policyOf = (handler: object): Policy | undefined => policies.get(handler);

/** Sets the policy of one handler, or of all routes of an app. */
export const under = <Routes extends object>(policy: 'anyone' | 'operator', routes: Routes): Routes => {
  const handlers = routes instanceof Hono ? routes.routes.map(({ handler }) => handler) : [routes];
  for (const handler of handlers) policies.set(handler, policy);
  return routes;
};

/** Guards routes by policy. A person who is not a member gets the same error as for an agency that does not exist. */
export const createGuard = ({ signIn, store, secondFactor }: GuardOptions) => {
  const owes = ({ strong }: SignedIn): boolean => secondFactor && !strong;

  const actor = async (c: Context, minRole: Role, fresh: boolean): Promise<Actor> => {
    const found = await signIn.signedIn(c.req.raw.headers, c.req.query(unattendedQuery) !== undefined);
    if (!found) throw new Refusal(problemTypes.notSignedIn);
    if (owes(found)) throw new Refusal(problemTypes.secondFactorOwed);
    const agency = c.req.param('agency');
    const member = (await store.rolesOf(found.person.id)).find((one) => one.agency === agency);
    if (!member) throw new Refusal(problemTypes.agencyNotFound);
    if (!mayAs(member.role, minRole)) throw new Refusal(problemTypes.roleMissing);
    if (fresh && !isFresh(found)) throw new Refusal(problemTypes.reauthenticationNeeded);
    return { person: found.person, ...member };
  };

  return {
    owes,
    /** A route below {@link ofAgency}, for members with at least `minRole`. */
    member: <Body extends v.GenericSchema, Query extends QuerySchema>(
      minRole: Role,
      { refuses = [], takes, fresh = false, ...rest }: GuardedEndpoint<Body, Query>,
    ): Handler => {
      const always = ['not-signed-in', 'second-factor-owed', 'agency-not-found', 'role-missing'] as const;
      const again = fresh ? (['reauthentication-needed'] as const) : [];
      const changes = takes?.body ? (['cross-site'] as const) : [];
      const description = {
        ...rest,
        takes: { ...takes, session: true as const },
        refuses: [...refuses, ...always, ...again, ...changes],
      };
      const handle = handlerOf<Body, Query, Actor>(description);
      const guarded = described(description, async (c) => handle(c, await actor(c, minRole, fresh)));
      policies.set(guarded, minRole);
      return guarded;
    },
  };
};
export type Guard = ReturnType<typeof createGuard>;
