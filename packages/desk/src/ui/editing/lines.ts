import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Desk } from '../desk.ts';
import { editingWords } from './words.ts';

/** A line with a stable id, whatever is typed in it and wherever it moves. */
export interface Line {
  readonly id: string;
}

/** An unused id: `o1`, `o2` … */
export function freshId(lines: readonly Line[], letter: string): string {
  const taken = new Set(lines.map(({ id }) => id));
  let n = lines.length + 1;
  while (taken.has(`${letter}${n}`)) n += 1;
  return `${letter}${n}`;
}

/** An editable, ordered list. */
export interface Lines<Item extends Line> {
  readonly desk: Desk;
  /** Path of the list in its form, such as `questions.0.options`; also the `data-add` of its add button. */
  readonly list: string;
  readonly lines: readonly Item[];
  readonly min: number;
  readonly max: number;
  /** The number and order of lines cannot change. */
  readonly fixed?: boolean;
  /** Label of the add button. */
  readonly add: string;
  /** Name of a line with its number, for screen readers. */
  name(index: number): string;
  fresh(lines: readonly Item[]): Item;
  /** Replaces the lines, and focuses the element of the selector `focus`. */
  change(lines: readonly Item[], focus: string): void;
  /** @param acts the buttons that move and remove the line */
  render(line: Item, index: number, acts: unknown): unknown;
}

/** Moves a line, announces its new place, and keeps the focus on the pressed button. */
function move<Item extends Line>({ desk, list, lines, name, change }: Lines<Item>, index: number, by: -1 | 1): void {
  const to = index + by;
  if (!(to in lines)) return;
  const moved = lines.toSpliced(index, 1).toSpliced(to, 0, ...lines.slice(index, index + 1));
  change(moved, `[data-move="${list}.${to} ${by}"]`);
  desk.announce(editingWords[desk.language].moved(name(to)));
}

/** Removes a line and announces it; focuses the next line, the last one, or the add button. */
function remove<Item extends Line>({ desk, list, lines, name, change }: Lines<Item>, index: number): void {
  const left = lines.toSpliced(index, 1);
  const next = Math.min(index, left.length - 1);
  change(left, next < 0 ? `[data-add="${list}"]` : `[name^="${list}.${next}.text."]`);
  desk.announce(editingWords[desk.language].removed(name(index)));
}

/** Buttons that move and remove a line. A button that would move the line past an end is `aria-disabled`. */
function renderActs<Item extends Line>(v: Lines<Item>, index: number) {
  const { desk, list, lines, min } = v;
  const w = editingWords[desk.language];
  const name = v.name(index);
  const button = (by: -1 | 1) => html`
    <button
      type="button"
      class="plain"
      data-move="${list}.${index} ${by}"
      aria-label=${by < 0 ? w.moveUp(name) : w.moveDown(name)}
      aria-disabled=${index + by in lines ? 'false' : 'true'}
      @click=${() => move(v, index, by)}
    >${by < 0 ? '↑' : '↓'}</button>
  `;
  return html`
    <div class="line-acts">
      ${lines.length > 1 ? html`${button(-1)}${button(1)}` : nothing}
      ${lines.length > min ? html`<button type="button" class="plain grave" aria-label=${w.removeNamed(name)} @click=${() => remove(v, index)}>${w.remove}</button>` : nothing}
    </div>
  `;
}

/** The lines with their buttons, and the add button below. */
export function renderLines<Item extends Line>(v: Lines<Item>, size: 'short-lines' | '' = '') {
  const { list, lines, max, fixed, add, fresh, change, render } = v;
  const renderLine = (line: Item, index: number) =>
    html`<li>${render(line, index, fixed ? nothing : renderActs(v, index))}</li>`;
  const another = () => change([...lines, fresh(lines)], `[name="${list}.${lines.length}.text.ar"]`);
  return html`
    ${lines.length ? html`<ol class="lines ${size}">${repeat(lines, ({ id }) => id, renderLine)}</ol>` : nothing}
    ${fixed || lines.length >= max ? nothing : html`<div class="bar"><button type="button" data-add=${list} @click=${another}>${add}</button></div>`}
  `;
}
