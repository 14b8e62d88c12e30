import { html } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { adoptionWords } from './words.ts';

/** Sources of posts; and the platforms' keys, for administrators. */
const ways = ['links', 'file', 'search', 'keys'] as const;
export type Way = (typeof ways)[number];
export type Finding = Exclude<Way, 'keys'>;

const mayGo = (desk: Desk, way: Way): boolean => way !== 'keys' || desk.may('administrator');

/** The source named in the address. */
export function wayOf(desk: Desk): Way {
  const named = ways.find((way) => way === desk.route.query.get('by'));
  return named && mayGo(desk, named) ? named : 'links';
}

export function renderWays(desk: Desk, current: Way) {
  const w = adoptionWords[desk.language];
  const open = ways.filter((way) => mayGo(desk, way));
  return html`
    <nav class="ways" aria-label=${w.waysLabel}>
      <ul>
        ${open.map((way) => html`<li><a href="${desk.href('adoption')}?by=${way}" aria-current=${current === way ? 'page' : 'false'}>${w.ways[way]}</a></li>`)}
      </ul>
    </nav>
  `;
}
