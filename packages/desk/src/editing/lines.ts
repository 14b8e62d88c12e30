import { html, nothing } from 'lit';
import type { Desk } from '../shell/desk.ts';
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

const without = <Item>(lines: readonly Item[], index: number): Item[] => lines.filter((_, at) => at !== index);

function moved<Item>(lines: readonly Item[], index: number, by: -1 | 1): Item[] {
  const order = [...lines];
  const [one] = order.splice(index, 1);
  if (one !== undefined) order.splice(index + by, 0, one);
  return order;
}

export interface LineActs<Item> {
  readonly desk: Desk;
  /** Path of the list in its form, such as `questions.0.options`; its button that adds a line has it as `data-add`. */
  readonly list: string;
  readonly lines: readonly Item[];
  readonly index: number;
  /** Lines that there are at the least. */
  readonly least: number;
  /** What a line is called, with its number, for those who hear the buttons. */
  name(index: number): string;
  /** Puts other lines in place; the keyboard goes to `focus`. */
  change(lines: readonly Item[], focus: string): void;
}

/** Moves a line, says where it is now, and keeps its button to be pressed again. */
function move<Item>({ desk, list, lines, index, name, change }: LineActs<Item>, by: -1 | 1): void {
  const to = index + by;
  if (!(to in lines)) return;
  change(moved(lines, index, by), `[data-move="${list}.${to} ${by}"]`);
  desk.announce(editingWords[desk.language].moved(name(to)));
}

/** Takes a line away and says so; the keyboard goes to the line that is in its place, to the last, or to adding one. */
function remove<Item>({ desk, list, lines, index, name, change }: LineActs<Item>): void {
  const left = without(lines, index);
  const next = Math.min(index, left.length - 1);
  change(left, next < 0 ? `[data-add="${list}"]` : `[name="${list}.${next}.text.ar"]`);
  desk.announce(editingWords[desk.language].removed(name(index)));
}

/** Buttons that move a line and take it away; the end that it has reached has none. */
export function renderLineActs<Item>(acts: LineActs<Item>) {
  const { desk, list, lines, index, least } = acts;
  const w = editingWords[desk.language];
  const name = acts.name(index);
  const button = (by: -1 | 1) => html`
    <button
      type="button"
      class="plain"
      data-move="${list}.${index} ${by}"
      aria-label=${by < 0 ? w.moveUp(name) : w.moveDown(name)}
      aria-disabled=${index + by in lines ? 'false' : 'true'}
      @click=${() => move(acts, by)}
    >${by < 0 ? '↑' : '↓'}</button>
  `;
  return html`
    <div class="line-acts">
      ${lines.length > 1 ? html`${button(-1)}${button(1)}` : nothing}
      ${lines.length > least ? html`<button type="button" class="plain grave" aria-label=${w.removeNamed(name)} @click=${() => remove(acts)}>${w.remove}</button>` : nothing}
    </div>
  `;
}
