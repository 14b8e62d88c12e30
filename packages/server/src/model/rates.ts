/** How often something may happen: `perMinute` on average, `burst` at once. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

/** How often something may still be done, by key. */
export interface Limiter {
  /** Takes as much as is wanted, one where nothing is said and never more than a burst, or nothing: then the answer is the seconds until it may be there. */
  take(key: string, wanted?: number): Promise<number>;
  /** Puts back what was taken and not used. */
  giveBack(key: string, unused?: number): Promise<void>;
}

/** One bucket: how many may come in short order before work is asked for. */
export interface Bucket {
  readonly key: string;
  readonly room: number;
}

/** Counts who came lately, by network; what was counted fades (see {@link fade}), so that an old crowd is forgotten. */
export interface Crowd {
  /**
   * Adds one to each of the buckets where the fullest of them is under `limit` times its room, and to none otherwise.
   * Answers with how full that one was before, in its rooms.
   */
  enter(buckets: readonly Bucket[], limit: number): Promise<number>;
}

/** Milliseconds in which a count fades to 1/e of itself: a steady flow of n in that time is counted as n. */
export const fade = 10 * 60_000;

/** How many new devices of one address a poll takes in short order. Wider networks have more room. */
interface Room {
  /** Before work is asked for. */
  readonly free: number;
  /** Of those that cannot do the work. */
  readonly cannot: number;
}

/** How often citizens, and who signs in, may do what costs others something. */
export interface Rates {
  /** Changes of earlier answers by one device in one poll. A first answer is free: the key bounds it. */
  readonly changes: Rate;
  readonly newDevices: Room;
  /** Suggestions of one network; a long one counts as several. */
  readonly newSuggestions: Rate;
  /** Tracking codes that one network may get wrong, and posts that it may say are its own. */
  readonly attempts: Rate;
  /** Supports that one device gives or takes back. */
  readonly supports: Rate;
  /** Looks at what someone on one network is typing. */
  readonly looks: Rate;
  /** Passwords that may be wrong for one address, from one network. From all of them together, ten times as many. */
  readonly signIns: Rate;
  /** Requests of one network to sign in, of whatever kind. */
  readonly signInsOfNetwork: Rate;
}

export const defaultRates: Rates = {
  changes: { perMinute: 10, burst: 10 },
  newDevices: { free: 60, cannot: 10 },
  newSuggestions: { perMinute: 10, burst: 100 },
  attempts: { perMinute: 5, burst: 20 },
  supports: { perMinute: 30, burst: 60 },
  looks: { perMinute: 600, burst: 1200 },
  signIns: { perMinute: 1, burst: 8 },
  signInsOfNetwork: { perMinute: 60, burst: 120 },
};

/** Tries of one mail, the last about ten hours after the first; then it is given up. */
export const maxMailAttempts = 10;
