import type { StaffAct } from '@shura/contract';
import { writtenIn } from '@shura/contract/languages';
import { mayAs, roleOfAct } from '@shura/contract/roles';
import { html, nothing } from 'lit';
import { officeProblems, readOffice, renderOffice } from '../../ui/answering/office-field.ts';
import { renderSending } from '../../ui/answering/sending.ts';
import { type AnswerValues, bothIn, textOf } from '../../ui/answering/typed-values.ts';
import { keepOffice } from '../../ui/editing/last-office.ts';
import { renderBilingual } from '../../ui/fields/bilingual.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { formOf } from '../../ui/fields/form-controller.ts';
import { fieldWords } from '../../ui/fields/words.ts';
import { type DeedKind, deedWords } from './deed-words.ts';
import type { SuggestionView } from './suggestion-view.ts';

/** One act on a suggestion, besides answering. */
export interface Deed {
  readonly kind: DeedKind;
  /** Public at once and irreversible, so it can be undone for ten seconds. */
  readonly final?: boolean;
  /** Whether the server would accept it, as far as known here. */
  readonly possible: (view: SuggestionView) => boolean;
  readonly fields: (view: SuggestionView) => unknown;
  /** Errors by field name. */
  readonly wrong: (view: SuggestionView, values: AnswerValues) => Readonly<Record<string, string | undefined>>;
  readonly read: (view: SuggestionView, values: AnswerValues) => StaffAct | undefined;
}

export const mayDo = ({ desk }: SuggestionView, kind: StaffAct['kind']): boolean =>
  desk.agency !== undefined && mayAs(desk.agency.role, roleOfAct[kind]);

/** Name of a field in the form of a deed; unique, since forms are side by side. */
export const fieldOf = (kind: DeedKind, field: string): string => `${kind}:${field}`;

export function renderOfficeOf({ desk, agency, deeds }: SuggestionView, kind: DeedKind) {
  return renderOffice({
    desk,
    name: fieldOf(kind, 'office'),
    label: deedWords[desk.language].office,
    offices: agency.offices ?? [],
    values: deeds.values(kind),
    form: deeds.form(kind),
  });
}

export const officeOf = ({ agency }: SuggestionView, kind: DeedKind, values: AnswerValues) =>
  readOffice(values, fieldOf(kind, 'office'), agency.offices ?? []);

export const officeWrong = ({ desk, agency }: SuggestionView, kind: DeedKind, values: AnswerValues) =>
  officeProblems(desk.language, values, fieldOf(kind, 'office'), agency.offices ?? []);

/** Fields for public text in one or both languages. */
export function renderSaid(
  { desk: { language }, deeds }: SuggestionView,
  kind: DeedKind,
  field: string,
  { label, hint, lines = true }: { readonly label: string; readonly hint?: string; readonly lines?: boolean },
) {
  const name = fieldOf(kind, field);
  return renderBilingual(language, {
    ...{ name, label, hint, lines, rows: 3, required: false },
    ...{ value: bothIn(deeds.values(kind), name), form: deeds.form(kind) },
  });
}

export const saidIn = (kind: DeedKind, field: string, values: AnswerValues) => textOf(values, fieldOf(kind, field));

/** An error for empty text, in the language of the suggestion. */
export const saidWrong = (
  { desk, suggestion }: SuggestionView,
  kind: DeedKind,
  field: string,
  values: AnswerValues,
) => ({
  [fieldOf(kind, `${field}.${writtenIn[suggestion.direction]}`)]: saidIn(kind, field, values)
    ? undefined
    : fieldWords[desk.language].missing,
});

/** The form of a deed. */
export function renderDeedForm(view: SuggestionView, deed: Deed) {
  const { desk, deeds, suggestion, agency } = view;
  const { kind } = deed;
  const w = deedWords[desk.language];
  const form = deeds.form(kind);
  const type = ({ currentTarget }: Event) => deeds.type(kind, currentTarget as HTMLFormElement);
  const send = (event: SubmitEvent) => {
    const element = formOf(event);
    const values = deeds.type(kind, element);
    keepOffice(desk, agency.offices ?? [], values[fieldOf(kind, 'office')]);
    const [act, wrong] = [deed.read(view, values), deed.wrong(view, values)];
    const here = () => void deeds.send(kind, element, suggestion, () => act, wrong);
    const away = async () => act && deeds.sendAway(suggestion, act);
    const back = desk.href('suggestions', suggestion.reference);
    if (deed.final) void deeds.sendLater(kind, element, wrong, { here, away, back });
    else here();
  };
  const delay = deeds.delay(kind);
  const note = w.notes[kind];
  return html`
    <form id="deed-${kind}" novalidate @input=${type} @change=${type} @submit=${send}>
      ${note ? html`<p class="meta">${note}</p>` : nothing}
      <div class="part" ?inert=${delay.waits}>${deed.fields(view)}</div>
      ${renderOutcome(form)}
      ${renderSending({ desk, form, delay, words: w.send[kind] })}
    </form>
  `;
}

/** A form in a closed `details`. */
export const renderDeed = (view: SuggestionView, deed: Deed) => html`
  <details class="deed" id="of-${deed.kind}">
    <summary>${deedWords[view.desk.language].titles[deed.kind]}</summary>
    ${renderDeedForm(view, deed)}
  </details>
`;
