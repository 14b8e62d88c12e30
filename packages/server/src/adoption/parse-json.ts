/**
 * Parses JSON. Returns undefined for invalid JSON, and for nesting deeper than in any export, because V8 takes seconds
 * to parse it.
 */
export const parseJson = (text: string): unknown => {
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const maxDepth = 64;

const isDeep = (text: string): boolean => {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '[' || sign === '{') {
      if (++depth > maxDepth) return true;
    } else if (sign === ']' || sign === '}') depth--;
  }
  return false;
};
