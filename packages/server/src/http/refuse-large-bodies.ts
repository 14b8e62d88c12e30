import { problemTypes } from '@shura/contract';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../model/refusal.ts';

/** Refuses bodies larger than `maxSize` bytes before reading them. */
export const sizeLimit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(problemTypes.bodyTooLarge);
    },
  });
