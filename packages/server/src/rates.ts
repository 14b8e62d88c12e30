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

/** How often citizens, and who signs in, may do what costs others something. */
export interface Rates {
  /** Changes of earlier answers by one device in one poll. A first answer is free: the key bounds it. */
  readonly changes: Rate;
  /** New devices of one IPv4 address or IPv6 /64: three hundred people behind one address all get in. */
  readonly newDevices: Rate;
  /** Suggestions of one network. */
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
  newDevices: { perMinute: 60, burst: 600 },
  newSuggestions: { perMinute: 10, burst: 100 },
  attempts: { perMinute: 5, burst: 20 },
  supports: { perMinute: 30, burst: 60 },
  looks: { perMinute: 600, burst: 1200 },
  signIns: { perMinute: 1, burst: 8 },
  signInsOfNetwork: { perMinute: 60, burst: 120 },
};
