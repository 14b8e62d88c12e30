import type { Answer, Question } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderText } from '../text/words.ts';
import { renderChoices } from './choice-question.ts';
import { answerFrom, keepReservedAlone, readForm } from './poll-answers.ts';
import { renderFacts } from './poll-facts.ts';
import { renderProblem, sayChoose } from './poll-problem.ts';
import { type PollView, renderButton, renderHeading } from './poll-view.ts';

function submit({ controller, poll, sending }: PollView, form: HTMLFormElement): void {
  if (sending) return;
  controller.draft = readForm(form, poll);
  const answers: Record<string, Answer> = {};
  const missing: string[] = [];
  for (const question of poll.questions) {
    const answer = answerFrom(question, controller.draft[question.id] ?? []);
    if (answer === undefined) missing.push(question.id);
    else answers[question.id] = answer;
  }
  if (missing.length) controller.refuse(missing);
  else controller.vote(answers);
}

function renderNote(v: PollView, { id }: Question) {
  const missing = Array.isArray(v.problem) && v.problem.includes(id);
  return html`
    <p class="meta ${missing ? 'danger' : ''}" id="note-${id}">
      ${missing ? sayChoose(v.l) : v.l.msg('يُرجى اختيار إجابة واحدة', { id: 'choose-one' })}
    </p>
  `;
}

const renderQuestion = (v: PollView, question: Question) => html`
  <fieldset aria-describedby="note-${question.id}">
    <legend>
      ${renderHeading(v.poll.title ? v.level + 1 : v.level, renderText(question.text, v.l.language), !v.poll.title && question === v.poll.questions[0] ? 'heading' : undefined)}
    </legend>
    ${renderNote(v, question)} ${renderChoices(v, question)}
  </fieldset>
`;

/** Results may be looked at before voting only where everyone may see them. */
const renderLook = ({ l, poll, own, controller, resultsHidden }: PollView) => {
  if (own?.revision) return renderButton(l.msg('إلغاء', { id: 'cancel' }), () => controller.show('outcome'));
  if (poll.visibility !== 'live' || resultsHidden) return nothing;
  return renderButton(l.msg('عرض النتائج', { id: 'view-results' }), () => controller.show('outcome'));
};

/** The poll's questions, with one button for all of them. */
export function renderForm(v: PollView) {
  const { l, poll, controller, sending } = v;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    submit(v, event.currentTarget as HTMLFormElement);
  };
  const onChange = (event: Event) => {
    const form = event.currentTarget as HTMLFormElement;
    keepReservedAlone(form, event.target as HTMLInputElement);
    controller.draft = readForm(form, poll);
  };
  return html`
    <form novalidate @submit=${onSubmit} @change=${onChange}>
      ${poll.title ? renderHeading(v.level, renderText(poll.title, l.language), 'heading') : nothing}
      ${poll.questions.map((question) => renderQuestion(v, question))}
      <div class="bar">
        <button class="main" part="button" aria-disabled=${sending ? 'true' : 'false'}>
          ${sending ? l.msg('جارٍ الإرسال', { id: 'sending' }) : l.msg('إرسال الصوت', { id: 'submit' })}
        </button>
        ${renderLook(v)}
      </div>
      ${v.problem ? renderProblem(v) : renderFacts(v)}
    </form>
  `;
}
