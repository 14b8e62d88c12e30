import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Messages } from './message.ts';
import { placeOf } from './message-place.ts';

/** Replaces `createMsg` of `message.ts` if the build lists translations: calls then pass only their words. */
export const createMsg = (messages: () => Messages | undefined): MsgFn =>
  ((words: string) => {
    const list = messages() as readonly [multipliers: string, ...translations: string[]] | undefined;
    return list ? list[placeOf(words, list.length, list[0])] : words;
  }) as MsgFn;
