import type { Asking, Draft, FieldError, HashtagFigures, Settings, Text } from '@shura/contract';
import { countHashtag, sayHashtags, sayPollTimes, sayShareKit, sayTimes } from '@shura/widgets/say';
import { fillPlain, renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import type { Desk } from '../../ui/desk.ts';
import { sayCount } from '../../ui/facts/facts.ts';
import { publicLocale } from '../../ui/language/language.ts';
import { serverOf } from '../../ui/preview/preview-frame.ts';
import { responseWords } from '../responses/words.ts';
import type { EmbedController } from './embed-controller.ts';
import type { Asked } from './kinds.ts';
import { nameField } from './name-field.ts';
import { aboutOf, newPageId, pageId, publicPath, sayLocal } from './place-of.ts';
import { askingWords } from './words.ts';

export interface ListView {
  readonly desk: Desk;
  readonly settings: Settings['agency'];
  readonly drafts: readonly Draft[];
  readonly embed: EmbedController;
}

interface Item {
  readonly kind: 'consultation' | 'poll';
  readonly document: Asked;
  readonly state: Asking['polls'][number]['state'] | 'owed';
  readonly words: Text | undefined;
  readonly missing: readonly Pick<FieldError, 'field'>[];
  readonly more: readonly string[];
  readonly hashtags?: readonly HashtagFigures[] | undefined;
}

/** Order of the states in a list. Items in the same state are sorted by their end, latest first. */
const order = ['open', 'owed', 'scheduled', 'draft', 'closed'] as const;
const inOrder = (one: Item, other: Item): number =>
  order.indexOf(one.state) - order.indexOf(other.state) ||
  (other.document.closes ?? '').localeCompare(one.document.closes ?? '');

export const consultationItems = (desk: Desk, { consultations }: Asking): readonly Item[] =>
  consultations.map(({ document, state, missing, suggestions, hashtags }): Item => {
    const more = suggestions || document.suggestions ? [sayCount(desk, suggestions)] : [];
    const owed = state === 'closed' && !document.outcome;
    const shown = owed ? 'owed' : state;
    return { kind: 'consultation', document, words: document.title, more, missing, hashtags, state: shown };
  });

export const pollItems = ({ language }: Desk, { polls }: Asking): readonly Item[] =>
  polls.map(({ document, state, answered, missing }): Item => {
    const more = answered ? [askingWords[language].answered] : [];
    return { kind: 'poll', document, words: document.title ?? document.questions[0]?.text, more, missing, state };
  });

/** When a poll or consultation opens and closes, or closed, in the agency's time zone. */
function sayDates({ desk, settings }: ListView, { kind, document, state }: Item): string {
  const w = askingWords[desk.language];
  const place = wordsIn(settings.place, desk.language).words;
  const { opens, closes } = document;
  const at = (local: string) => sayLocal(desk, local);
  const say = kind === 'poll' ? sayPollTimes : sayTimes;
  const times = (when: 'scheduled' | 'open' | 'closed', local: string) =>
    fillPlain(say(publicLocale(desk.language), when), at(local), place);
  if (state === 'closed' || state === 'owed') return closes ? times('closed', closes) : '';
  const parts = [
    ...(opens && state !== 'open' ? [times('scheduled', opens)] : []),
    ...(closes ? [times('open', closes)] : state === 'open' ? [w.noClose] : []),
  ];
  return parts.join(w.and);
}

/** A sentence that names the missing fields. A draft cannot open without them. */
function sayMissing(desk: Desk, { missing, state }: Item): string | undefined {
  const w = askingWords[desk.language];
  if (missing.length === 0) return state === 'draft' ? w.lacksNothing : undefined;
  const names = [...new Set(missing.map(({ field }) => nameField(desk, field) ?? w.elsewhere))].join(w.and);
  return state === 'draft' ? w.lacks(names) : w.without(names);
}

function renderActs(v: ListView, item: Item, name: string) {
  const { desk } = v;
  const w = askingWords[desk.language];
  const { kind, document, state } = item;
  const address = `${serverOf(desk)}${publicPath({ name: kind }, document.slug)}`;
  return html`
    <div class="bar acts">
      ${state === 'owed' && desk.may('publisher') ? html`<a class="act" href=${desk.href('responses', document.slug)}>${responseWords[desk.language].write}</a>` : nothing}
      ${
        state === 'draft'
          ? nothing
          : html`<a class="act" href=${address} target="_blank" aria-label=${w.publicPageOf(name)}>${w.publicPage}</a>
              <a class="act" href="${address}/share?lang=${desk.language}" target="_blank" aria-label=${w.shareOf(name)}>${sayShareKit(publicLocale(desk.language))}</a>`
      }
      <button type="button" class="plain" aria-label=${w.embedNamed(name)} @click=${() => v.embed.open(kind, document)}>${w.embed}</button>
      ${
        desk.may('publisher')
          ? html`<a class="act" href="${desk.href('asking', `new-${kind}`)}?from=${encodeURIComponent(document.slug)}" aria-label=${w.duplicateNamed(name)}>${w.duplicate}</a>`
          : nothing
      }
    </div>
  `;
}

function renderUnsaved({ desk, settings }: ListView, draft: Draft | undefined) {
  const w = askingWords[desk.language];
  return draft
    ? html`<p class="advice">${w.unsaved(draft.by, desk.format.time(draft.at, settings.timeZone))}</p>`
    : nothing;
}

/** What became of the ideas of each hashtag, in the words that the public reads. */
function renderHashtags({ language }: Desk, hashtags: readonly HashtagFigures[]) {
  const l = publicLocale(language);
  return html`
    <p class="meta">${sayHashtags(l)}</p>
    ${hashtags.map(
      (one) =>
        html`<p class="meta known"><bdi translate="no">${one.hashtag}</bdi>${countHashtag(l, one).map((fact) => html`<span>${fact}</span>`)}</p>`,
    )}
  `;
}

function renderItem(v: ListView, item: Item) {
  const { desk, drafts } = v;
  const w = askingWords[desk.language];
  const { kind, document, state, words, more, hashtags } = item;
  const name = words ? wordsIn(words, desk.language).words : document.slug;
  const draft = drafts.find(({ about }) => about === aboutOf({ name: kind }, document.slug));
  const facts = [sayDates(v, item), ...more].filter(Boolean);
  const missing = sayMissing(desk, item);
  return html`
    <li>
      <div class="split">
        <h3><a href=${desk.href('asking', pageId({ name: kind }, document.slug))}>${words ? renderText(words, desk.language) : html`<bdi dir="ltr">${document.slug}</bdi>`}</a></h3>
        <span class="state ${state}">${w.states[kind][state]}</span>
      </div>
      ${facts.length ? html`<p class="meta known">${facts.map((fact) => html`<span>${fact}</span>`)}</p>` : nothing}
      ${hashtags ? renderHashtags(desk, hashtags) : nothing}
      ${missing ? html`<p class="meta">${missing}</p>` : nothing}
      ${renderUnsaved(v, draft)}
      ${renderActs(v, item, name)}
    </li>
  `;
}

/** All polls or all consultations. The unsaved draft of a new one is in the list too. */
export function renderAsked(v: ListView, kind: 'consultation' | 'poll', items: readonly Item[]) {
  const { desk } = v;
  const w = askingWords[desk.language];
  const poll = kind === 'poll';
  const fresh = poll ? w.newPoll : w.newConsultation;
  const page = desk.href('asking', newPageId({ name: kind }));
  const begun = v.drafts.find(({ about }) => about === aboutOf({ name: kind }, undefined));
  const may = desk.may('publisher');
  return html`
    <section class="card part" aria-labelledby=${kind}>
      <div class="split">
        <h2 id=${kind}>${poll ? w.polls : w.consultations}</h2>
        ${may ? html`<a class="button ${poll ? '' : 'main'}" href=${page}>${fresh}</a>` : nothing}
      </div>
      <ul class="list">
        ${may && begun ? html`<li><h3><a href=${page}>${fresh}</a></h3>${renderUnsaved(v, begun)}</li>` : nothing}
        ${items.toSorted(inOrder).map((item) => renderItem(v, item))}
      </ul>
      ${items.length ? nothing : html`<p class="meta">${poll ? w.noPolls : w.noConsultations}</p>`}
    </section>
  `;
}
