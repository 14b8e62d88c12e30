/** Assurance level of a ballot: a browser that could be told apart from others (L1), or one that could not (L0). */
export type BallotLevel = 'L0' | 'L1';

/** The three highest bits of a voter key are its level; the other 125 are an HMAC. So a ballot keeps its level in no byte more. */
const firstByte = { L0: 0x00, L1: 0x20 } as const;
const keyBytes = 16;

/** The first bytes of any voter key that is not of L0: keys sort by level. */
export const firstOfL1: Buffer = Buffer.of(firstByte.L1);

/** At least 16 random or keyed bytes, as a latin1 string, as the voter key of a level. */
export const voterKey = (bytes: string, level: BallotLevel): string =>
  String.fromCharCode((bytes.charCodeAt(0) & 0x1f) | firstByte[level]) + bytes.slice(1, keyBytes);

export const isOfL0 = (voter: string): boolean => voter.charCodeAt(0) < firstByte.L1;
