import type { Language, PollDocument } from '@shura/contract';
import { renderText, wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { renderBoth, renderSubject } from '../../ui/editing/both-field.ts';
import { renderOffice } from '../../ui/editing/offices.ts';
import { renderInput } from '../../ui/fields/field.ts';
import { renderCategories } from './category-fields.ts';
import { isHashtag, ownerOf, suggestedHashtag } from './consultation-form.ts';
import { consultationWords } from './consultation-words.ts';
import {
  type ConsultationView,
  renderFixed,
  renderLocal,
  renderNamed,
  renderTime,
  renderWords,
} from './editor-view.ts';
import { renderPromise } from './promise-field.ts';
import { askingWords } from './words.ts';

function renderAbout(v: ConsultationView) {
  const { language } = v.desk;
  const [w, f] = [consultationWords[language], askingWords[language].fields];
  return renderSubject(
    w.about,
    html`
      ${renderNamed(v, w.titleHint)}
      ${renderBoth(v, { name: 'purpose', label: f['purpose'] ?? '', hint: w.purposeHint, value: v.form.purpose, lines: 3 })}
    `,
  );
}

function renderOpen(v: ConsultationView) {
  const { language } = v.desk;
  const [w, f] = [consultationWords[language], askingWords[language].fields];
  const { undecided, decided } = v.form;
  return renderSubject(
    w.open,
    html`
      ${renderBoth(v, { name: 'undecided', label: f['undecided'] ?? '', hint: w.undecidedHint, value: undecided, lines: 3 })}
      ${renderBoth(v, { name: 'decided', label: f['decided'] ?? '', hint: w.decidedHint, value: decided, lines: 3 })}
    `,
  );
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
  const { desk, form, page, fixed } = v;
  const w = consultationWords[desk.language];
  const { decidedByHint, fields: f } = askingWords[desk.language];
  const { by, on } = form.decision;
  const decision = fixed
    ? html`
        ${renderFixed(v, f['decision.by'], renderWords(desk, by))}
        ${renderFixed(v, f['decision.on'], html`<time datetime=${on}>${desk.format.day(on)}</time>`)}
      `
    : html`
        ${renderBoth(v, { name: 'decision.by', label: f['decision.by'] ?? '', hint: decidedByHint, value: by, maxLetters: 120 })}
        ${renderInput({ name: 'decision.on', label: f['decision.on'], hint: w.decidedOnHint, type: 'date', value: on, short: true, form: page })}
      `;
  return renderSubject(w.answers, html`${renderOwner(v)}${decision}`);
}

function renderTimes(v: ConsultationView) {
  const { desk, form, fixed, settings } = v;
  const [w, f] = [consultationWords[desk.language], askingWords[desk.language].fields];
  const hint = w.localTime(wordsIn(settings.place, desk.language).words);
  return renderSubject(
    w.times,
    fixed
      ? html`${renderFixed(v, f['opens'], renderLocal(desk, form.opens))}`
      : html`
          <div class="pair">
            ${renderTime(v, { name: 'opens', label: f['opens'] ?? '', hint, value: form.opens })}
            ${renderTime(v, { name: 'closes', label: f['closes'] ?? '', hint, value: form.closes })}
          </div>
        `,
  );
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
export const renderConsultationFields = (v: ConsultationView) => html`
  ${renderAbout(v)}
  ${renderOpen(v)}
  ${renderPromise(v)}
  ${renderAnswers(v)}
  ${renderTimes(v)}
  ${renderSubject(consultationWords[v.desk.language].parts, html`${renderHashtag(v)}${renderPolls(v)}${renderCategories(v)}`)}
`;
