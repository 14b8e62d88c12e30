import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from './form-controller.ts';

export interface Field {
  /** Name of the control in its form, and its `id`, unique in its view. */
  readonly name: string;
  readonly label: unknown;
  readonly hint?: unknown;
  readonly form?: FormController;
}

export const wrongOf = ({ form, name }: Field): string | undefined => form?.wrong[name];
export const describedBy = ({ name }: Field): string => `${name}-hint ${name}-wrong`;
export const invalid = (field: Field): 'true' | 'false' => (wrongOf(field) ? 'true' : 'false');

function renderWrong(field: Field) {
  const wrong = wrongOf(field);
  return wrong ? html`<p class="wrong" id="${field.name}-wrong">${wrong}</p>` : nothing;
}

/** A label, a hint, an error, and their control. */
export const renderField = (field: Field, control: TemplateResult) => html`
  <div class="field">
    <label for=${field.name}>${field.label}</label>
    ${field.hint ? html`<p class="hint" id="${field.name}-hint">${field.hint}</p>` : nothing}
    ${renderWrong(field)}
    ${control}
  </div>
`;

export interface Input extends Field {
  readonly type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'datetime-local' | 'search';
  readonly value?: string | undefined;
  readonly autocomplete?: string;
  readonly dir?: 'rtl' | 'ltr' | 'auto';
  readonly lang?: string;
  readonly inputmode?: 'numeric' | 'text' | 'url';
  readonly maxlength?: number;
  readonly required?: boolean;
  readonly short?: boolean;
}

/** The control of a one-line field, without its label. */
export const renderControl = (field: Input) => html`<input
  class="in ${field.short ? 'short' : ''}"
  id=${field.name}
  name=${field.name}
  type=${field.type ?? 'text'}
  .defaultValue=${field.value ?? ''}
  dir=${field.dir ?? (field.type === 'email' || field.type === 'url' ? 'ltr' : 'auto')}
  lang=${field.lang ?? nothing}
  autocomplete=${field.autocomplete ?? 'off'}
  inputmode=${field.inputmode ?? nothing}
  maxlength=${field.maxlength ?? nothing}
  autocapitalize=${field.dir === 'ltr' || field.type === 'email' ? 'none' : nothing}
  spellcheck=${field.type && field.type !== 'text' ? 'false' : nothing}
  aria-required=${field.required === false ? nothing : 'true'}
  aria-describedby=${describedBy(field)}
  aria-invalid=${invalid(field)}
>`;

/** A one-line field. */
export const renderInput = (field: Input) => renderField(field, renderControl(field));

/** A number in any digits. */
export const renderNumber = (field: Input) => renderInput({ ...field, inputmode: 'numeric', dir: 'ltr', short: true });

export interface Area extends Field, Pick<Input, 'value' | 'dir' | 'lang' | 'required'> {
  readonly rows?: number;
}

/** Fixed text among fields, and why it is fixed; it can still have an error. */
export interface Fixed extends Field {
  readonly words: string;
  readonly why: string;
  readonly dir: 'rtl' | 'ltr';
  readonly lang: string;
}

export const renderFixedField = (field: Fixed) => {
  const { name, label, words, why, dir, lang } = field;
  return html`
    <div class="field" role="group" id=${name} tabindex="-1" aria-labelledby="${name}-label" aria-describedby=${describedBy(field)}>
      <p id="${name}-label"><b>${label}</b></p>
      <p class="hint" id="${name}-hint">${why}</p>
      ${renderWrong(field)}
      <p class="in locked" lang=${lang} dir=${dir}>${words}</p>
    </div>
  `;
};

/** A multi-line field. */
export const renderArea = (field: Area) =>
  renderField(
    field,
    html`<textarea
      class="in"
      id=${field.name}
      name=${field.name}
      rows=${field.rows ?? 3}
      .defaultValue=${field.value ?? ''}
      dir=${field.dir ?? 'auto'}
      lang=${field.lang ?? nothing}
      aria-required=${field.required === false ? nothing : 'true'}
      aria-describedby=${describedBy(field)}
      aria-invalid=${invalid(field)}
    ></textarea>`,
  );

/** A checkbox. */
export const renderTick = (field: Field, ticked = false) => html`
  <div class="field">
    ${renderWrong(field)}
    <label class="row">
      <input type="checkbox" id=${field.name} name=${field.name} value="on" ?checked=${ticked} aria-invalid=${invalid(field)} aria-describedby="${field.name}-wrong">
      <span>${field.label}</span>
    </label>
  </div>
`;

export interface Choice extends Field {
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: unknown])[];
}

/** A list of options. */
export const renderChoice = (field: Choice) =>
  renderField(
    field,
    html`<select class="in" id=${field.name} name=${field.name} aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)}>
      ${field.options.map(([value, words]) => html`<option value=${value} ?selected=${value === field.value}>${words}</option>`)}
    </select>`,
  );

export interface Radios<Value extends string> extends Pick<Field, 'name' | 'form'> {
  readonly legend: unknown;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: Value, name: unknown, words: unknown])[];
  choose?(value: Value): void;
}

/** Radio buttons, each with an explanation. The error describes the first, which gets the focus: Orca reads none of a group. */
export function renderRadios<Value extends string>(radios: Radios<Value>) {
  const { name, legend, chosen, options, form, choose } = radios;
  const wrong = form?.wrong[name];
  return html`
    <fieldset>
      <legend>${legend}</legend>
      ${wrong ? html`<p class="danger" id="${name}-wrong"><b>${wrong}</b></p>` : nothing}
      <div class="rows">
        ${options.map(
          ([value, title, words], index) => html`
            <label class="row">
              <input type="radio" name=${name} value=${value} ?checked=${value === chosen} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${index === 0 ? `${name}-wrong` : nothing} @change=${() => choose?.(value)}>
              <span><b>${title}</b><br><span class="meta">${words}</span></span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** Why a form failed, or its message of success. An error gets the focus. */
export const renderOutcome = ({ problem, done }: FormController) => html`
  ${problem?.trim() ? html`<div class="problem" role="alert" tabindex="-1"><p>${problem}</p></div>` : nothing}
  ${done ? html`<p class="done">${done}</p>` : nothing}
`;

/** The one submit button of a form; `grave` for an action that cannot easily be undone. */
export const renderSubmit = (
  form: FormController,
  words: unknown,
  busyWords: unknown,
  type: 'main' | 'grave' = 'main',
) => html`
  <button class=${type} aria-disabled=${form.busy ? 'true' : 'false'}>${form.busy ? busyWords : words}</button>
`;

/** The end of a form: its result, the submit button, and other actions. */
export const renderEnd = (form: FormController, words: unknown, busyWords: unknown, more: unknown = nothing) => html`
  ${renderOutcome(form)}
  <div class="bar">${renderSubmit(form, words, busyWords)}${more}</div>
`;
