import { html } from 'lit';
import { type Place, pageOf } from './page-of.ts';

/**
 * Where people can take part whose page may not send what they enter: a page of ours, which opens outside of whatever frame
 * this is. Its address is to be read, since some frames open nothing.
 *
 * @param path of that page
 */
export function renderElsewhere(place: Place, path: string) {
  const address = pageOf(place, path);
  // On one line with its words: the build keeps no space where a line ends.
  return html`
    ${place.l.msg('لا تُقبل المشاركة من هذه الصفحة، وتُقبل من صفحتنا', { id: 'elsewhere' })} <a href=${address} target="_blank">${address}</a>
  `;
}
