/**
 * The text of a file that somebody saved: UTF-8, UTF-16 with its mark or without, or Windows-1256, which is what Excel
 * writes on an Arabic Windows. None where it is none of these. Every byte means something in Windows-1256, so that one is
 * believed only of a text whose letters beyond ASCII are Arabic, and which has no control characters in it.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const utf16 = sixteenBits(bytes);
  if (utf16) return decode(utf16, bytes);
  const text = decode('utf-8', bytes);
  // UTF-8 can hold a NUL; a text has none.
  if (text !== undefined) return text.includes('\0') ? undefined : text;
  const arabic = decode('windows-1256', bytes);
  return arabic !== undefined && isArabic(arabic) ? arabic : undefined;
};

/** A byte order mark is not part of the text, wherever it was decoded from. */
const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** By the mark, or else by the half of each pair that is zero for the commas, quotes and line ends of any table. */
const sixteenBits = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 1_024).entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : undefined;
};

const isArabic = (text: string): boolean => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text never has.
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) return false;
  const beyond = text.slice(0, 100_000).match(/(?![a-z])\p{L}/giu) ?? [];
  return beyond.filter((sign) => /\p{Script=Arabic}/u.test(sign)).length > beyond.length / 2;
};
