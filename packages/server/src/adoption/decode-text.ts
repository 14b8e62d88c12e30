/**
 * Decodes a file as UTF-8, as UTF-16 with or without a byte order mark, or as Windows-1256 (Excel on an Arabic
 * Windows). Returns undefined for any other encoding. Every byte is valid Windows-1256, so it is accepted only if most
 * letters beyond ASCII are Arabic and there are no control characters.
 */
export const decodeText = (bytes: Uint8Array): string | undefined => {
  const utf16 = sixteenBits(bytes);
  if (utf16) return decode(utf16, bytes);
  const text = decode('utf-8', bytes);
  // A NUL is valid UTF-8, but no text holds one.
  if (text !== undefined) return text.includes('\0') ? undefined : text;
  const arabic = decode('windows-1256', bytes);
  return arabic !== undefined && isArabic(arabic) ? arabic : undefined;
};

/** Removes a byte order mark. */
const decode = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Detects UTF-16 by its byte order mark, or by which byte of each pair is zero (commas, quotes, line ends). */
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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finds control characters, which no text holds.
  if (/[\0-\x08\x0e-\x1f\x7f]/.test(text)) return false;
  const beyond = text.slice(0, 100_000).match(/(?![a-z])\p{L}/giu) ?? [];
  return beyond.filter((sign) => /\p{Script=Arabic}/u.test(sign)).length > beyond.length / 2;
};
