import { linkOn } from '../platform-paths.ts';

/** X hands a text out with these three characters escaped, and no others. */
export const plainXText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Where a post is when only its number is known: X leads on from there. */
export const xLink = (id: string, handle?: string): string => linkOn('x', `/${handle ?? 'i'}/status/${id}`);
