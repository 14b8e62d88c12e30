import { html } from 'lit';

interface Keys<Value extends string> {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly chosen?: Value | undefined;
  choose?(value: Value, checked: boolean): void;
}

/** Choices in large rows, for a finger or the keyboard. */
export const renderKeys = <Value extends string>({ type, name, legend, options, chosen, choose }: Keys<Value>) => html`
  <fieldset class="question">
    <legend>${legend}</legend>
    <div class="keys">
      ${options.map(
        ([value, words]) => html`
          <label class="row"><input type=${type} name=${name} value=${value} ?checked=${value === chosen} @change=${({ target }: Event) => choose?.(value, (target as HTMLInputElement).checked)}><span>${words}</span></label>
        `,
      )}
    </div>
  </fieldset>
`;
