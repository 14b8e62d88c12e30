import { problemTypes } from '@shura/contract';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '../model/refusal.ts';

/** Refuses bodies of more bytes than that, before they are read. */
export const sizeLimit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal(problemTypes.bodyTooLarge);
    },
  });
