import { problemTypes } from '@shura/contract';
import { Refusal } from './refusal.ts';

/** Lets through at most so much work of one key at once; what comes then is refused before any of it is done. */
export const createFew = (most: number) => {
  const underWay = new Map<string, number>();
  return async <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const others = underWay.get(key) ?? 0;
    if (others >= most) throw new Refusal(problemTypes.busy, { retryAfter: 5 });
    underWay.set(key, others + 1);
    try {
      return await work();
    } finally {
      const left = (underWay.get(key) ?? 1) - 1;
      if (left > 0) underWay.set(key, left);
      else underWay.delete(key);
    }
  };
};
