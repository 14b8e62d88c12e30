import type { Language, PollDocument } from '@shura/contract';
import { promises } from '@shura/contract/lists';
import { renderText } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { renderOffice } from '../../ui/editing/offices.ts';
import { renderBoth, renderSubject } from '../../ui/editing/two-languages-field.ts';
import { renderInput, renderRadios } from '../../ui/fields/field.ts';
import { deciderOf } from './asked-form.ts';
import { renderCategories } from './category-fields.ts';
import { isHashtag, ownerOf, suggestedHashtag } from './consultation-form.ts';
import { consultationWords } from './consultation-words.ts';
import {
  type ConsultationView,
  renderDay,
  renderDecider,
  renderFixed,
  renderNamed,
  renderTimes,
  renderWords,
} from './editor-view.ts';
import { sayPlace } from './place-of.ts';
import { askingWords } from './words.ts';

function renderSaid(v: ConsultationView, name: 'purpose' | 'undecided' | 'decided', hint: string) {
  const label = askingWords[v.desk.language].fields[name];
  return renderBoth(v, { name, label, hint, value: v.form[name], lines: 3 });
}

/** Each level with its meaning: the name alone does not say what is promised. */
function renderPromise(v: ConsultationView) {
  const { desk, form, page } = v;
  const { promise, promises: named } = consultationWords[desk.language];
  if (v.fixed && form.promise) {
    const { name, words } = named[form.promise];
    return renderFixed(v, name, words);
  }
  const legend = html`<span class="quietly">${promise.title}</span>`;
  const options = promises.map((one) => [one, named[one].name, named[one].words] as const);
  return renderRadios({ name: 'promise', legend, chosen: form.promise, options, form: page });
}

function renderOwner(v: ConsultationView) {
  const { desk, form, settings } = v;
  const w = consultationWords[desk.language];
  const offices = settings.offices ?? [];
  return renderOffice(
    v,
    {
      ...{ label: w.owner, hint: w.ownerHint },
      chosen: ['office', form.office],
      typed: ['owner', ownerOf(form, offices)],
      // Once open, another office would be another owner.
      fixed: v.fixed,
    },
    offices,
  );
}

function renderAnswers(v: ConsultationView) {
  const { desk, form, page, fixed, settings } = v;
  const w = consultationWords[desk.language];
  const { fields: f } = askingWords[desk.language];
  const { on } = form.decision;
  if (fixed) {
    return html`
      ${renderOwner(v)}
      ${renderFixed(v, f['decision.by'], renderWords(desk, deciderOf(form, settings.offices ?? [])))}
      ${renderFixed(v, f['decision.on'], renderDay(desk, on))}
    `;
  }
  return html`
    ${renderOwner(v)}
    ${renderDecider(v)}
    ${renderInput({ name: 'decision.on', label: f['decision.on'], hint: w.decidedOnHint, type: 'date', value: on, short: true, form: page })}
  `;
}

function renderHashtag(v: ConsultationView) {
  const { desk, form, page, fixed } = v;
  const [w, f] = [consultationWords[desk.language], askingWords[desk.language].fields];
  const { hashtag } = form;
  if (fixed) return hashtag ? renderFixed(v, f['hashtag'], html`<bdi>${hashtag}</bdi>`) : nothing;
  const instead = hashtag && !isHashtag(hashtag) ? suggestedHashtag(hashtag) : '';
  return html`
    <div class="both">
      ${renderInput({ name: 'hashtag', label: f['hashtag'], hint: w.hashtagHint, value: hashtag, required: false, short: true, form: page })}
      ${
        instead
          ? html`<p class="advice">${w.hashtagInstead} <button type="button" class="plain" @click=${() => v.change({ ...form, hashtag: instead }, '[name="hashtag"]')}><bdi>${instead}</bdi></button></p>`
          : nothing
      }
    </div>
  `;
}

const titleOf = ({ slug, title, questions }: PollDocument, language: Language) => {
  const words = title ?? questions[0]?.text;
  return words ? renderText(words, language) : html`<bdi dir="ltr">${slug}</bdi>`;
};

function renderPolls({ desk, form, asking, fixed }: ConsultationView) {
  const [w, a] = [consultationWords[desk.language], askingWords[desk.language]];
  const before = new Set(asking.consultations.find(({ document }) => document.slug === form.slug)?.document.polls);
  const rows = form.polls.map(({ slug, chosen }, index) => {
    const poll = asking.polls.find(({ document }) => document.slug === slug);
    const stays = fixed && before.has(slug);
    return html`
      <label class="row">
        <input type="checkbox" name="polls.${index}.chosen" ?checked=${chosen} ?disabled=${stays}>
        <span>
          ${poll ? titleOf(poll.document, desk.language) : html`<bdi dir="ltr">${slug}</bdi>`}
          ${poll ? html`<span class="meta"> ${a.states.poll[poll.state]}</span>` : nothing}
        </span>
      </label>
    `;
  });
  return html`
    <fieldset>
      <legend>${w.polls}</legend>
      ${fixed ? html`<p class="meta">${w.pollsFixed}</p>` : nothing}
      ${rows.length ? html`<div class="rows">${rows}</div>` : html`<p class="meta">${w.noPolls} <a href=${desk.href('asking', 'new-poll')}>${a.newPoll}</a></p>`}
    </fieldset>
  `;
}

/** All fields of a consultation. */
export function renderConsultationFields(v: ConsultationView) {
  const { language } = v.desk;
  const w = consultationWords[language];
  const hint = sayPlace(language, v.settings);
  return html`
    ${renderSubject(w.about, html`${renderNamed(v, w.titleHint)}${renderSaid(v, 'purpose', w.purposeHint)}`)}
    ${renderSubject(w.open, html`${renderSaid(v, 'undecided', w.undecidedHint)}${renderSaid(v, 'decided', w.decidedHint)}`)}
    ${renderSubject(w.promise, renderPromise(v))}
    ${renderSubject(w.answers, renderAnswers(v))}
    ${renderSubject(w.times, renderTimes(v, { opens: hint, closes: hint }, true))}
    ${renderSubject(w.parts, html`${renderHashtag(v)}${renderPolls(v)}${renderCategories(v)}`)}
  `;
}
