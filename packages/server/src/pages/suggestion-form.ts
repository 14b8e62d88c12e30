import { type AlikeAnswer, bases, type Consultation } from '@shura/contract';
import { html, raw } from 'hono/html';
import { type Fields, onceField } from './form-fields.ts';
import { deafButton, describedBy, type FieldProblem, renderFieldProblem, renderProblems } from './problems.ts';
import { firstOf } from './received-form.ts';
import { renderReference, renderWaiting, saySupporters } from './suggestion-facts.ts';
import { basisField, linkedBases, linkField } from './suggestion-fields.ts';
import type { SentenceKey } from './text.ts';
import { linkTo, type Surroundings } from './topic-view.ts';
import type { Html } from './voice.ts';

/** Names what the sender has been shown before, so that nothing is shown to them twice. */
export const checkedField = 'checked';

export interface SuggestionForm extends Surroundings {
  readonly topic: Consultation;
  readonly fields: Fields;
  readonly problems: readonly FieldProblem[];
  /** Why the form is shown again, besides what is wrong in its fields. */
  readonly problem?: Html | undefined;
  /** Another site sent it, and wrote what is in it. */
  readonly foreign?: boolean | undefined;
  /** What the sender should know before it is sent. */
  readonly found?: AlikeAnswer | undefined;
}

type Box = NonNullable<Consultation['suggestions']>;

/** The suggestion box. Its fields keep whatever was typed in them. */
export const renderSuggestionForm = (view: SuggestionForm, box: Box): Html => {
  const { voice, topic, once, fields, found, foreign } = view;
  return html`${renderProblems(voice, view.problems, view.problem)}
${found && renderFound(view, found)}
<form method="post" action="${linkTo(view, `c/${topic.slug}`)}" accept-charset="utf-8" novalidate class="box">
${foreign && deafButton}<input type="hidden" name="${onceField}" value="${once}">
<input type="hidden" name="${checkedField}" value="${[firstOf(fields, checkedField), found && seenIn(found).join(' ')].filter(Boolean).join(' ')}">
${renderInput(view, { name: 'title', label: 'ideaTitle' })}
${renderIdea(view)}
${box.categories.length > 0 && renderCategories(view, box)}
${renderBasis(view)}
${renderInput(view, { name: 'contact', label: 'contact', hint: 'contactHint', type: 'email' })}
${renderPromises(view, box)}
<div class="actions"><button>${found ? voice.say('sendAsItIs') : voice.public.suggesting.send}</button></div>
</form>`;
};

/** What an answer found, as words that a form can carry. */
export const seenIn = ({ personalData, suggestions }: AlikeAnswer): string[] => [
  ...new Set([...personalData.map(({ kind }) => kind), ...suggestions.map(({ reference }) => reference)]),
];

const renderFound = (view: SuggestionForm, found: AlikeAnswer): Html => {
  const { voice } = view;
  const kinds = [...new Set(found.personalData.map(({ kind }) => kind))].map(voice.public.personal);
  const alike = found.suggestions.map(
    (
      one,
    ) => html`<li><p class="line">${one.answered.doneAt === undefined && renderWaiting(voice, one.answered)} ${renderReference(view, one.reference)}</p>
${one.title !== undefined && html`<b>${voice.words(one.title)}</b>`}
${one.text !== undefined && html`<p class="said">${voice.words(one.text)}</p>`}
<p class="hint">${saySupporters(voice, one)}</p></li>`,
  );
  return html`<div class="notice found" role="alert" tabindex="-1" autofocus><h2>${voice.say('lookAgain')}</h2>
${kinds.length > 0 && html`<p>${voice.say('personalFound', { kinds: voice.list(kinds) })}</p>`}
${alike.length > 0 && html`<p>${voice.say('alikeFound')}</p><ul class="alike" role="list">${alike}</ul>`}</div>`;
};

const renderIdea = ({ voice, fields, problems }: SuggestionForm): Html => {
  const typed = firstOf(fields, 'text');
  const dir = typed === '' ? voice.direction : voice.directionOf(typed);
  // A line break right after the tag is not part of the text; one is put there, so that none of the text is lost.
  return html`<div class="field"><label for="text">${voice.say('idea')}</label>
<p class="hint" id="hint:text">${voice.public.suggesting.hint}</p>${renderFieldProblem(problems, 'text')}
<textarea id="text" name="text" rows="7" dir="${dir}" required${describedBy(problems, 'text', 'hint:text')}>
${typed}</textarea></div>`;
};

interface Input {
  readonly name: string;
  readonly label: SentenceKey;
  /** What the label is said with. */
  readonly values?: Readonly<Record<string, Html>>;
  readonly hint?: SentenceKey;
  readonly type?: 'text' | 'email' | 'url';
}

const renderInput = (
  { voice, fields, problems }: SuggestionForm,
  { name, label, values, hint, type = 'text' }: Input,
): Html => {
  const value = firstOf(fields, name);
  const dir = type === 'text' ? (value === '' ? voice.direction : voice.directionOf(value)) : 'ltr';
  const hintId = hint && `hint:${name}`;
  return html`<div class="field"><label for="${name}">${voice.say(label, values)}</label>
${hint && html`<p class="hint" id="${hintId}">${voice.say(hint)}</p>`}${renderFieldProblem(problems, name)}
<input type="${type}" id="${name}" name="${name}" value="${value}" dir="${dir}"${type === 'email' && html` autocomplete="email"`}${describedBy(problems, name, hintId)}></div>`;
};

const renderCategories = ({ voice, fields, problems }: SuggestionForm, { categories }: Box): Html => {
  const chosen = firstOf(fields, 'category');
  const rows = categories.map(
    ({ id, text }, place) =>
      html`<label class="choice"><input type="radio"${place === 0 && html` id="category"`} name="category" value="${id}"${id === chosen && html` checked`}${describedBy(problems, 'category')}><span>${voice.text(text)}</span></label>`,
  );
  return html`<fieldset class="field"${describedBy(problems, 'category')}><legend>${voice.say('category')}</legend>
${renderFieldProblem(problems, 'category')}<div class="rows">${rows}</div></fieldset>`;
};

const renderBasis = (view: SuggestionForm): Html => {
  const { voice, fields } = view;
  const rows = bases.map(
    (kind) =>
      html`<label class="choice"><input type="checkbox" name="${basisField(kind)}"${fields.has(basisField(kind)) && html` checked`}><span>${voice.public.basis(kind)}</span></label>`,
  );
  return html`<fieldset class="field"><legend>${voice.say('restsOn')}</legend><div class="rows">${rows}</div>
${linkedBases.map((kind) =>
  renderInput(view, {
    name: linkField(kind),
    label: 'basisLink',
    values: { basis: html`${voice.public.basis(kind)}` },
    type: 'url',
  }),
)}
${renderCountry(view)}</fieldset>`;
};

const renderCountry = ({ voice, fields, problems }: SuggestionForm): Html => {
  const chosen = firstOf(fields, 'country');
  const options = voice.public
    .countries()
    .map(([code, name]) => html`<option value="${code}"${code === chosen && html` selected`}>${name}</option>`);
  return html`<div class="field"><label for="country">${voice.say('whichCountry')}</label>${renderFieldProblem(problems, 'country')}
<select id="country" name="country"${describedBy(problems, 'country')}><option value="">${voice.public.suggesting.pick}</option>${options}</select></div>`;
};

/** Who reads it and by when, what is published and what is not, and where complaints belong: beside the button. */
const renderPromises = (view: SuggestionForm, { reader, pledge, complaints }: Box): Html => {
  const { voice, topic } = view;
  const lines = [
    raw(voice.public.suggesting.readBy(reader)),
    voice.say('pledged', {
      read: html`${voice.public.within(pledge.acknowledge)}`,
      answer: html`${voice.public.within(pledge.answer)}`,
    }),
    voice.say('publishedAfterReview'),
    html`${voice.say('rulesSay')}: <a href="${linkTo(view, `a/${topic.agency.slug}/policy`)}">${voice.cards(view.root).titles.policy}</a>`,
    voice.say('complain', {
      name: html`<a href="${complaints.url}" rel="noopener">${voice.text(complaints.name)}</a>`,
    }),
  ];
  return html`<ul class="facts promises">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
};
