/**
 * 16 random bytes, base64url: what is sent with the same ones again is the same device, or the same suggestion. Both signs
 * that base64url writes otherwise become one, which leaves 127 of the 128 bits.
 */
export const newOnce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .slice(0, 22)
    .replace(/\W/g, '_');
