import type {
  AgencyDocument,
  Consultation,
  ConsultationDocument,
  Poll,
  PollDocument,
  PollState,
} from '@shura/contract';
import { instantOf } from '../editing/local-time.ts';

const publicAgency = ({ slug, name, timeZone, place }: AgencyDocument): Poll['agency'] => ({
  slug,
  name,
  timeZone,
  place,
});

const instant = (local: string | undefined, timeZone: string): string | null =>
  local ? new Date(instantOf(local, timeZone)).toISOString() : null;

/** A poll as the public would see it, without votes. */
export function publicPoll(document: PollDocument, agency: AgencyDocument, state: PollState): Poll {
  const { slug, title, visibility, decision, questions, opens, closes } = document;
  return {
    slug,
    agency: publicAgency(agency),
    state,
    opensAt: instant(opens, agency.timeZone),
    closesAt: instant(closes, agency.timeZone),
    visibility,
    assurance: 'L1',
    ...(title && { title }),
    ...(decision && { decision }),
    ...(visibility === 'sealed' ? {} : { participants: 0 }),
    questions,
    amendments: [],
  };
}

/** A consultation as the public would see it; the suggestion box shows the agency's policy. */
export function publicConsultation(
  document: ConsultationDocument,
  agency: AgencyDocument,
  state: PollState,
): Consultation {
  const { draft, opens, closes, suggestions, extension, closure, outcome, ...said } = document;
  const { policy } = agency;
  return {
    ...said,
    agency: publicAgency(agency),
    state,
    opensAt: instant(opens, agency.timeZone),
    closesAt: instant(closes, agency.timeZone),
    ...(suggestions &&
      policy && {
        suggestions: {
          ...suggestions,
          policy: 1,
          reader: policy.reader,
          pledge: policy.pledge,
          complaints: policy.complaints,
        },
      }),
    amendments: [],
    outcomes: [],
  };
}
