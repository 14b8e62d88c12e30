import type { PollDocument } from '@shura/contract';
import type { ConsultationRecord } from '../model/records.ts';
import { decisionOfAsker } from '../rules/poll-decisions.ts';

/** Decisions about polls, as announced by their consultations. */
export const createDecisions = () => {
  const askers = new Map<string, ConsultationRecord>();
  const decisions = new Map<string, PollDocument['decision']>();
  return {
    /** The decision announced for this poll. The same object until a consultation changes. */
    of(poll: string): PollDocument['decision'] {
      if (!decisions.has(poll)) decisions.set(poll, decisionOfAsker(poll, askers.values()));
      return decisions.get(poll);
    },
    put(consultation: ConsultationRecord): void {
      decisions.clear();
      askers.set(consultation.slug, consultation);
    },
    drop(slug: string): void {
      decisions.clear();
      askers.delete(slug);
    },
  };
};
export type Decisions = ReturnType<typeof createDecisions>;
