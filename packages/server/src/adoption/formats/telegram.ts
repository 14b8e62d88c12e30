import * as v from 'valibot';
import type { Entry } from '../check-entries.ts';
import { linkOn } from '../platform-paths.ts';

/** A Telegram Desktop export of one channel or group. A text with links is a list of runs. */
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

/** Only public channels and groups may be adopted. Private chats are refused. */
export const isPublicChannel = ({ type }: TelegramExport): boolean => /^public_(channel|supergroup)$/.test(type);

/**
 * The messages of a channel, addressed by their number in it. An export holds the channel's title but not its public
 * name, so staff supply the name. Service messages (joined, left, pinned) are skipped.
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
        // In a channel only the channel posts. A group exports display names and no handles.
        author: type === 'public_channel' ? channel : (from ?? undefined),
        text: runs.map((run) => (typeof run === 'string' ? run : run.text)).join(''),
        date: date_unixtime,
      },
    ];
  });
