import type { Poll, PollState } from '@shura/contract';
import type { AgencyRecord, StoredPoll } from '../model/records.ts';
import { instant, instantOrNull } from '../model/representation.ts';
import { publicAgency } from '../rules/agencies.ts';
export const publicPoll = (
  stored: StoredPoll,
  agency: AgencyRecord,
  state: PollState,
  participants: number | undefined,
): Poll => ({
  slug: stored.slug,
  agency: publicAgency(agency),
  state,
  opensAt: instantOrNull(stored.opensAt),
  closesAt: instantOrNull(stored.closesAt),
  visibility: stored.visibility,
  ...(stored.inFives && { inFives: true }),
  assurance: 'L1',
  ...(stored.imported && { imported: true, source: stored.imported.source }),
  ...(stored.purgedAt !== undefined && { ballotsPurgedAt: instant(stored.purgedAt) }),
  ...(stored.title && { title: stored.title }),
  ...(stored.decision && { decision: stored.decision }),
  ...(participants !== undefined && { participants }),
  questions: [...stored.questions],
  amendments: [...stored.amendments],
});
