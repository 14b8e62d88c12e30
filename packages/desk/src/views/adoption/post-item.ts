import { writtenIn } from '@shura/contract/languages';
import { detectDir, isolate } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { platformWords } from '../suggestion/source/platform-words.ts';
import { sayPosted } from '../suggestion/source/say-posted.ts';
import { sourceWords } from '../suggestion/source/words.ts';
import type { AdoptionView } from './adoption-view.ts';
import type { BroughtPost } from './brought-post.ts';
import { calledBy, renderPostFields } from './post-fields.ts';
import { refusalWords, sayCode } from './refusal-words.ts';
import type { Finding } from './ways.ts';
import { adoptionWords } from './words.ts';

/** Author, place and time of a post. */
export function renderWhere({ desk }: AdoptionView, post: BroughtPost, place: number) {
  const { language } = desk;
  const w = adoptionWords[language].review;
  const { platform, author, url } = post;
  return html`
    <p class="meta">
      ${platformWords[language][platform]}
      ${author ? html` · <bdi dir="ltr">@${author}</bdi>` : nothing}
      · ${sayPosted(desk, post) ?? w.noDate}
      · <a href=${url} target="_blank" rel="ugc noreferrer" aria-label=${w.originalOf(calledBy(desk, post, place))}>${sourceWords[language].source.link}</a>
    </p>
  `;
}

/** A link to the suggestion that the post already became, or why the server refused the post. */
function renderState({ desk }: AdoptionView, { known, refused }: BroughtPost) {
  const { language, href } = desk;
  const w = adoptionWords[language].review;
  if (known !== undefined) {
    return html`<p class="known">${w.known} <a href=${href('suggestions', known)}><bdi dir="ltr">${known}</bdi></a></p>`;
  }
  return refused === undefined
    ? nothing
    : html`<p class="wrong">${w.refused(sayCode(refusalWords[language].adopted, refused))}</p>`;
}

/** A post as it will be shown, or its fields while they are filled. */
export function renderPost(v: AdoptionView, way: Finding, post: BroughtPost, place: number) {
  const { desk, adoption } = v;
  if (post.writing) return html`<li class="post writing">${renderPostFields(v, way, post, place)}</li>`;
  const w = adoptionWords[desk.language];
  const { key, text, chosen, known } = post;
  const called = calledBy(desk, post, place);
  const dir = detectDir(text, desk.dir);
  const pick = ({ currentTarget }: Event) =>
    adoption.change(way, key, { chosen: (currentTarget as HTMLInputElement).checked });
  return html`
    <li class="post">
      ${
        known === undefined
          ? html`<label class="pick">
              <input type="checkbox" .checked=${chosen} @change=${pick}>
              <span class="quietly">${w.review.pick(`${called} ${isolate(text.slice(0, 40))}`)}</span>
            </label>`
          : html`<span class="pick" aria-hidden="true">✓</span>`
      }
      <div class="part">
        ${text ? html`<bdi class="words" dir=${dir} lang=${writtenIn[dir]}>${text}</bdi>` : nothing}
        ${renderWhere(v, post, place)} ${renderState(v, post)}
        ${
          way === 'links' && known === undefined
            ? html`<div class="bar"><button type="button" class="plain" aria-label=${w.words.editOf(called)} @click=${() => adoption.change(way, key, { writing: true, chosen: true })}>${w.words.edit}</button></div>`
            : nothing
        }
      </div>
    </li>
  `;
}
