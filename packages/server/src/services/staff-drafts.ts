import { type Draft, problemTypes } from '@shura/contract';
import { invalid, Refusal } from '../model/refusal.ts';
import { instant } from '../model/representation.ts';
import type { DraftRecord } from '../model/staff-store.ts';
import type { Runtime } from './runtime.ts';

/** Unfinished words of staff. They belong to the agency, and remain when their writer leaves. */
export const createDrafts = ({ store, clock }: Runtime) => {
  const shown = async (records: readonly DraftRecord[]): Promise<Draft[]> => {
    const names = await store.namesOf([...new Set(records.map(({ by }) => by))]);
    return records.map(({ agency, by, at, ...draft }) => ({
      ...draft,
      by: names.get(by) ?? by,
      at: instant(at),
    }));
  };

  return {
    all: async (agency: string): Promise<Draft[]> => shown(await store.draftsOf(agency)),

    /** Saves over the version that was read. Refuses if another was saved since. */
    async save(draft: Pick<DraftRecord, 'agency' | 'about' | 'content' | 'by'>, seen: number): Promise<Draft> {
      const saved = await store.saveDraft({ ...draft, at: clock() }, seen);
      if (saved === 'stale') throw new Refusal(problemTypes.changedMeanwhile);
      if (saved === 'full') throw invalid('about', 'too-many');
      const [one] = await shown([saved]);
      if (!one) throw new Error('A draft that was saved is not there');
      return one;
    },

    async drop(agency: string, about: string): Promise<void> {
      if (!(await store.dropDraft(agency, about))) throw new Refusal(problemTypes.draftNotFound);
    },
  };
};
export type Drafts = ReturnType<typeof createDrafts>;
