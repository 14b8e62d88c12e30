import { linkOn } from '../platform-paths.ts';

/** X escapes these three characters and no others. */
export const plainXText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The address of a post. Without a handle, X finds the post by its number, and redirects. */
export const xLink = (id: string, handle?: string): string => linkOn('x', `/${handle ?? 'i'}/status/${id}`);
