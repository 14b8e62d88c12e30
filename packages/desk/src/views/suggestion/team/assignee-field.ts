import { wordsIn } from '@shura/widgets/text';
import { html, nothing } from 'lit';
import { describedBy, invalid, renderField } from '../../../ui/fields/field.ts';
import type { FormController } from '../../../ui/fields/form-controller.ts';
import type { SuggestionView } from '../suggestion-view.ts';
import { teamWords } from './words.ts';

export const assigneeField = 'assign:id';

/** A list of colleagues who may answer, and of offices. Its value is a kind and an id, such as `office:parks`. */
export function renderAssignee({ desk, suggestion, agency, colleagues }: SuggestionView, form: FormController) {
  const w = teamWords[desk.language];
  const { kind, id } = suggestion.assigned ?? { kind: 'none', id: '' };
  const field = { name: assigneeField, label: w.to, form };
  const group = (of: 'person' | 'office', label: string, items: readonly (readonly [id: string, name: string])[]) =>
    items.length
      ? html`<optgroup label=${label}>${items.map(([value, name]) => html`<option value="${of}:${value}" ?selected=${of === kind && value === id}>${name}</option>`)}</optgroup>`
      : nothing;
  return renderField(
    field,
    html`<select class="in" id=${field.name} name=${field.name} aria-describedby=${describedBy(field)} aria-invalid=${invalid(field)}>
      <option value="none" ?selected=${kind === 'none'}>${w.noOne}</option>
      ${group(
        'person',
        w.colleagues,
        colleagues.map((one) => [one.id, one.name] as const),
      )}
      ${group(
        'office',
        w.offices,
        (agency.offices ?? []).map((one) => [one.id, wordsIn(one.name, desk.language).words] as const),
      )}
    </select>`,
  );
}
