import { html, nothing } from 'lit';
import type { Language } from '../localization/words.ts';
import { editingWords } from './words.ts';

/** A line that keeps its identity, whatever is typed in it and wherever it moves. */
export interface Line {
  readonly id: string;
}

/** An id that no line has: `o1`, `o2` … */
export function freshId(lines: readonly Line[], letter: string): string {
  const taken = new Set(lines.map(({ id }) => id));
  let n = lines.length + 1;
  while (taken.has(`${letter}${n}`)) n += 1;
  return `${letter}${n}`;
}

export const without = <Item>(lines: readonly Item[], index: number): Item[] => lines.filter((_, at) => at !== index);

export function moved<Item>(lines: readonly Item[], index: number, by: -1 | 1): Item[] {
  const order = [...lines];
  const [one] = order.splice(index, 1);
  if (one !== undefined) order.splice(index + by, 0, one);
  return order;
}

export interface LineActs {
  readonly language: Language;
  /** Path of the list in its form, such as `questions.0.options`. */
  readonly list: string;
  readonly index: number;
  readonly count: number;
  /** What is moved and removed, with its number, for those who hear the buttons. */
  readonly name: string;
  /** Lines that there are at the least. */
  readonly least: number;
  /** @param focus its button where it stands then, to be pressed again */
  move(by: -1 | 1, focus: string): void;
  remove(): void;
}

/** Buttons that move a line and take it away; the end that it has reached has none. */
export function renderLineActs({ language, list, index, count, name, least, move, remove }: LineActs) {
  const w = editingWords[language];
  const button = (by: -1 | 1) => html`
    <button
      type="button"
      class="plain"
      data-move="${list}.${index} ${by}"
      aria-label=${by < 0 ? w.moveUp(name) : w.moveDown(name)}
      aria-disabled=${(by < 0 ? index === 0 : index === count - 1) ? 'true' : 'false'}
      @click=${() => (by < 0 ? index > 0 : index < count - 1) && move(by, `[data-move="${list}.${index + by} ${by}"]`)}
    >${by < 0 ? '↑' : '↓'}</button>
  `;
  return html`
    <div class="line-acts">
      ${count > 1 ? html`${button(-1)}${button(1)}` : nothing}
      ${count > least ? html`<button type="button" class="plain grave" aria-label=${w.removeNamed(name)} @click=${remove}>${w.remove}</button>` : nothing}
    </div>
  `;
}
