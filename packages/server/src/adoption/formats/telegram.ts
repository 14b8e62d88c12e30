import * as v from 'valibot';
import type { Entry } from '../gather-posts.ts';
import { linkOn } from '../platform-paths.ts';

/** What Telegram Desktop exports of one channel or group. A text with links in it is a list of runs. */
const exported = v.object({ name: v.nullish(v.string(), ''), type: v.string(), messages: v.array(v.unknown()) });
const text = v.union([v.string(), v.array(v.union([v.string(), v.object({ text: v.string() })]))]);
const message = v.object({
  id: v.number(),
  type: v.string(),
  date_unixtime: v.optional(v.string()),
  from: v.nullish(v.string()),
  text,
});

export type TelegramExport = v.InferOutput<typeof exported>;

export const telegramExport = (value: unknown): TelegramExport | undefined => {
  const read = v.safeParse(exported, value);
  return read.success ? read.output : undefined;
};

/** Only what anybody could read may be adopted: a chat between people is not looked into. */
export const isPublicChannel = ({ type }: TelegramExport): boolean => /^public_(channel|supergroup)$/.test(type);

/**
 * The messages of a channel, each under its number in the channel. An export has the channel's title and not the public name
 * that its addresses are made of, so that whoever brings it has to say it. What joined, left or was pinned is no message.
 */
export const readTelegram = ({ type, messages }: TelegramExport, channel: string): (Entry | undefined)[] =>
  messages.flatMap((one) => {
    const read = v.safeParse(message, one);
    if (!read.success) return [undefined];
    const { id, from, date_unixtime, text } = read.output;
    if (read.output.type !== 'message') return [];
    const runs = typeof text === 'string' ? [text] : text;
    return [
      {
        link: linkOn('telegram', `/${channel}/${id}`),
        // In a channel nobody writes but the channel; in a group only the name shown is exported, never the handle.
        author: type === 'public_channel' ? channel : (from ?? undefined),
        text: runs.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
        date: date_unixtime,
      },
    ];
  });
