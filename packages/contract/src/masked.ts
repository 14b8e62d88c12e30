/**
 * A text with hidden parts: each span, or group of touching spans, is replaced by one block character, which does not
 * tell its length. Offsets are UTF-16 code units.
 */
export const masked = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string => {
  if (spans.length === 0) return text;
  const letters = Array.from({ length: text.length }, (_, at) =>
    spans.some(({ start, end }) => start <= at && at < end) ? '\0' : text.charAt(at),
  );
  return letters.join('').replace(/\0+/g, '█');
};
