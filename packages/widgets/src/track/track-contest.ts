import { html, nothing } from 'lit';
import { detectDir } from '../localization/direction.ts';
import { onSend } from '../parts/submit.ts';
import { sayNoText } from '../say/authors.ts';
import {
  sayChooseContest,
  sayContest,
  sayContestHint,
  sayContestReason,
  sayIsSo,
  sayNotYet,
  saySendContest,
} from '../say/contests.ts';
import { renderFieldError } from './field-error.ts';
import { type AuthorView, renderProblem, renderProblemBox } from './track-problem.ts';

/** "It is so" or "not yet" with its reason. */
export function renderContesting({ l, controller }: AuthorView) {
  const wrong = controller.tried === 'contest' && controller.problem;
  const typing = ({ currentTarget }: Event) => {
    const field = currentTarget as HTMLTextAreaElement;
    field.dir = detectDir(field.value, l.dir);
  };
  const choice = (value: string, words: string) => html`
    <label class="choice"><input type="radio" name="done" value=${value} aria-describedby="done-wrong"><span>${words}</span></label>
  `;
  return html`
    <fieldset class="field">
      <legend><b>${sayContest(l)}</b></legend>
      ${renderFieldError('done-wrong', wrong === 'done' ? sayChooseContest(l) : undefined)}
      ${choice('1', sayIsSo(l))}${choice('0', sayNotYet(l))}
    </fieldset>
    <div class="field">
      <label for="contest"><b>${sayContestReason(l)}</b></label>
      <p class="meta" id="contest-hint">${sayContestHint(l)}</p>
      ${renderFieldError('contest-wrong', wrong === 'text' ? sayNoText(l) : undefined)}
      <textarea class="in" id="contest" name="contest" rows="4" dir=${l.dir} aria-describedby="contest-hint contest-wrong" aria-invalid=${wrong === 'text'} @input=${typing}></textarea>
      <div class="bar">
        <button class="main" part="button" value="contest" aria-disabled=${!!controller.underway} @click=${onSend((form) => controller.act('contest', form))}>${saySendContest(l)}</button>
      </div>
    </div>
  `;
}

/** Whether this browser supports a suggestion of which something was called carried out. */
export const mayContest = ({ controller, suggestion }: AuthorView): boolean =>
  suggestion?.contest !== undefined && controller.support.given.has(suggestion.reference);

/** The same for a supporter, whom the browser's code for the consultation proves. */
export function renderSupporterContest(v: AuthorView) {
  const { l, controller } = v;
  if (!mayContest(v)) return nothing;
  const problem = controller.tried === 'contest' ? renderProblem(v) : undefined;
  return html`
    <details part="contest">
      <summary>${sayContest(l)}</summary>
      <form novalidate @input=${controller.typing}>${renderContesting(v)}${renderProblemBox(problem)}</form>
    </details>
  `;
}
