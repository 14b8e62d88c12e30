import type { QuestionOf } from '@shura/contract';
import { html, nothing } from 'lit';
import { wordsIn } from '../localization/words-in.ts';
import { renderButton } from '../parts/button.ts';
import { fillPlain } from '../text/isolation.ts';
import { renderRow } from './choice-question.ts';
import { revalidate } from './poll-form.ts';
import { chosenIds, type PollView } from './poll-view.ts';
import { keepReservedAlone, reservedChoices } from './question-answers.ts';
import { sayOrder } from './question-note.ts';

type Ranking = QuestionOf<'ranking'>;

/** The options in the citizen's order; in the order of the question until there is one. */
function optionsOf(v: PollView, { id, options }: Ranking) {
  const ids = chosenIds(v, id);
  return options.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/**
 * Sets the citizen's order, or clears it if empty. Clears a reserved answer too, which is exclusive.
 *
 * @param announced text of the live region
 * @param focus selector of the element to focus
 */
function put(v: PollView, id: string, order: readonly string[], by: Event, announced: string, focus?: string): void {
  const { form } = by.currentTarget as HTMLButtonElement;
  if (form) keepReservedAlone(form, { name: id, value: '' });
  v.controller.draft = { ...v.controller.draft, [id]: order };
  v.controller.set({ announced }, focus);
  revalidate(v);
}

/**
 * Moves the option at index `from` to `to`, announces its new place and keeps the focus on it. If both are equal, takes
 * the order shown as the citizen's order.
 */
function move(v: PollView, question: Ranking, by: Event, from: number, to: number): void {
  const { l } = v;
  const options = optionsOf(v, question);
  const moved = options.splice(from, 1);
  options.splice(to, 0, ...moved);
  const { words } = wordsIn(moved[0]?.text ?? {}, l.language);
  const sentence = l.msg('{0}: الترتيب {1} من {2}', { id: 'rank' });
  const announced = fillPlain(sentence, words, l.format.number(to + 1), l.format.number(options.length));
  const focus = from === to ? undefined : `[id="${to < from ? 'up' : 'down'}-${question.id}-${to}"]`;
  const order = options.map(({ id }) => id);
  put(v, question.id, order, by, announced, focus);
}

/**
 * `ranking`: buttons move an option up or down. Before the citizen has ordered the options, the form sends no order and
 * shows no places: the order in which the agency lists its options is no answer.
 */
export function renderRanking(v: PollView, question: Ranking) {
  const { l } = v;
  const options = optionsOf(v, question);
  // A reserved answer has one id.
  const ordered = chosenIds(v, question.id).length > 1;
  const renderMove = (index: number, to: number, name: string, label: string, sign: string) => html`
    <button
      type="button"
      id="${name}-${question.id}-${index}"
      name=${options[to] ? question.id : nothing}
      aria-label=${label}
      aria-disabled=${!options[to]}
      @click=${(by: Event) => options[to] && move(v, question, by, index, to)}
    >${sign}</button>
  `;
  return html`
    <ol class="rows">
      ${options.map(({ id, text }, index) => {
        const { words } = wordsIn(text, l.language);
        return html`
          <li class="row" part="option">
            <b>${ordered ? l.format.number(index + 1) : '–'}</b>
            <span>${l.text(text)}</span>
            ${ordered ? html`<input type="hidden" name=${question.id} value=${id} />` : nothing}
            ${renderMove(index, index - 1, 'up', fillPlain(l.msg('نقل «{0}» إلى أعلى', { id: 'up' }), words), '↑')}
            ${renderMove(index, index + 1, 'down', fillPlain(l.msg('نقل «{0}» إلى أسفل', { id: 'down-one' }), words), '↓')}
          </li>
        `;
      })}
    </ol>
    <div class="rows">
      ${renderButton(
        ordered
          ? l.msg('الترتيب من جديد', { id: 'order-again' })
          : l.msg('اعتماد الترتيب كما هو', { id: 'order-keep' }),
        (by) => (ordered ? put(v, question.id, [], by, sayOrder(l)) : move(v, question, by, 0, 0)),
      )}
      ${reservedChoices(v, question).map((choice) => renderRow(v, question, choice, 'checkbox'))}
    </div>
  `;
}
