import { sayMore } from '@shura/widgets/say';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderOutcome, renderSubmit } from '../../ui/fields/field.ts';
import { formOf } from '../../ui/fields/form-controller.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { adoptChosen } from './adopting.ts';
import type { AdoptionView } from './adoption-view.ts';
import { type BroughtPost, ready } from './brought-post.ts';
import { calledBy } from './post-fields.ts';
import { renderPost } from './post-item.ts';
import { renderSummary } from './summary.ts';
import type { Finding } from './ways.ts';
import { adoptionWords } from './words.ts';

/** Errors of posts that are being written and have no text, by field name. */
function unwritten({ adoption, desk }: AdoptionView, way: Finding) {
  const { posts } = adoption.basket(way);
  const w = adoptionWords[desk.language].words;
  return Object.fromEntries(
    posts.flatMap((post, place) =>
      post.writing && post.text.trim() === ''
        ? [[`text-${post.key}`, w.missing(calledBy(desk, post, place))] as const]
        : [],
    ),
  );
}

function submit(v: AdoptionView, way: Finding, event: SubmitEvent): void {
  const { adoption, desk } = v;
  const { format, language } = desk;
  const form = formOf(event);
  const w = adoptionWords[language];
  const { review } = adoption.forms;
  if (adoption.basket(way).posts.some(({ writing }) => writing)) {
    void review
      .check(form, () => unwritten(v, way))
      .then((done) => {
        if (!done) return;
        adoption.put(way, { posts: adoption.basket(way).posts.map((post) => ({ ...post, writing: false })) });
        v.focus('#review');
      });
    return;
  }
  if (!adoption.basket(way).posts.some(ready)) {
    review.clear();
    review.problem = w.review.nothing;
    v.focus('.review .problem');
    return;
  }
  void review
    .send(form, async () => w.done.adopted(format, await adoptChosen(v, way)))
    .then((done) => done && v.focus(adoption.adopted.length ? '#adopted' : '#review'));
}

function renderChoosing({ desk, adoption }: AdoptionView, way: Finding) {
  const w = adoptionWords[desk.language].review;
  const free = adoption.basket(way).posts.filter(({ known }) => known === undefined);
  const chosen = free.filter((post) => post.chosen).length;
  return html`
    <div class="split choosing">
      <p class="meta" aria-live="polite">${w.chosen(desk.format, chosen, free.length)}</p>
      <div class="bar">
        <button type="button" class="plain" @click=${() => adoption.choose(way, true)}>${w.all}</button>
        <button type="button" class="plain" @click=${() => adoption.choose(way, false)}>${w.none}</button>
      </div>
    </div>
  `;
}

function renderProgress({ desk, adoption }: AdoptionView) {
  const { progress } = adoption;
  if (!progress) return nothing;
  const { done, all } = progress;
  const words = adoptionWords[desk.language].review.progress(desk.format, done, all);
  return html`<p class="progress"><progress max=${all} .value=${done} aria-label=${words}></progress> <span class="meta">${words}</span></p>`;
}

/** All posts from one source, to review before adopting. */
export function renderReview(v: AdoptionView, way: Finding) {
  const { desk, adoption } = v;
  const w = adoptionWords[desk.language];
  const { posts } = adoption.basket(way);
  if (posts.length === 0) return nothing;
  const { review } = adoption.forms;
  const writing = posts.some((post) => post.writing);
  const free = posts.some(({ known }) => known === undefined);
  const shown = posts.slice(0, adoption.shown(way));
  const renderOne = (post: BroughtPost, place: number) => renderPost(v, way, post, place);
  const words = writing ? w.words.done : w.review.adopt(desk.format, posts.filter(ready).length);
  return html`
    <section class="card review" aria-labelledby="review">
      <div class="split">
        <h2 id="review" tabindex="-1">${w.review.title}</h2>
        <p class="meta">${w.review.posts(desk.format, posts.length)}</p>
      </div>
      <form novalidate @submit=${(event: SubmitEvent) => submit(v, way, event)}>
        ${renderSummary(v, review)}
        ${writing || !free ? nothing : renderChoosing(v, way)}
        <ul class="list posts">${repeat(shown, ({ key }) => key, renderOne)}</ul>
        ${shown.length < posts.length ? html`<div class="bar"><button type="button" @click=${() => adoption.showMore(way)}>${sayMore(publicLocale(v.desk.language))}</button></div>` : nothing}
        <div class="adopt">
          ${renderProgress(v)}
          ${Object.keys(review.wrong).length ? nothing : renderOutcome(review)}
          ${free ? html`<div class="bar">${renderSubmit(review, words, w.review.adopting)}</div>` : nothing}
        </div>
      </form>
    </section>
  `;
}
