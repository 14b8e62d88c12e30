import { createHash } from 'node:crypto';
import {
  type AgencyDocument,
  type Asking,
  type ConsultationDocument,
  type HashtagFigures,
  type KeptPrecedents,
  type PollDocument,
  problemTypes,
  type Settings,
} from '@shura/contract';
import type { AgencyRecord, ConsultationRecord, PollRecord } from '../model/records.ts';
import { invalid, Refusal } from '../model/refusal.ts';
import { gate } from '../rules/consultation-rules.ts';
import { localOf } from '../rules/local-time.ts';
import { pollGate } from '../rules/poll-decisions.ts';
import { stateOf } from '../rules/visibility.ts';
import { findAgency } from '../state/find.ts';
import type { ApplyService, Saver } from './apply.ts';
import type { Runtime } from './runtime.ts';

/**
 * Reads and saves the polls, consultations and settings of an agency, as documents to edit. Refuses to overwrite a
 * change made since the document was read (`changed-meanwhile`). Objects of another agency are reported as not found.
 */
export const createAskingService = (runtime: Runtime, apply: ApplyService) => {
  const { polls, consultations, suggestions, clock } = runtime;
  /** Returns a check, to run under the lock, that the document has not changed since it was read. */
  const still = (seen: string | undefined, current: () => unknown) => () => {
    const now = current();
    if (seen !== (now === undefined ? undefined : versionOf(now))) throw new Refusal(problemTypes.changedMeanwhile);
  };

  return {
    all(slug: string): Asking {
      const [agency, now] = [findAgency({ polls }, slug), clock()];
      const mine = <Live extends { readonly stored: { readonly agency: string } }>(all: Iterable<Live>) =>
        [...all].filter(({ stored }) => stored.agency === slug);
      const askers = [...consultations.all()].map(({ stored }) => stored);
      return {
        consultations: mine(consultations.all()).map(({ stored, hashtags }) => ({
          document: consultationDocument(stored, agency.timeZone),
          state: stateOf(stored, now),
          version: versionOf(stored),
          missing: stored.draft ? gate({ ...stored, draft: false }, agency, now) : [],
          suggestions: suggestions.countOf(stored.slug),
          ...adoptedFrom(hashtags(now)),
          ...shownBefore(stored),
        })),
        // `stored.participants` is as of the last save; the live number replaces it.
        polls: mine(polls.all()).map(({ stored, participants, counters }) => ({
          missing: owesNothing(stored, now) ? [] : pollGate({ ...stored, draft: false }, askers, agency),
          document: pollDocument(stored, agency.timeZone),
          state: stateOf(stored, now),
          version: versionOf(pollDocument(stored, agency.timeZone)),
          answered: participants > 0 || counters.some((counter) => counter.participants > 0),
          ...shownBefore(stored),
        })),
      };
    },

    async saveConsultation(agency: string, document: ConsultationDocument, seen: string | undefined, by: Saver) {
      const current = () => ownedBy(agency, consultations.find(document.slug)?.stored);
      return apply.consultation(document, agency, by, still(seen, current));
    },

    async savePoll(agency: string, document: PollDocument, seen: string | undefined, by: Saver) {
      const current = () => {
        const stored = ownedBy(agency, polls.find(document.slug)?.stored);
        return stored && pollDocument(stored, findAgency({ polls }, stored.agency).timeZone);
      };
      return apply.poll(document, agency, by, still(seen, current));
    },

    settings(slug: string): Settings {
      const agency = agencyDocument(findAgency({ polls }, slug));
      return { agency, version: versionOf(agency) };
    },

    async saveSettings(slug: string, document: AgencyDocument, seen: string, by: string): Promise<Settings> {
      if (document.slug !== slug) throw invalid('agency.slug', 'fixed');
      await apply.settings(
        document,
        slug,
        { by },
        still(seen, () => agencyDocument(findAgency({ polls }, slug))),
      );
      return this.settings(slug);
    },
  };
};
export type AskingService = ReturnType<typeof createAskingService>;

const adoptedFrom = (hashtags: readonly HashtagFigures[]): Pick<Asking['consultations'][number], 'hashtags'> =>
  hashtags.length > 0 ? { hashtags: [...hashtags] } : {};

const shownBefore = ({ precedents }: { readonly precedents?: KeptPrecedents | undefined }) =>
  precedents ? { precedents } : {};

/** Closed and imported polls need no decision. */
const owesNothing = (poll: PollRecord, now: number): boolean =>
  poll.imported !== undefined || stateOf(poll, now) === 'closed';

/** Undefined for an object of another agency, as for a missing one. Saving over its slug is refused. */
const ownedBy = <Stored extends { readonly agency: string }>(agency: string, stored: Stored | undefined) =>
  stored?.agency === agency ? stored : undefined;

const versionOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

const agencyDocument = ({ policies, calendars, formerOffices, ...document }: AgencyRecord): AgencyDocument => document;

const consultationDocument = (record: ConsultationRecord, timeZone: string): ConsultationDocument => {
  const { agency, draft, opensAt, closesAt, amendments, precedents, outcomes, ...said } = record;
  const { publishedAt, ...outcome } = outcomes.at(-1) ?? { publishedAt: 0 };
  return {
    ...said,
    ...times(record, timeZone),
    ...(draft && { draft: true as const }),
    ...('office' in outcome && { outcome }),
  };
};

const pollDocument = (record: PollRecord, timeZone: string): PollDocument => {
  const { slug, title, draft, visibility, inFives, decision, from, questions } = record;
  return {
    ...{ slug, visibility, questions: [...questions] },
    ...times(record, timeZone),
    ...(title && { title }),
    ...(draft && { draft: true as const }),
    ...(inFives && { inFives }),
    ...(decision && { decision }),
    ...(from && { from: [...from] }),
  };
};

const times = ({ opensAt, closesAt }: Pick<PollRecord, 'opensAt' | 'closesAt'>, timeZone: string) => ({
  ...(opensAt !== null && { opens: localOf(opensAt, timeZone) }),
  ...(closesAt !== null && { closes: localOf(closesAt, timeZone) }),
});
