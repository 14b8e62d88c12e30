import { problemTypes } from '@shura/contract';
import { Refusal } from '../model/refusal.ts';

export interface Bulkhead {
  /** Maximum pieces of work running or waiting. */
  readonly max: number;
  /** Maximum of one key, such as a network or an agency. */
  readonly maxPerKey: number;
}

/**
 * Limits how much work runs or waits, in all and by key, so that its queue is bounded and one caller cannot fill it.
 * Work over a limit is refused at once: with `too-many-requests` over `maxPerKey`, and with `busy` over `max`.
 */
export const createBulkhead = ({ max, maxPerKey }: Bulkhead) => {
  const ofKeys = new Map<string, number>();
  let all = 0;
  return async <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const ofKey = ofKeys.get(key) ?? 0;
    if (ofKey >= maxPerKey) throw new Refusal(problemTypes.tooManyRequests, { retryAfter: 2 });
    if (all >= max) throw new Refusal(problemTypes.busy, { retryAfter: 2 });
    ofKeys.set(key, ofKey + 1);
    all += 1;
    try {
      return await work();
    } finally {
      all -= 1;
      const left = (ofKeys.get(key) ?? 1) - 1;
      if (left > 0) ofKeys.set(key, left);
      else ofKeys.delete(key);
    }
  };
};
export type InBulkhead = ReturnType<typeof createBulkhead>;
