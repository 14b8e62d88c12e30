import { detectDir } from '@shura/widgets/text';
import { html } from 'lit';
import { renderArea, renderInput } from '../fields/field.ts';
import type { Desk } from '../shell/desk.ts';
import { platformWords } from '../source/platform-words.ts';
import type { AdoptionView } from './adoption-view.ts';
import type { BroughtPost } from './brought-post.ts';
import type { Finding } from './ways.ts';
import { adoptionWords } from './words.ts';

/** The wall-clock time of an instant on this computer, as a control has it. */
const localOf = (instant: string | undefined): string => {
  if (instant === undefined) return '';
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const instantOf = (local: string): string | undefined => {
  const at = new Date(local);
  return local === '' || Number.isNaN(at.getTime()) ? undefined : at.toISOString();
};

/** What a post is called where it is one of many: its place among them, from 0, and its account or its address. */
export const calledBy = ({ language, format }: Desk, { author, url }: BroughtPost, place: number): string =>
  adoptionWords[language].post(format, place + 1, author ? `@${author}` : url);

/** What somebody copies out of a post that is open beside. */
export function renderPostFields(v: AdoptionView, way: Finding, post: BroughtPost, place: number) {
  const { desk, adoption } = v;
  const { language, dir, format } = desk;
  const w = adoptionWords[language].words;
  const { key, text, author, postedAt } = post;
  const form = adoption.forms.review;
  const typed = ({ currentTarget }: Event) => (currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
  return html`
    <div class="part">
      <p class="meta">${format.number(place + 1)} · ${platformWords[language][post.platform]} · <a href=${post.url} target="_blank" rel="noreferrer"><bdi dir="ltr">${post.url}</bdi></a></p>
      <div @input=${({ target }: Event) => adoption.change(way, key, { text: (target as HTMLTextAreaElement).value })}>
        ${renderArea({ name: `text-${key}`, label: w.text, hint: w.textHint, value: text, rows: 4, dir: detectDir(text, dir), form })}
      </div>
      <div class="pair">
        <div @input=${({ target }: Event) => adoption.change(way, key, { author: (target as HTMLInputElement).value })}>
          ${renderInput({ name: `author-${key}`, label: w.author, value: author, dir: 'ltr', required: false, form })}
        </div>
        <div class="field">
          <label for="date-${key}">${w.date}</label>
          <p class="hint" id="date-${key}-hint">${w.dateHint}</p>
          <input
            class="in"
            id="date-${key}"
            name="date-${key}"
            type="datetime-local"
            aria-describedby="date-${key}-hint"
            .defaultValue=${localOf(postedAt)}
            @change=${(event: Event) => adoption.change(way, key, { postedAt: instantOf(typed(event)) })}
          >
        </div>
      </div>
      <div class="bar">
        <button type="button" class="plain grave" aria-label=${w.dropOf(calledBy(desk, post, place))} @click=${() => adoption.drop(way, key)}>${w.drop}</button>
      </div>
    </div>
  `;
}
