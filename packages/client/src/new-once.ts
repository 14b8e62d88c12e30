/**
 * 16 random bytes, base64url: requests with the same value are the same device, or the same suggestion. `-` and `_`
 * become one sign, which leaves 127 of the 128 bits.
 */
export const newOnce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .slice(0, 22)
    .replace(/\W/g, '_');
