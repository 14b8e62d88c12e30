import { html } from 'lit';
import { type Place, pageOf } from './page-of.ts';

/**
 * A link to our own page, for sites whose pages may not send. The link opens outside of any frame. Its text is the
 * address, since some frames block links.
 *
 * @param path of that page
 */
export function renderUnregisteredSite(place: Place, path: string) {
  const address = pageOf(place, path);
  // On one line with its text: the build drops white space at line ends.
  return html`
    ${place.l.msg('لا تُقبل المشاركة من هذه الصفحة، وتُقبل من صفحتنا', { id: 'elsewhere' })} <a href=${address} target="_blank">${address}</a>
  `;
}
