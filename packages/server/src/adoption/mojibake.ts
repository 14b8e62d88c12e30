/**
 * Undoes the encoding error of Meta's exports, which write each UTF-8 byte of a text as one character (`Ù…Ø±` for
 * Arabic). Returns any other text unchanged: one with a character above U+00FF, or whose characters are not valid UTF-8
 * bytes, such as the single accent of `café`.
 */
export const repairMojibake = (text: string): string => {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\0-\u00ff]/.test(text)) return text;
  try {
    // A byte order mark at the start is part of the text.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
};
