import { str } from '@lit/localize/internal/str-tag.js';
import type { QuestionOf } from '@shura/contract';
import { html } from 'lit';
import { isolate } from '../text/isolation.ts';
import { wordsIn } from '../text/words.ts';
import { renderRow } from './choice-question.ts';
import { chosenIds, type PollView } from './poll-view.ts';
import { reservedChoices } from './question-answers.ts';

/** Puts the option at `from` where another stands, says so, and leaves the focus on the option that moved. */
function move(v: PollView, question: QuestionOf<'ranking'>, from: number, to: number): void {
  const { l, controller } = v;
  const order = orderOf(v, question).map(({ id }) => id);
  const [moved = ''] = order.splice(from, 1);
  order.splice(to, 0, moved);
  controller.draft = { ...controller.draft, [question.id]: order };
  const option = question.options.find(({ id }) => id === moved);
  const words = isolate(wordsIn(option?.text ?? {}, l.language).words);
  const [place, all] = [to + 1, order.length].map((n) => isolate(l.format.number(n)));
  const announced = l.msg(str`${words}: الترتيب ${place} من ${all}`, { id: 'rank' });
  controller.set({ announced }, `[id="${to < from ? 'up' : 'down'}-${question.id}-${to}"]`);
}

/** The options as the citizen has put them so far; at first in the order of the question. */
const orderOf = (v: PollView, { id, options }: QuestionOf<'ranking'>) => {
  const ids = chosenIds(v, id);
  return [...options].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
};

/** `ranking`: buttons move an option up or down; dragging is an extra for those who can. */
export function renderRanking(v: PollView, question: QuestionOf<'ranking'>) {
  const { l } = v;
  const order = orderOf(v, question);
  const renderMove = (index: number, to: number, name: string, label: string, sign: string) => html`
    <button
      type="button"
      id="${name}-${question.id}-${index}"
      aria-label=${label}
      aria-disabled=${!order[to]}
      @click=${() => order[to] && move(v, question, index, to)}
    >${sign}</button>
  `;
  return html`
    <ol class="rows">
      ${order.map(({ id, text }, index) => {
        const name = isolate(wordsIn(text, l.language).words);
        const drop = (event: DragEvent) => {
          event.preventDefault();
          move(v, question, Number(event.dataTransfer?.getData('text')), index);
        };
        return html`
          <li
            class="row"
            part="option"
            draggable="true"
            @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text', String(index))}
            @dragover=${(event: DragEvent) => event.preventDefault()}
            @drop=${drop}
          >
            <b>${l.format.number(index + 1)}</b>
            <span>${l.text(text)}</span>
            <input type="hidden" name=${question.id} value=${id} />
            ${renderMove(index, index - 1, 'up', l.msg(str`نقل «${name}» إلى أعلى`, { id: 'up' }), '↑')}
            ${renderMove(index, index + 1, 'down', l.msg(str`نقل «${name}» إلى أسفل`, { id: 'down-one' }), '↓')}
          </li>
        `;
      })}
    </ol>
    <div class="rows">${reservedChoices(v, question).map((choice) => renderRow(v, question, choice, 'checkbox'))}</div>
  `;
}
