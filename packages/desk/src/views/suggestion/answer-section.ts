import { html, nothing } from 'lit';
import { renderAnswerFields } from '../../ui/answering/answer-form.ts';
import { languageOfAll } from '../../ui/answering/answer-values.ts';
import { renderDraftState } from '../../ui/answering/draft-state.ts';
import { renderSending } from '../../ui/answering/sending.ts';
import { renderBeginning } from '../../ui/answering/template-menu.ts';
import { answeringWords } from '../../ui/answering/words.ts';
import { shellWords } from '../../ui/desk-words.ts';
import { nameOf, renderDue, renderWaited, renderWritten } from '../../ui/facts/facts.ts';
import { factWords } from '../../ui/facts/words.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { mayDo } from './act-form.ts';
import type { AnswerController } from './answer-controller.ts';
import type { SuggestionView } from './suggestion-view.ts';
import { suggestionWords } from './words.ts';

function renderForm(view: SuggestionView, answer: AnswerController) {
  const { desk, agency, acts, suggestion } = view;
  const w = answeringWords[desk.language];
  const { text } = answer;
  const { draft, delay } = text;
  const form = acts.form('answer');
  const offices = agency.offices ?? [];
  const proposes = agency.policy?.secondPerson === true;
  const type = ({ currentTarget }: Event) => draft.type(currentTarget as HTMLFormElement);
  return html`
    <section class="card part" aria-labelledby="answer-title">
        <h2 id="answer-title" tabindex="-1">${w.title}</h2>
        ${renderBeginning(desk, text)}
        <form id="answer" novalidate @input=${type} @change=${type} @submit=${(event: SubmitEvent) => void answer.publish(event, view)}>
          <div class="part" ?inert=${delay.waits}>
            ${renderAnswerFields({ desk, values: draft.values, offices, form, first: languageOfAll([suggestion]) })}
          </div>
          ${renderDraftState(desk, draft)}
          ${renderOutcome(form)}
          ${proposes ? html`<p class="meta">${w.proposeHint}</p>` : nothing}
          ${renderSending({ desk, form, delay, words: proposes ? w.propose : w.publish })}
        </form>
    </section>
  `;
}

/** A proposal, for a second person or its author. */
function renderProposal(
  view: SuggestionView,
  answer: AnswerController,
  proposed: NonNullable<SuggestionView['suggestion']['proposed']>,
) {
  const { desk, suggestion, acts } = view;
  const w = suggestionWords[desk.language];
  const { by, ...said } = proposed;
  const form = acts.form('confirm');
  const may = mayDo(view, 'confirm');
  const confirm = (event: SubmitEvent) => answer.confirm(event, view);
  return html`
    <section class="card part" aria-labelledby="proposal-title">
        <h2 id="proposal-title" tabindex="-1">${factWords[desk.language].proposed}</h2>
        <p>${w.proposalBy(by)}</p>
        ${suggestion.ownProposal ? html`<p>${w.ownProposal}</p>` : may ? nothing : html`<p>${w.notPublisher}</p>`}
        ${
          may && !suggestion.ownProposal
            ? html`<form id="confirm" novalidate @submit=${confirm}>${renderOutcome(form)}${renderSending({ desk, form, delay: answer.text.delay, words: w.confirm })}</form>`
            : nothing
        }
        ${mayDo(view, 'answer') ? html`<div class="bar"><button type="button" id="write" class="plain" @click=${() => answer.write(view, said)}>${w.another}</button></div>` : nothing}
    </section>
  `;
}

/** Confirms that the answer was sent, and links to the next suggestion that waits. */
function renderSent({ desk }: SuggestionView, { sent, next }: AnswerController) {
  const w = suggestionWords[desk.language];
  return html`
    <section class="card part sent" aria-labelledby="sent">
      <h2 id="sent" tabindex="-1">${sent === 'published' ? w.published : w.sentOn}</h2>
      ${
        next
          ? html`
              <p class="meta">${w.next}</p>
              <p><a class="next" href=${desk.href('suggestions', next.reference)}>${renderWritten(nameOf(next, desk.language), desk.dir)}</a></p>
              <p class=${next.answered.late ? 'late' : 'meta'}>${renderWaited(desk, next)} · <span class="due">${renderDue(desk, next.answered)}</span></p>
            `
          : next === null
            ? html`<p>${w.noneWaiting}</p>`
            : nothing
      }
      <p><a href=${desk.href('inbox')}>${shellWords[desk.language].home}</a></p>
    </section>
  `;
}

/** State of an answer: just sent, proposed, being written, or none. */
export function renderAnswering(view: SuggestionView, answer: AnswerController) {
  const { desk, suggestion } = view;
  const w = suggestionWords[desk.language];
  if (answer.sent) return renderSent(view, answer);
  if (suggestion.publication !== 'published') return nothing;
  if (suggestion.proposed && !answer.writing) return renderProposal(view, answer, suggestion.proposed);
  if (!mayDo(view, 'answer')) {
    return suggestion.answered.doneAt === undefined ? html`<p class="meta">${w.notAnswerer}</p>` : nothing;
  }
  if (answer.writes(view)) return renderForm(view, answer);
  return html`
    <div class="bar">
      <button type="button" id="write" @click=${() => answer.write(view, suggestion.answer)}>${w.amend}</button>
      <p class="meta">${w.amendWords}</p>
    </div>
  `;
}
