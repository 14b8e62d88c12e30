import type { QuestionOf } from '@shura/contract';
import { html } from 'lit';
import { fillPlain } from '../text/isolation.ts';
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
  const { words } = wordsIn(option?.text ?? {}, l.language);
  const sentence = l.msg('{0}: الترتيب {1} من {2}', { id: 'rank' });
  const announced = fillPlain(sentence, words, l.format.number(to + 1), l.format.number(order.length));
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
        const { words } = wordsIn(text, l.language);
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
            ${renderMove(index, index - 1, 'up', fillPlain(l.msg('نقل «{0}» إلى أعلى', { id: 'up' }), words), '↑')}
            ${renderMove(index, index + 1, 'down', fillPlain(l.msg('نقل «{0}» إلى أسفل', { id: 'down-one' }), words), '↓')}
          </li>
        `;
      })}
    </ol>
    <div class="rows">${reservedChoices(v, question).map((choice) => renderRow(v, question, choice, 'checkbox'))}</div>
  `;
}
