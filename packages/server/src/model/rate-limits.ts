/** A rate limit: `perMinute` on average, `burst` at once. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

/** A rate limiter by key. */
export interface Limiter {
  /**
   * Takes `wanted` tokens (default 1, capped at `burst`) or none. Returns 0, or the seconds until they are available.
   */
  take(key: string, wanted?: number): Promise<number>;
  /** Returns unused tokens. */
  giveBack(key: string, unused?: number): Promise<void>;
}

/**
 * A bucket of new devices: `room` is the number of devices that may come within {@link fade} before the next ones must
 * do proof of work.
 */
export interface Bucket {
  readonly key: string;
  readonly room: number;
}

/** Counts new devices by network. Counts decay with {@link fade}. */
export interface Crowd {
  /**
   * Adds one to each bucket if the fullest is under `limit` times its room, otherwise to none. Returns the previous
   * load of the fullest, as a multiple of its room.
   */
  enter(buckets: readonly Bucket[], limit: number): Promise<number>;
}

/** Milliseconds in which a count decays to 1/e. A steady flow of n in that time counts as n. */
export const fade = 10 * 60_000;

/** Maximum new devices of one address in a poll within {@link fade}. Wider networks have more room. */
interface Room {
  /** Devices admitted without proof of work. */
  readonly free: number;
  /** Devices admitted that cannot do proof of work. */
  readonly cannot: number;
}

/** Rate limits for citizens and for signing in. */
export interface Rates {
  /**
   * Changes of earlier answers, by device and poll. First answers have no rate limit, since each voter key gives only
   * one.
   */
  readonly changes: Rate;
  readonly newDevices: Room;
  /** Suggestions, by network. A long one takes several tokens. */
  readonly newSuggestions: Rate;
  /** Wrong tracking codes and claims of posts, by network. */
  readonly attempts: Rate;
  /** Supports given or taken back, by device. */
  readonly supports: Rate;
  /** Checks of text while it is typed, by network. */
  readonly looks: Rate;
  /** Searches, by network. */
  readonly searches: Rate;
  /** Wrong passwords, by address and network. From all networks together, ten times as many. */
  readonly signIns: Rate;
  /** Requests to sign in of any kind, by network. */
  readonly signInsOfNetwork: Rate;
}

export const defaultRates: Rates = {
  changes: { perMinute: 10, burst: 10 },
  newDevices: { free: 60, cannot: 10 },
  newSuggestions: { perMinute: 10, burst: 100 },
  attempts: { perMinute: 5, burst: 20 },
  supports: { perMinute: 30, burst: 60 },
  looks: { perMinute: 600, burst: 1200 },
  searches: { perMinute: 120, burst: 240 },
  signIns: { perMinute: 1, burst: 8 },
  signInsOfNetwork: { perMinute: 60, burst: 120 },
};
