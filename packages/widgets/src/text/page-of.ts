import type { Locale } from '../localization/locale.ts';

export interface Place {
  readonly l: Locale;
  /** Address of the server, with a trailing slash. */
  readonly server: string;
}

/**
 * Address of a server page, in the reader's language.
 *
 * @param path such as `c/green-spaces`
 * @param more further parameters and a fragment, such as `&version=2#rule-3`
 */
export const pageOf = ({ l, server }: Place, path: string, more = '') => `${server}${path}?lang=${l.language}${more}`;
