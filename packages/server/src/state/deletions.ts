import type { DeletionRecord, Gone } from '../model/records.ts';

/** Requested and completed deletions, by agency. */
export const createDeletions = (loaded: readonly DeletionRecord[]) => {
  const records = new Map(loaded.map((record) => [record.agency, record]));
  return {
    find: (agency: string): DeletionRecord | undefined => records.get(agency),
    /** The record of a deleted agency. */
    gone(agency: string): (DeletionRecord & { readonly done: Gone }) | undefined {
      const record = records.get(agency);
      return record?.done && { ...record, done: record.done };
    },
    put: (record: DeletionRecord): void => void records.set(record.agency, record),
    drop: (agency: string): void => void records.delete(agency),
  };
};
export type Deletions = ReturnType<typeof createDeletions>;
