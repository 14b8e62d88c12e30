import { html, nothing } from 'lit';
import type { AdoptionView } from './adoption-view.ts';
import type { LeftOut } from './brought-post.ts';
import { refusalWords, sayCode } from './refusal-words.ts';
import type { Finding } from './ways.ts';
import { adoptionWords } from './words.ts';

/** Maximum lines shown. */
const maxShown = 200;

function renderOne({ desk }: AdoptionView, { row, link, code }: LeftOut) {
  const { language, format } = desk;
  const why = sayCode(refusalWords[language].found, code);
  return row === undefined
    ? html`<li><bdi dir="ltr">${link}</bdi><span class="why">${why}</span></li>`
    : html`<li>${adoptionWords[language].leftOut.row(format, row, why)}</li>`;
}

/** Lines that are no post, each with its reason. `renderLinkless` shows the lines that lack only an address. */
export function renderLeftOut(v: AdoptionView, way: Finding) {
  const { desk, adoption } = v;
  const leftOut = adoption.basket(way).leftOut.filter(({ code }) => code !== 'no-address');
  if (leftOut.length === 0) return nothing;
  return html`
    <div class="left-out" role="group" aria-labelledby="left-out">
      <h3 id="left-out" tabindex="-1">${adoptionWords[desk.language].leftOut.title(desk.format, leftOut.length)}</h3>
      <ul class="whys">${leftOut.slice(0, maxShown).map((one) => renderOne(v, one))}</ul>
      ${leftOut.length > maxShown ? html`<p class="meta">…</p>` : nothing}
    </div>
  `;
}
