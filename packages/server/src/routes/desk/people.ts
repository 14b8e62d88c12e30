import {
  acceptedSchema,
  acceptInvitationSchema,
  auditSchema,
  defaultDigestRhythm,
  deskSessionSchema,
  invitationSchema,
  invitedSchema,
  inviteSchema,
  peopleSchema,
  readInvitationSchema,
  roleOfView,
  setRoleSchema,
} from '@shura/contract';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { SignedIn } from '../../auth/sessions.ts';
import type { SignIn } from '../../auth/sign-in.ts';
import type { Invitations } from '../../services/invitations.ts';
import type { Runtime } from '../../services/runtime.ts';
import type { Staff } from '../../services/staff.ts';
import { endpoint, routesOf } from '../endpoint.ts';
import { type Guard, ofAgency, under } from '../guard.ts';

export interface PeopleRoutesOptions {
  readonly guard: Guard;
  readonly signIn: Pick<SignIn, 'signedIn'>;
  readonly invitations: Invitations;
  readonly staff: Staff;
  readonly ways: { readonly password: boolean; readonly sso?: { readonly name: string } | undefined };
  /** Makes an invitation's link from its secret; `mailInvitation` sends it if there is a mail server. */
  readonly link: (c: Context, token: string) => string;
  readonly mailInvitation?: ((to: string, link: string, agency: string) => Promise<boolean>) | undefined;
  /** Whether the server sends digests by mail. */
  readonly sendsDigests: boolean;
}

/** The signed-in person, the agency's members, and invitations. */
export const peopleRoutes = ({ polls, deletions, store }: Runtime, options: PeopleRoutesOptions) => {
  const { guard, signIn, invitations, staff, ways, link, mailInvitation, sendsDigests } = options;
  const session = async (found: SignedIn | undefined) => {
    const roles = found ? await store.rolesOf(found.person.id) : [];
    const digests = found && sendsDigests ? await store.digestsOf(found.person.id) : undefined;
    const owed = found !== undefined && guard.owes(found);
    return {
      signIn: { password: ways.password, passkey: true, ...(ways.sso && { sso: { name: ways.sso.name } }) },
      ...(found && { person: found.person }),
      agencies: roles.flatMap(({ agency, role }) => {
        const name = polls.agency(agency)?.name;
        if (!name) return [];
        const digest = digests && { digest: digests.get(agency) ?? defaultDigestRhythm };
        return [{ slug: agency, name, role, ...(deletions.find(agency) && { toBeDeleted: true }), ...digest }];
      }),
      secondFactor: found?.secondFactor ?? false,
      secondFactorOwed: owed,
      ...(owed && (await store.hasStrongWay(found.person.id)) && { strongWay: true }),
    };
  };

  const open = routesOf({
    'GET /desk': endpoint({
      summary: 'Get the session and the ways to sign in',
      answers: { 200: ['The session', deskSessionSchema] },
      answer: async ({ c }) => session(await signIn.signedIn(c.req.raw.headers)),
    }),
    'POST /desk/invitations/read': endpoint({
      summary: 'Read an invitation',
      takes: { body: readInvitationSchema },
      answers: { 200: ['The invitation', invitationSchema] },
      refuses: ['cross-site', 'invitation-refused'],
      answer: ({ body }) => invitations.read(body.token),
    }),
    'POST /desk/invitations/accept': endpoint({
      summary: 'Accept an invitation',
      description:
        'An invitation can be used once. A person who is already a member of an agency has to sign in first.',
      takes: { body: acceptInvitationSchema },
      answers: { 200: ['The e-mail address to sign in with', acceptedSchema] },
      refuses: ['cross-site', 'invitation-refused', 'not-signed-in'],
      answer: async ({ c, body }) => {
        const who = await signIn.signedIn(c.req.raw.headers);
        return invitations.accept(body, who?.person.id);
      },
    }),
  });

  const guarded = routesOf({
    'GET /people': guard.member('viewer', {
      summary: 'List members and invitations',
      answers: { 200: ['People and invitations', peopleSchema] },
      answer: ({ agency, person }) => staff.people(agency, person.id),
    }),
    'POST /invitations': guard.member('administrator', {
      summary: 'Invite a person',
      fresh: true,
      takes: { body: inviteSchema },
      answers: { 201: ['The link, if no mail could be sent; it is not shown again', invitedSchema] },
      answer: async ({ c, agency, person, body: { email, role } }) => {
        const { token, mailed } = await invitations.invite(agency, email, role, {
          by: person.id,
          mail: mailInvitation && ((token) => mailInvitation(email, link(c, token), agency)),
        });
        return { mailed, ...(!mailed && { link: link(c, token) }) };
      },
    }),
    'DELETE /invitations/:invitation': guard.member('administrator', {
      summary: 'Revoke an invitation',
      fresh: true,
      answers: { 204: ['The invitation is revoked'] },
      refuses: ['person-not-found', 'cross-site'],
      answer: ({ c, agency, person }) => invitations.drop(agency, c.req.param('invitation') ?? '', person.id),
    }),
    'PUT /people/:person': guard.member('administrator', {
      summary: 'Change the role of a member',
      fresh: true,
      takes: { body: setRoleSchema },
      answers: { 204: ['The role applies from the next request'] },
      refuses: ['person-not-found', 'last-administrator'],
      answer: ({ c, agency, person, body }) =>
        staff.changeMember(agency, c.req.param('person') ?? '', body.role, person.id),
    }),
    'DELETE /people/:person': guard.member('administrator', {
      summary: 'Remove a member',
      fresh: true,
      description: 'The member’s sessions end at once. Their texts remain with the agency.',
      answers: { 204: ['The member was removed'] },
      refuses: ['person-not-found', 'last-administrator', 'cross-site'],
      answer: ({ c, agency, person }) => staff.changeMember(agency, c.req.param('person') ?? '', null, person.id),
    }),
    'GET /audit': guard.member(roleOfView.audit, {
      summary: 'Read the audit log',
      takes: { query: v.object({ after: v.optional(v.string()) }) },
      answers: { 200: ['The entries, newest first', auditSchema] },
      answer: ({ agency, query }) => staff.audit(agency, query.after),
    }),
  });
  return new Hono().route('/', under('anyone', open)).route(ofAgency, guarded);
};
