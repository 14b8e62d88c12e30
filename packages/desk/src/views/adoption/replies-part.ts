import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderCopy } from '../../ui/fields/copy.ts';
import { suggestionPage } from '../../ui/preview/preview-frame.ts';
import type { Adoption } from './adoption-controller.ts';
import type { AdoptionView } from './adoption-view.ts';
import { renderWhere } from './post-item.ts';
import { replyTo } from './reply-text.ts';
import { adoptionWords } from './words.ts';

/** The reference does not break across lines. */
const renderWords = (words: string, reference: string) =>
  words
    .split(new RegExp(`((?:SHR-)?${reference})`))
    .map((part, index) => (index % 2 ? html`<span class="one">${part}</span>` : part));

function renderReply(v: AdoptionView, { reference, post }: Adoption, place: number) {
  const { desk } = v;
  const w = adoptionWords[desk.language].done;
  const { words, lang, dir } = replyTo(post.text, reference, suggestionPage(desk, reference));
  return html`
    <li class="part">
      <div>
        <p><a href=${desk.href('suggestions', reference)}><bdi dir="ltr" class="reference">${reference}</bdi></a></p>
        ${renderWhere(v, post, place)}
      </div>
      <div class="reply">
        <p class="words" lang=${lang} dir=${dir}>${renderWords(words, reference)}</p>
        <p class="meta" id="once-${reference}">${w.replyOnce}</p>
        <div class="bar" role="group" aria-label=${w.replyOf(reference)} aria-describedby="once-${reference}">${renderCopy(desk, words)}</div>
      </div>
    </li>
  `;
}

/** Posts that became suggestions since the page was opened, each with a reply to its author for staff to copy. */
export function renderReplies(v: AdoptionView) {
  const { desk, adoption } = v;
  const { adopted } = adoption;
  const renderOne = (one: Adoption, place: number) => renderReply(v, one, place);
  if (adopted.length === 0) return nothing;
  const w = adoptionWords[desk.language].done;
  return html`
    <section class="card part adopted">
      <div>
        <h2 id="adopted" tabindex="-1">${w.title}</h2>
        <p>${w.adopted(desk.format, adopted.length)} ${w.held(desk.format, adopted.length)} <a href="${desk.href('inbox')}?view=moderation">${w.moderation}</a></p>
      </div>
      <div>
        <h3>${w.reply}</h3>
        <p class="meta">${w.replyWhy}</p>
      </div>
      <ul class="list">${repeat(adopted, ({ reference }) => reference, renderOne)}</ul>
    </section>
  `;
}
