import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import { fill, hole } from '../text/isolation.ts';
import { renderText } from '../text/words.ts';
import { ownChoices, statementsOf } from './poll-answers.ts';
import { renderFacts } from './poll-facts.ts';
import { renderProblem } from './poll-problem.ts';
import { chosenIds, type PollView, renderButton, renderHeading, renderLook } from './poll-view.ts';

/** Index of the statement on show: where the citizen went, else the first without an answer. */
function currentOf(v: PollView): number {
  const statements = statementsOf(v.poll);
  const open = statements.findIndex(({ id }) => !chosenIds(v, id).length);
  return v.at ?? (open < 0 ? statements.length - 1 : open);
}

/** `agree`: a set of statements, one at a time, in any order, as many as one likes; each answer is sent on its own. */
export function renderAgreeSet(v: PollView) {
  const { l, poll, controller } = v;
  const statements = statementsOf(poll);
  const current = currentOf(v);
  const statement = statements[current];
  if (!statement) return nothing;
  const chosen = chosenIds(v, statement.id)[0];
  const sentence = l.msg(str`العبارة ${hole(0)} من ${hole(1)}`, { id: 'statement' });
  const go = (index: number) => controller.goTo(index);
  return html`
    ${poll.title ? html`<p class="meta">${renderText(poll.title, l.language)}</p>` : nothing}
    <progress max=${statements.length} .value=${statements.filter(({ id }) => chosenIds(v, id).length).length}></progress>
    <p class="meta">${fill(sentence, l.format.number(current + 1), l.format.number(statements.length))}</p>
    ${renderHeading(v.level, renderText(statement.text, l.language), 'heading')}
    <div class="rows stances" role="group" aria-labelledby="heading">
      ${ownChoices(statement, l).map(
        ({ id, text }) => html`
          <button
            type="button"
            class=${id === chosen ? 'main' : ''}
            part="button"
            value=${id}
            aria-pressed=${id === chosen}
            @click=${() => controller.answer(statement.id, id)}
          >${renderText(text, l.language)}</button>
        `,
      )}
    </div>
    <div class="bar">
      ${current ? renderButton(l.msg('السابق', { id: 'previous' }), () => go(current - 1)) : nothing}
      ${statements[current + 1] ? renderButton(l.msg('التالي', { id: 'next' }), () => go(current + 1)) : nothing}
      ${renderLook(v)}
    </div>
    ${v.problem ? renderProblem(v) : renderFacts(v)}
  `;
}
