import { ShuraProblem } from '@shura/client';
import type { Poll, QuestionOf } from '@shura/contract';
import { isAsked } from '@shura/contract/questions';
import { html, nothing } from 'lit';
import { renderButton } from '../parts/button.ts';
import { sayPrevious } from '../say/voting.ts';
import { fill } from '../text/isolation.ts';
import { renderWhen } from './poll-facts.ts';
import { chosenIds, type PollView, renderHeading, renderLook } from './poll-view.ts';
import { ownChoices } from './question-answers.ts';

const isStatement = (question: Poll['questions'][number]): question is QuestionOf<'agree'> => question.kind === 'agree';

/** Whether the poll is a set of statements instead of a form. */
export const isSet = ({ questions }: Poll): boolean => questions.some(isStatement);

/** Index of the statement shown: the one that the citizen went back to, else the first unanswered one. */
function currentOf(v: PollView, statements: readonly QuestionOf<'agree'>[]): number {
  const open = statements.findIndex(({ id }) => !chosenIds(v, id).length);
  return v.at ?? (open < 0 ? statements.length - 1 : open);
}

/** Answers a statement and shows the next unanswered one at once; sending continues in the background. */
async function answer({ controller }: PollView, statement: string, stance: string): Promise<void> {
  controller.draft = { ...controller.draft, [statement]: [stance] };
  controller.set({ at: undefined }, '#heading');
  await controller.vote({ [statement]: stance });
  const { [statement]: refused, ...draft } = controller.draft;
  // An answer kept for a later connection stays; one that the server refused is asked again.
  if (refused && controller.state.problem instanceof ShuraProblem) controller.draft = draft;
  controller.set({});
}

/** `agree`: one statement of a set at a time. An answer leads on, and is sent alone; any number may be given. */
export function renderAgreeSet(v: PollView) {
  const { l, poll, controller } = v;
  const statements = poll.questions.filter(isStatement).filter(isAsked);
  const current = currentOf(v, statements);
  const statement = statements[current];
  if (!statement) return nothing;
  const chosen = chosenIds(v, statement.id)[0];
  const sentence = l.msg('العبارة {0} من {1}', { id: 'statement' });
  const back = () => controller.set({ at: current - 1, problem: undefined }, '#heading');
  return html`
    ${poll.title ? html`<p><b>${l.text(poll.title)}</b></p>` : nothing}
    ${renderWhen(v)}
    <p class="meta">${fill(sentence, l.format.number(current + 1), l.format.number(statements.length))}</p>
    ${renderHeading(v.level, l.text(statement.text))}
    <div class="rows stances" role="group" aria-labelledby="heading">
      ${ownChoices(v, statement).map(
        ({ id, text }) => html`
          <button
            type="button"
            class=${id === chosen ? 'main' : ''}
            part="button"
            value=${id}
            aria-pressed=${id === chosen}
            @click=${() => answer(v, statement.id, id)}>${l.text(text)}</button>
        `,
      )}
    </div>
    <div class="bar">
      ${current ? renderButton(sayPrevious(l), back) : nothing}
      ${renderLook(v)}
    </div>
  `;
}
