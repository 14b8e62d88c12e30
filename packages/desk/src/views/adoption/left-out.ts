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

/** A titled list of lines, each with its reason. */
function renderLines(v: AdoptionView, id: string, title: string, lines: readonly LeftOut[]) {
  if (lines.length === 0) return nothing;
  const { language, format } = v.desk;
  return html`
    <div class="left-out" role="group" aria-labelledby=${id}>
      <h3 id=${id} tabindex="-1">${title}</h3>
      <ul class="whys">${lines.slice(0, maxShown).map((one) => renderOne(v, one))}</ul>
      ${lines.length > maxShown ? html`<p class="meta">${adoptionWords[language].leftOut.more(format, lines.length - maxShown)}</p>` : nothing}
    </div>
  `;
}

/**
 * Lines that are no post, and lines whose post has no date, because it is not readable. `renderLinkless` shows the
 * lines that lack only an address.
 */
export function renderLeftOut(v: AdoptionView, way: Finding) {
  const { desk, adoption } = v;
  const w = adoptionWords[desk.language].leftOut;
  const lines = adoption.basket(way).leftOut.filter(({ code }) => code !== 'no-address');
  const [undated, others] = [
    lines.filter(({ code }) => code === 'date-unread'),
    lines.filter(({ code }) => code !== 'date-unread'),
  ];
  return [
    renderLines(v, 'left-out', w.title(desk.format, others.length), others),
    renderLines(v, 'undated', w.undated, undated),
  ];
}
