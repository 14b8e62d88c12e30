import { limits } from '@shura/contract/limits';
import { visibilities } from '@shura/contract/lists';
import { html, nothing } from 'lit';
import { type Lines, renderLines } from '../../ui/editing/lines.ts';
import { renderSubject } from '../../ui/editing/two-languages-field.ts';
import { renderReference } from '../../ui/facts/facts.ts';
import { renderInput, renderRadios } from '../../ui/fields/field.ts';
import { deciderOf } from './asked-form.ts';
import {
  type PollView,
  renderDay,
  renderDecider,
  renderFixed,
  renderNamed,
  renderTimes,
  renderWords,
} from './editor-view.ts';
import { sayPlace } from './place-of.ts';
import { newQuestion, type QuestionForm } from './poll-form.ts';
import { decisionOfAsker } from './poll-kind.ts';
import { pollWords } from './poll-words.ts';
import { callQuestion, renderQuestion } from './question-fields.ts';
import { askingWords } from './words.ts';

const sets = ['questions', 'statements'] as const;

/** The suggestions that the poll puts to the public, with links. */
function renderFrom({ desk, form: { from = [] } }: PollView) {
  if (from.length === 0) return nothing;
  return html`
    <p class="meta" id="from" tabindex="-1">
      ${pollWords[desk.language].from}
      ${from.map(({ reference }, index) => html`${index ? askingWords[desk.language].and : nothing}<a href=${desk.href('suggestions', reference)}>${renderReference(reference)}</a>`)}
    </p>
  `;
}

function renderQuestions(v: PollView) {
  const { desk, form, fixed } = v;
  const w = pollWords[desk.language];
  const { questions, set } = form;
  const statements = set === 'statements';
  const lines: Lines<QuestionForm> = {
    ...{ desk, list: 'questions', lines: questions, min: 1, fixed },
    max: statements ? limits.questions : limits.options,
    add: statements ? w.addStatement : w.addQuestion,
    name: (index) => callQuestion(v, index),
    fresh: newQuestion,
    change: (next, focus) => v.change({ ...form, questions: next }, focus),
    render: (question, index, acts) => renderQuestion(v, question, index, acts),
  };
  const options = sets.map((one) => [one, w.sets[one], w.setWords[one]] as const);
  return html`
    ${fixed ? renderFixed(v, w.set, w.sets[set]) : renderRadios({ name: 'set', legend: w.set, chosen: set, options })}
    ${renderFrom(v)}
    ${renderLines(lines)}
  `;
}

function renderResults(v: PollView) {
  const { desk, form, fixed } = v;
  const [w, f] = [pollWords[desk.language], askingWords[desk.language].fields];
  const { visibility } = form;
  const { name, words } = w.visibilities[visibility];
  const options = visibilities.map((one) => [one, w.visibilities[one].name, w.visibilities[one].words] as const);
  return html`
    ${fixed ? renderFixed(v, name, words) : renderRadios({ name: 'visibility', legend: f['visibility'], chosen: visibility, options })}
    ${renderInFives(v)}
    <p class="meta">${w.level}</p>
  `;
}

/** Drawn only if the public sees results before the close. */
function renderInFives({ desk, form, fixed }: PollView) {
  const early = form.visibility === 'live' || form.visibility === 'after-vote';
  if (!early || (fixed && !form.inFives)) return nothing;
  const { name, words } = pollWords[desk.language].inFives;
  return html`
    <label class="row">
      <input type="checkbox" name="inFives" ?checked=${form.inFives} ?disabled=${fixed}>
      <span>${name}<br><span class="meta">${words}</span></span>
    </label>
  `;
}

function renderDecision(v: PollView) {
  const { desk, form, page, fixed, asking, settings } = v;
  const { fields: f } = askingWords[desk.language];
  const { on } = form.decision;
  const by = deciderOf(form, settings.offices ?? []);
  if (fixed)
    return on ? renderFixed(v, f['decision'], html`${renderWords(desk, by)} · ${renderDay(desk, on)}`) : nothing;
  return html`
    ${renderDecider(v)}
    ${renderInput({ name: 'decision.on', label: f['decision.on'], type: 'date', value: on, short: true, required: !decisionOfAsker(form.slug, asking), form: page })}
  `;
}

/** All fields of a poll. */
export function renderPollFields(v: PollView) {
  const { language } = v.desk;
  const w = pollWords[language];
  const place = sayPlace(language, v.settings);
  const hints = { opens: `${place} ${w.opensHint}`, closes: `${place} ${w.closesHint}` };
  return html`
    ${renderSubject(w.about, renderNamed(v, w.titleHint))}
    ${renderSubject(w.asks, renderQuestions(v))}
    ${renderSubject(w.results, renderResults(v))}
    ${renderSubject(w.times, html`${renderTimes(v, hints, false)}${renderDecision(v)}`)}
  `;
}
