const bytes = 16;

/** What makes a slip the same slip however often it is sent: random, 16 bytes, base64url. */
export const newOnce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
