import { type DigestRhythm, problemTypes } from '@shura/contract';
import type { DigestTokens } from '../auth/digest-token.ts';
import { Refusal } from '../model/refusal.ts';
import { calendarOf, nextDigest } from '../rules/digest-times.ts';
import { findAgency } from '../state/find.ts';
import type { Runtime } from './runtime.ts';

/** How often each member of staff is sent the digest of an agency, as they choose. */
export const createDigestChoices = ({ store, polls, clock }: Runtime, tokens: DigestTokens) => {
  const logged = (agency: string, by: string, every: DigestRhythm) =>
    ({ agency, by, at: clock(), did: `digest.${every}`, on: [] }) as const;

  return {
    async choose(agency: string, person: string, every: DigestRhythm): Promise<void> {
      const calendar = calendarOf(findAgency({ polls }, agency));
      const next = every === 'none' ? null : { every, dueAt: nextDigest(every, clock(), calendar) };
      const chosen = await store.chooseDigest({ agency, person, next }, logged(agency, person, every));
      if (chosen === 'unknown') throw new Refusal(problemTypes.agencyNotFound);
    },

    isLink: tokens.isToken,

    /** By a link that was mailed. Returns false for a wrong token; a digest that has ended already stays ended. */
    async stop(agency: string, person: string, token: string): Promise<boolean> {
      if (!tokens.isToken(token, agency, person)) return false;
      await store.chooseDigest({ agency, person, next: null }, logged(agency, person, 'none'));
      return true;
    },
  };
};
export type DigestChoices = ReturnType<typeof createDigestChoices>;
