import { createHash } from 'node:crypto';
import { type AcceptInvitation, type Invitation, problemTypes, type Role } from '@shura/contract';
import { refuseGuessable } from '../auth/guessable-passwords.ts';
import { invalid, Refusal } from '../model/refusal.ts';
import type { SecurityEvent } from '../model/security-event.ts';
import type { InvitationRecord, NewPerson } from '../model/staff-store.ts';
import { createMutex } from '../runtime/mutex.ts';
import { findAgency } from '../state/find.ts';
import type { Runtime } from './runtime.ts';

/** A person in the tables of the sign-in. */
interface KnownPerson {
  readonly id: string;
  /** True if this person has proven the e-mail address. */
  readonly proven: boolean;
}
interface Accounts {
  findPerson(email: string): Promise<KnownPerson | undefined>;
  hashOf(password: string): Promise<string>;
}

export interface InvitationsOptions extends Runtime {
  readonly accounts: Accounts;
  /** Creates the first agency of a server. */
  readonly foundAgency: (agency: NonNullable<AcceptInvitation['agency']>, by: string) => Promise<void>;
  /** Whether staff may sign in with a password. */
  readonly passwords: boolean;
  readonly tell: (event: SecurityEvent) => void;
}

const day = 86_400_000;
/** Days that an invitation is valid. */
export const invitationDays = 7;
/** Days that the link for the first administrator is valid. */
const setUpDays = 1;
const everyAgency = '*';

/** Invitations to the staff of an agency, and the link for the first administrator of a server. */
export const createInvitations = (options: InvitationsOptions) => {
  const { store, polls, accounts, foundAgency, passwords, tell, clock, random } = options;
  const agenciesOf = ({ agency }: InvitationRecord) =>
    [...polls.agencies()].filter(({ slug }) => agency === everyAgency || slug === agency);

  const newInvitation = (agency: string, role: Role, email: string | undefined, days: number) => {
    const token = random(24).toString('base64url');
    const id = random(9).toString('base64url');
    return { token, record: { id, token: hashOf(token), agency, role, email, expiresAt: clock() + days * day } };
  };

  const found = async (token: string): Promise<InvitationRecord> => {
    const invitation = await store.findInvitation(hashOf(token), clock());
    if (!invitation) throw new Refusal(problemTypes.invitationRefused);
    return invitation;
  };

  /**
   * The person with this address who is a member of any agency, and therefore keeps the account. Undefined if the link
   * was mailed, the person never proved the address, and the user of the link is not signed in as that person.
   */
  const memberOf = async (
    email: string,
    { mailed }: InvitationRecord,
    signedIn?: string,
  ): Promise<KnownPerson | undefined> => {
    const known = await accounts.findPerson(email);
    if (!known || (mailed && !known.proven && known.id !== signedIn)) return undefined;
    return (await store.rolesOf(known.id)).length > 0 ? known : undefined;
  };

  const whoAccepts = async (
    invitation: InvitationRecord,
    email: string,
    said: AcceptInvitation,
    signedIn: string | undefined,
  ): Promise<string | NewPerson> => {
    const known = await memberOf(email, invitation, signedIn);
    if (known && known.id !== signedIn) throw new Refusal(problemTypes.notSignedIn);
    if (known) return known.id;
    const { name, password } = said;
    if (name === undefined) throw invalid('name', 'missing');
    if (passwords && password === undefined) throw invalid('password', 'missing');
    const slugs = [said.agency?.slug ?? '', ...agenciesOf(invitation).map(({ slug }) => slug)];
    if (passwords && password !== undefined) await refuseGuessable(password, 'password', [name, email, ...slugs]);
    const hash = passwords && password !== undefined ? await accounts.hashOf(password) : undefined;
    return { id: random(24).toString('base64url'), name, email, password: hash };
  };

  const lock = createMutex();

  return {
    /** The secret of a link for the first administrator. Undefined if the server has members. Voids earlier links. */
    async setUpToken(): Promise<string | undefined> {
      if (await store.hasMembers()) return undefined;
      const { token, record } = newInvitation(everyAgency, 'administrator', undefined, setUpDays);
      await store.addInvitation(record);
      return token;
    },

    async read(token: string): Promise<Invitation> {
      const invitation = await found(token);
      const { role, email } = invitation;
      return {
        role,
        agencies: agenciesOf(invitation).map(({ slug, name }) => ({ slug, name })),
        ...(email !== undefined && { email }),
        known: email !== undefined && (await memberOf(email, invitation)) !== undefined,
      };
    },

    /** `signedIn` is the id of the link's user, if signed in. */
    accept: (said: AcceptInvitation, signedIn: string | undefined): Promise<{ email: string }> =>
      lock(async () => {
        const invitation = await found(said.token);
        const email = invitation.email ?? said.email;
        if (email === undefined) throw invalid('email', 'missing');
        const first = agenciesOf(invitation).length === 0;
        if (first && !said.agency) throw invalid('agency', 'missing');
        const who = await whoAccepts(invitation, email, said, signedIn);
        if (first && said.agency) await foundAgency(said.agency, typeof who === 'string' ? who : who.id);
        const slugs = agenciesOf(invitation).map(({ slug }) => slug);
        if (!(await store.useInvitation(invitation.token, who, slugs, clock()))) {
          throw new Refusal(problemTypes.invitationRefused);
        }
        const account = typeof who === 'string' ? who : who.id;
        for (const agency of slugs) tell({ event: 'role.changed', account, agency, role: invitation.role });
        return { email };
      }),

    /**
     * Creates an invitation. A link that `mail` has delivered proves the address, so callers must not show it
     * elsewhere.
     */
    async invite(
      agency: string,
      email: string,
      role: Role,
      { by, mail }: { readonly by?: string; readonly mail?: ((token: string) => Promise<boolean>) | undefined },
    ): Promise<{ readonly token: string; readonly mailed: boolean }> {
      findAgency({ polls }, agency);
      const { token, record } = newInvitation(agency, role, email, invitationDays);
      const mailed = (await mail?.(token)) ?? false;
      const log = { agency, at: clock(), by, did: `invite.${role}` as const, on: [record.id] };
      await store.addInvitation({ ...record, by, mailed }, log);
      return { token, mailed };
    },

    async drop(agency: string, id: string, by: string): Promise<void> {
      const log = { agency, at: clock(), by, did: 'invite.drop' as const, on: [id] };
      if (!(await store.dropInvitation(agency, id, log))) throw new Refusal(problemTypes.personNotFound);
    },
  };
};
export type Invitations = ReturnType<typeof createInvitations>;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
