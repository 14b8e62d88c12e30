import { detectDir } from '@shura/widgets/text';
import { html } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { instantOf, localOf } from '../../ui/editing/local-time.ts';
import { renderArea, renderInput } from '../../ui/fields/field.ts';
import { ownTimeZone } from '../../ui/fields/time-zone.ts';
import { platformWords } from '../suggestion/source/platform-words.ts';
import type { AdoptionView } from './adoption-view.ts';
import type { BroughtPost } from './brought-post.ts';
import type { Finding } from './ways.ts';
import { adoptionWords } from './words.ts';

/** The ISO 8601 instant of a wall-clock time in this browser's time zone; undefined if empty. */
const instantIn = (local: string): string | undefined =>
  local === '' ? undefined : new Date(instantOf(local, ownTimeZone())).toISOString();

/** Name of a post among many: its place, from 0, and its account or address. */
export const calledBy = ({ language, format }: Desk, { author, url }: BroughtPost, place: number): string =>
  adoptionWords[language].post(format, place + 1, author ? `@${author}` : url);

/** Fields for the words of a post, which staff copy from its page. */
export function renderPostFields(v: AdoptionView, way: Finding, post: BroughtPost, place: number) {
  const { desk, adoption } = v;
  const { language, dir, format } = desk;
  const w = adoptionWords[language].words;
  const { key, text, author, postedAt } = post;
  const form = adoption.forms.review;
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
        <div @change=${({ target }: Event) => adoption.change(way, key, { postedAt: instantIn((target as HTMLInputElement).value) })}>
          ${renderInput({ name: `date-${key}`, label: w.date, hint: w.dateHint, type: 'datetime-local', value: postedAt && localOf(Date.parse(postedAt), ownTimeZone()), required: false })}
        </div>
      </div>
      <div class="bar">
        <button type="button" class="plain grave" aria-label=${w.dropOf(calledBy(desk, post, place))} @click=${() => adoption.drop(way, key)}>${w.drop}</button>
      </div>
    </div>
  `;
}
