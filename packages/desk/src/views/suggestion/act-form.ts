import type { StaffAct } from '@shura/contract';
import { mayAs, roleOfAct } from '@shura/contract/roles';
import { html, nothing } from 'lit';
import { renderSending } from '../../ui/answering/sending.ts';
import type { AnswerValues } from '../../ui/answering/typed-values.ts';
import { keepOffice } from '../../ui/editing/last-office.ts';
import { renderOutcome } from '../../ui/fields/field.ts';
import { type FormController, formOf } from '../../ui/fields/form-controller.ts';
import type { Problems } from '../../ui/fields/refused-fields.ts';
import { type ActKind, actWords } from './act-words.ts';
import type { SuggestionView } from './suggestion-view.ts';

/** One property of an act, as fields of a form. */
export interface Part<Value> {
  readonly render: (at: At) => unknown;
  /** Errors by field name. */
  readonly wrong: (at: At) => Problems;
  /** Undefined if it is missing. */
  readonly read: (at: At) => Value | undefined;
  /** The act is possible without it. */
  readonly optional?: boolean;
}

/** The name of a part's field, and the form with its values. */
export interface At extends SuggestionView {
  readonly name: string;
  readonly values: AnswerValues;
  readonly form: FormController;
}

type Act<Kind> = Extract<StaffAct, { kind: Kind }>;

interface ActFormOf<Kind extends ActKind> {
  readonly kind: Kind;
  /** Public at once and irreversible, so it can be undone for ten seconds. */
  readonly final?: boolean;
  /** Whether the server would probably accept the act, by the loaded data. */
  readonly possible: (view: SuggestionView) => boolean;
  /** By property of the act, in the order of the form. */
  readonly parts: { readonly [Name in Exclude<keyof Act<Kind>, 'kind'>]-?: Part<Act<Kind>[Name]> };
}

/** One act on a suggestion, besides answering. */
export type ActForm = { [Kind in ActKind]: ActFormOf<Kind> }[ActKind];

export const mayDo = ({ desk }: SuggestionView, kind: StaffAct['kind']): boolean =>
  desk.agency !== undefined && mayAs(desk.agency.role, roleOfAct[kind]);

/** Name of a field in the form of an act; unique, since forms are side by side. */
export const fieldOf = (kind: ActKind, field: string): string => `${kind}:${field}`;

function partsOf(view: SuggestionView, { kind, parts }: ActForm) {
  const [values, form] = [view.acts.values(kind), view.acts.form(kind)];
  return Object.entries<Part<unknown>>(parts).map(([property, part]) => {
    const at: At = { ...view, name: fieldOf(kind, property), values, form };
    return { ...part, property, at };
  });
}

/** The act in the fields; undefined if something is missing. */
function readAct(view: SuggestionView, actForm: ActForm): StaffAct | undefined {
  const read = partsOf(view, actForm).map(({ property, at, ...part }) => ({ ...part, property, value: part.read(at) }));
  if (read.some(({ value, optional }) => value === undefined && !optional)) return undefined;
  const given = read.filter(({ value }) => value !== undefined);
  return {
    kind: actForm.kind,
    ...Object.fromEntries(given.map(({ property, value }) => [property, value])),
  } as StaffAct;
}

export function renderFormOfAct(view: SuggestionView, actForm: ActForm) {
  const { desk, acts, suggestion, agency } = view;
  const { kind } = actForm;
  const w = actWords[desk.language];
  const form = acts.form(kind);
  const type = ({ currentTarget }: Event) => acts.type(kind, currentTarget as HTMLFormElement);
  const send = (event: SubmitEvent) => {
    const element = formOf(event);
    const values = acts.type(kind, element);
    keepOffice(desk, agency.offices ?? [], values[fieldOf(kind, 'office')]);
    const act = readAct(view, actForm);
    const check = () =>
      Object.fromEntries(partsOf(view, actForm).flatMap((part) => Object.entries(part.wrong(part.at))));
    const here = () => void acts.send(kind, element, suggestion, act, check);
    const away = async () => act && acts.perform(suggestion, act);
    const back = desk.href('suggestions', suggestion.reference);
    if (actForm.final) void acts.sendLater(kind, element, check, { here, away, back });
    else here();
  };
  const delay = acts.delay(kind);
  const note = w.notes[kind];
  return html`
    <form id="act-${kind}" novalidate @input=${type} @change=${type} @submit=${send}>
      ${note ? html`<p class="meta">${note}</p>` : nothing}
      <div class="part" ?inert=${delay.waits}>${partsOf(view, actForm).map((part) => part.render(part.at))}</div>
      ${renderOutcome(form)}
      ${renderSending({ desk, form, delay, words: w.send[kind] })}
    </form>
  `;
}

/** A form in a closed `details`. */
export const renderActForm = (view: SuggestionView, actForm: ActForm) => html`
  <details class="act-form" id="of-${actForm.kind}">
    <summary>${actWords[view.desk.language].titles[actForm.kind]}</summary>
    ${renderFormOfAct(view, actForm)}
  </details>
`;
