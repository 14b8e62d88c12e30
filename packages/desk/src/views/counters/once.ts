const bytes = 16;

/** Makes a repeated request the same slip: random, 16 bytes, base64url. */
export const newOnce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
