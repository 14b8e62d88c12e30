/**
 * Meta's exports write each byte of the UTF-8 of a text as a character of its own, so that Arabic comes out as `Ù…Ø±`.
 * This is put right, and only this: a text with a character past U+00FF is none of it, nor is one whose characters are
 * not the bytes of UTF-8, such as the one accent of `café`. For every text, what was so mangled comes back as it was.
 */
export const repairMojibake = (text: string): string => {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\0-\u00ff]/.test(text)) return text;
  try {
    // A mark at the start is part of what was written.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
};
