import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Line, newLine, type SettingsView } from './settings-draft.ts';
import { settingsWords } from './words.ts';

/** A list in the settings, with lines that staff add and remove. */
export interface LineList<Value> {
  readonly name: 'holidays' | 'offices' | 'rules';
  readonly lines: readonly Line<Value>[];
  readonly min?: number;
  readonly max?: number;
  /** Label of the add button. */
  readonly add: string;
  /** Selector of the element that gets the focus after a removal. */
  readonly after: string;
  /** Replaces the lines; focuses `focus`. */
  change(lines: readonly Line<Value>[], focus: string): void;
  /** Label of the button that removes a line, by its number. */
  remove(line: Line<Value>, number: string): string;
  field(line: Line<Value>, index: number, number: string): unknown;
}

export function renderLineList<Value>({ desk }: SettingsView, list: LineList<Value>) {
  const { name, lines, min = 0, max = Infinity, add, after, change, remove, field } = list;
  const { policy: w } = settingsWords[desk.language];
  const renderLine = (line: Line<Value>, index: number) => {
    const number = desk.format.number(index + 1);
    const drop = () => change(lines.toSpliced(index, 1), after);
    return html`
      <li>
        ${field(line, index, number)}
        ${lines.length > min ? html`<button type="button" class="plain grave" aria-label=${remove(line, number)} @click=${drop}>${w.remove}</button>` : nothing}
      </li>
    `;
  };
  const another = () => change([...lines, newLine<Value>()], `.${name} li:last-child :is(input, textarea)`);
  return html`
    ${lines.length > 0 ? html`<ol class="${name} list">${repeat(lines, ({ key }) => key, renderLine)}</ol>` : nothing}
    ${lines.length < max ? html`<div class="bar"><button type="button" class="add-${name}" @click=${another}>${add}</button></div>` : nothing}
  `;
}
