/** Assurance level of a ballot: from a browser that could be told apart from others (L1), or not (L0). */
export type BallotLevel = 'L0' | 'L1';

/** The three highest bits of a voter key are its level, the other 125 an HMAC. So the level takes no extra byte. */
const firstByte = { L0: 0x00, L1: 0x20 } as const;
const keyBytes = 16;

/** Lower bound of the voter keys above L0: keys sort by level. */
export const firstOfL1: Buffer = Buffer.of(firstByte.L1);

/** Makes a voter key from at least 16 random or keyed bytes (latin1) and a level. */
export const voterKey = (bytes: string, level: BallotLevel): string =>
  String.fromCharCode((bytes.charCodeAt(0) & 0x1f) | firstByte[level]) + bytes.slice(1, keyBytes);

export const isOfL0 = (voter: string): boolean => voter.charCodeAt(0) < firstByte.L1;
