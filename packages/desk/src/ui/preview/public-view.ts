import type { AgencyDocument, Consultation, ConsultationDocument, Poll, PollDocument } from '@shura/contract';
import { instantOf } from '../editing/local-time.ts';

const instant = (local: string | undefined, timeZone: string): string | null =>
  local ? new Date(instantOf(local, timeZone)).toISOString() : null;

/** The public fields that open polls and consultations share: their agency, state and times. */
const opened = ({ opens, closes }: PollDocument | ConsultationDocument, agency: AgencyDocument) => {
  const { slug, name, timeZone, place } = agency;
  return {
    ...{ agency: { slug, name, timeZone, place }, state: 'open' as const, amendments: [] },
    opensAt: instant(opens, timeZone),
    closesAt: instant(closes, timeZone),
  };
};

/** An open poll as the public would see it, without votes. */
export function publicPoll(document: PollDocument, agency: AgencyDocument): Poll {
  const { slug, title, visibility, decision, questions } = document;
  return {
    ...opened(document, agency),
    ...{ slug, visibility, questions, assurance: 'L1' },
    ...(title && { title }),
    ...(decision && { decision }),
    ...(visibility === 'sealed' ? {} : { participants: 0 }),
  };
}

/** An open consultation as the public would see it; the suggestion box shows the agency's policy. */
export function publicConsultation(document: ConsultationDocument, agency: AgencyDocument): Consultation {
  const { draft, opens, closes, suggestions, extension, closure, outcome, ...said } = document;
  const { policy } = agency;
  return {
    ...said,
    ...opened(document, agency),
    ...(suggestions &&
      policy && {
        suggestions: {
          ...{ ...suggestions, policy: 1, reader: policy.reader },
          ...{ pledge: policy.pledge, complaints: policy.complaints },
        },
      }),
    outcomes: [],
  };
}
