import type { Language } from '@shura/contract';
import { limits } from '@shura/contract/limits';
import { html } from 'lit';
import { type Field, renderControl, renderField } from './field.ts';
import { fieldWords } from './words.ts';

/** Shows or hides the password of the field whose button was pressed. */
function toggle(event: MouseEvent): void {
  const line = (event.currentTarget as HTMLElement).parentElement;
  const input = line?.querySelector('input');
  if (input) input.type = line?.toggleAttribute('data-shown') ? 'text' : 'password';
}

/** @param autocomplete `current-password`, or `new-password` with a hint of its length */
export const renderPassword = (
  language: Language,
  field: Field & { readonly autocomplete: 'current-password' | 'new-password' },
) => {
  const w = fieldWords[language];
  const hint = field.autocomplete === 'new-password' ? w.passwordHint : field.hint;
  return renderField(
    { ...field, hint },
    html`
      <div class="joined">
        ${renderControl({ ...field, type: 'password', dir: 'ltr' })}
        <button type="button" @click=${toggle}>
          <span class="off">${w.show}</span><span class="on">${w.hide}</span><span class="quietly"> ${w.ofPassword}</span>
        </button>
      </div>
    `,
  );
};

/** Error of a new password. */
export const passwordProblem = (language: Language, password: string): string | undefined =>
  password.length < limits.passwordMin ? fieldWords[language].shortPassword : undefined;
