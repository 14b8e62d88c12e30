import type { Answer, Question } from '@shura/contract';
import { html, nothing } from 'lit';
import { renderButton } from '../parts/button.ts';
import { renderSubmit } from '../parts/submit.ts';
import { sayCancel, sayChoose, sayChooseOne, saySubmit } from '../say/voting.ts';
import { renderChoices } from './choice-question.ts';
import { isAnswered } from './poll-answers.ts';
import { renderWhen } from './poll-facts.ts';
import { type Answers, isMissing, type PollView, renderHeading, renderLook } from './poll-view.ts';

/** Reads the chosen ids from the form, by question. */
function readForm({ controller, poll }: PollView, form: HTMLFormElement): void {
  const data = new FormData(form);
  controller.draft = Object.fromEntries(poll.questions.map(({ id }) => [id, data.getAll(id) as string[]]));
}

/** Returns the answers. If any is missing, lists those questions as the problem, and with `focus` focuses the first. */
function validate({ controller, poll, extras }: PollView, focus?: boolean): Answers | undefined {
  const answers: Record<string, Answer> = {};
  const missing: string[] = [];
  for (const question of poll.questions) {
    const ids = controller.draft[question.id] ?? [];
    const answer = extras ? extras.answerFrom(question, ids) : ids[0];
    if (answer === undefined) missing.push(question.id);
    else answers[question.id] = answer;
  }
  const problem = missing.length ? missing : undefined;
  controller.set({ problem }, focus && `[name="${missing[0]}"]`);
  return problem ? undefined : answers;
}

/** Updates the list of unanswered questions after a change. */
export const revalidate = (v: PollView) => Array.isArray(v.problem) && validate(v);

/** A question, and below it an instruction or an error, which describes the group. */
export function renderQuestion(v: PollView, question: Question, index: number) {
  const { l, poll, level, extras } = v;
  const missing = isMissing(v, question.id);
  const words = missing ? sayChoose(l) : sayChooseOne(l);
  const heading = poll.title
    ? renderHeading(level + 1, l.text(question.text), nothing)
    : renderHeading(level, l.text(question.text), index ? nothing : undefined);
  return html`
    <fieldset aria-describedby="note-${question.id}">
      <legend>${heading}</legend>
      ${poll.title || index ? nothing : renderWhen(v)}
      <div class=${missing ? 'problem' : nothing}>
        <b class=${missing ? 'sign' : nothing} id="note-${question.id}">${extras?.sayWhatToDo(v, question, missing) ?? words}</b>
        ${extras ? extras.renderInputs(v, question) : renderChoices(v, question)}
      </div>
    </fieldset>
  `;
}

/** The poll's questions, with one button for all. */
export function renderForm(v: PollView) {
  const { l, poll, own, controller, sending } = v;
  const onInput = ({ currentTarget, target }: Event) => {
    v.extras?.keepReservedAlone(currentTarget as HTMLFormElement, target as HTMLInputElement);
    readForm(v, currentTarget as HTMLFormElement);
    revalidate(v);
  };
  const send = (form: HTMLFormElement) => {
    readForm(v, form);
    const answers = validate(v, true);
    if (answers) void controller.vote(answers);
  };
  return html`
    <form novalidate @input=${onInput}>
      ${poll.title ? [renderHeading(v.level, l.text(poll.title)), renderWhen(v)] : nothing}
      ${poll.questions.map((question, index) => renderQuestion(v, question, index))}
      <div class="bar">
        ${renderSubmit(l, saySubmit(l), sending, send)}
        ${
          // A button that changes its text would move what is beside it.
          sending
            ? nothing
            : isAnswered(poll, own)
              ? renderButton(sayCancel(l), () => controller.show(false))
              : renderLook(v)
        }
      </div>
    </form>
  `;
}
