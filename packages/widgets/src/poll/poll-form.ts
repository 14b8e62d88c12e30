import type { Answer, Question } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderText } from '../text/words.ts';
import { renderChoices } from './choice-question.ts';
import { answerFrom, keepReservedAlone, readForm } from './poll-answers.ts';
import { renderFacts } from './poll-facts.ts';
import { renderProblem, sayChoose } from './poll-problem.ts';
import { isMissing, type PollView, renderHeading, renderLook } from './poll-view.ts';

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
  else void controller.vote(answers);
}

/** What to do, or what is wrong with it, in one place and tied to every input. */
function renderNote(v: PollView, question: Question) {
  const { l } = v;
  const missing = isMissing(v, question.id);
  const words = missing ? sayChoose(l) : l.msg('يُرجى اختيار إجابة واحدة', { id: 'choose-one' });
  return html`
    <div class="meta ${missing ? 'danger' : ''}" id="note-${question.id}">
      ${v.extras?.sayWhatToDo(l, question, missing) ?? words}
    </div>
  `;
}

const renderQuestion = (v: PollView, question: Question) => html`
  <fieldset aria-describedby="note-${question.id}">
    <legend>
      ${renderHeading(v.poll.title ? v.level + 1 : v.level, renderText(question.text, v.l.language), !v.poll.title && question === v.poll.questions[0] ? 'heading' : undefined)}
    </legend>
    ${renderNote(v, question)} ${question.kind === 'ranking' ? v.extras?.renderRanking(v, question) : renderChoices(v, question)}
  </fieldset>
`;

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
