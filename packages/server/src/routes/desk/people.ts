import {
  acceptedSchema,
  acceptInvitationSchema,
  auditSchema,
  deskSessionSchema,
  invitationSchema,
  invitedSchema,
  inviteSchema,
  limits,
  peopleSchema,
  readInvitationSchema,
  setRoleSchema,
} from '@shura/contract';
import { type Context, Hono } from 'hono';
import type { SignedIn, SignIn } from '../../auth/sign-in.ts';
import { personal } from '../../http/headers.ts';
import { readJson } from '../../http/read-json.ts';
import type { DeletionService } from '../../services/deletion.ts';
import type { Polls } from '../../services/polls.ts';
import type { Staff } from '../../services/staff.ts';
import type { StaffStore } from '../../staff-store.ts';
import { described } from '../described.ts';
import { type Guard, under } from '../guard.ts';

export interface PeopleRoutesOptions {
  readonly guard: Guard;
  readonly signIn: Pick<SignIn, 'signedIn'>;
  readonly staff: Staff;
  readonly polls: Pick<Polls, 'agency'>;
  readonly deletion: Pick<DeletionService, 'asked'>;
  readonly store: Pick<StaffStore, 'rolesOf' | 'hasStrongWay'>;
  readonly ways: { readonly password: boolean; readonly sso?: { readonly name: string } | undefined };
  /** The link of an invitation, from its secret; and sends it, where there is a mail server. */
  readonly link: (c: Context, token: string) => string;
  readonly mailInvitation?: ((to: string, link: string, agency: string) => Promise<boolean>) | undefined;
}

const body = limits.draft;

/** Who is signed in, who else there is, and how one becomes one of them. */
export const peopleRoutes = ({
  guard,
  signIn,
  staff,
  polls,
  deletion,
  store,
  ways,
  link,
  mailInvitation,
}: PeopleRoutesOptions) => {
  const session = async (found: SignedIn | undefined) => {
    const roles = found ? await store.rolesOf(found.person.id) : [];
    const owed = found !== undefined && guard.owes(found);
    return {
      signIn: { password: ways.password, passkey: true, ...(ways.sso && { sso: { name: ways.sso.name } }) },
      ...(found && { person: found.person }),
      agencies: roles.flatMap(({ agency, role }) => {
        const name = polls.agency(agency)?.name;
        return name ? [{ slug: agency, name, role, ...(deletion.asked(agency) && { toBeDeleted: true }) }] : [];
      }),
      secondFactor: found?.secondFactor ?? false,
      secondFactorOwed: owed,
      ...(owed && (await store.hasStrongWay(found.person.id)) && { strongWay: true }),
    };
  };

  return new Hono()
    .get(
      '/desk',
      under(
        'anyone',
        described(
          {
            summary: 'How one signs in, and who is signed in',
            answers: { 200: ['The session', deskSessionSchema] },
            refuses: [],
          },
          async (c) => c.json(await session(await signIn.signedIn(c.req.raw.headers)), 200, personal),
        ),
      ),
    )
    .post(
      '/desk/invitations/read',
      under(
        'anyone',
        described(
          {
            summary: 'What an invitation is to',
            takes: { body: readInvitationSchema },
            answers: { 200: ['The invitation', invitationSchema] },
            refuses: ['cross-site', 'invitation-refused'],
          },
          async (c) => {
            const { token } = await readJson(c, readInvitationSchema, body);
            return c.json(await staff.readInvitation(token), 200, personal);
          },
        ),
      ),
    )
    .post(
      '/desk/invitations/accept',
      under(
        'anyone',
        described(
          {
            summary: 'Become one of the staff',
            description: 'Once. Whoever is a member of an agency already signs in first.',
            takes: { body: acceptInvitationSchema },
            answers: { 200: ['Whom one signs in as now', acceptedSchema] },
            refuses: ['cross-site', 'invitation-refused', 'not-signed-in'],
          },
          async (c) => {
            const said = await readJson(c, acceptInvitationSchema, body);
            const who = await signIn.signedIn(c.req.raw.headers);
            return c.json(await staff.acceptInvitation(said, who?.person.id), 200, personal);
          },
        ),
      ),
    )
    .get(
      '/desk/agencies/:agency/people',
      guard.member(
        'viewer',
        {
          summary: 'Who works for the agency',
          answers: { 200: ['People and invitations', peopleSchema] },
          refuses: [],
        },
        async (c, { agency, person }) => c.json(await staff.people(agency, person.id), 200, personal),
      ),
    )
    .post(
      '/desk/agencies/:agency/invitations',
      guard.member(
        'administrator',
        {
          summary: 'Invite somebody',
          fresh: true,
          takes: { body: inviteSchema },
          answers: { 201: ['The link where no mail could take it there; nobody can say it again', invitedSchema] },
          refuses: [],
        },
        async (c, { agency, person }) => {
          const { email, role } = await readJson(c, inviteSchema, body);
          const { token, mailed } = await staff.invite(agency, email, role, {
            by: person.id,
            mail: mailInvitation && ((token) => mailInvitation(email, link(c, token), agency)),
          });
          return c.json({ mailed, ...(!mailed && { link: link(c, token) }) }, 201, personal);
        },
      ),
    )
    .delete(
      '/desk/agencies/:agency/invitations/:invitation',
      guard.member(
        'administrator',
        {
          summary: 'Take an invitation back',
          fresh: true,
          answers: { 204: ['Nobody can use it any more'] },
          refuses: ['person-not-found', 'cross-site'],
        },
        async (c, { agency, person }) => {
          await staff.dropInvitation(agency, c.req.param('invitation') ?? '', person.id);
          return c.body(null, 204, personal);
        },
      ),
    )
    .put(
      '/desk/agencies/:agency/people/:person',
      guard.member(
        'administrator',
        {
          summary: 'Give somebody another role',
          fresh: true,
          takes: { body: setRoleSchema },
          answers: { 204: ['From their next request on'] },
          refuses: ['person-not-found', 'last-administrator'],
        },
        async (c, { agency, person }) => {
          const { role } = await readJson(c, setRoleSchema, body);
          await staff.changeMember(agency, c.req.param('person') ?? '', role, person.id);
          return c.body(null, 204, personal);
        },
      ),
    )
    .delete(
      '/desk/agencies/:agency/people/:person',
      guard.member(
        'administrator',
        {
          summary: 'Let somebody go',
          fresh: true,
          description: 'Their sessions end at once; what they have written stays the agency’s.',
          answers: { 204: ['They are no member any more'] },
          refuses: ['person-not-found', 'last-administrator', 'cross-site'],
        },
        async (c, { agency, person }) => {
          await staff.changeMember(agency, c.req.param('person') ?? '', null, person.id);
          return c.body(null, 204, personal);
        },
      ),
    )
    .get(
      '/desk/agencies/:agency/audit',
      guard.member(
        'administrator',
        {
          summary: 'What staff have done',
          takes: { query: ['after'] },
          answers: { 200: ['Acts, the newest first', auditSchema] },
          refuses: [],
        },
        async (c, { agency }) => c.json(await staff.audit(agency, c.req.query('after')), 200, personal),
      ),
    );
};
