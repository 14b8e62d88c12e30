import type { AlikeAnswer, Consultation } from '@shura/contract';
import { bases } from '@shura/contract/lists';
import { type Draft, fieldNames, proofField, type Wrong } from '@shura/contract/suggestion-form';
import { linkTo, type Surroundings } from '../consultation-view.ts';
import { type Fields, onceField } from './form-fields.ts';
import { firstOf } from './received-form.ts';

/** Name of the field that holds the findings already shown to the sender, so that no finding is shown twice. */
export const checkedField = 'checked';

export interface SuggestionForm extends Surroundings {
  readonly topic: Consultation;
  readonly draft: Draft;
  readonly wrong: Wrong;
  /** Findings already shown to the sender. */
  readonly checked: string;
  /** Why the form is shown again, besides field problems. */
  readonly problem?: string | undefined;
  /** True if another site sent the form and wrote its content. */
  readonly foreign?: boolean | undefined;
  /** Findings to show before sending. */
  readonly found?: AlikeAnswer | undefined;
}

/** The draft in a form. Missing required fields become empty. A given link or country ticks its checkbox. */
export const draftOf = (fields: Fields, { suggestions }: Consultation): Draft => {
  const asked = new Set(['text']);
  if (suggestions && suggestions.categories.length > 0) asked.add('category');
  if (fields.has('basis-country')) asked.add('country');
  const draft: Record<string, string> = {};
  for (const name of fieldNames()) {
    const value = firstOf(fields, name);
    if (value !== '' || asked.has(name)) draft[name] = value;
  }
  for (const kind of bases) if (draft[proofField(kind)]) draft[`basis-${kind}`] = 'on';
  return draft;
};

/** The findings as values a form can carry. */
export const seenIn = ({ personalData, suggestions }: AlikeAnswer): string[] => [
  ...new Set([...personalData.map(({ kind }) => kind), ...suggestions.map(({ reference }) => reference)]),
];

/** The suggestion box as HTML, with the typed values. */
export const renderSuggestionForm = (view: SuggestionForm, level: 1 | 2): string => {
  const { voice, root, topic, once, checked, found } = view;
  const shown = [checked, ...(found ? seenIn(found) : [])].filter(Boolean).join(' ');
  const page = {
    ...view,
    consultation: topic,
    hidden: [
      [onceField, once],
      [checkedField, shown],
    ] as const,
    action: linkTo(view, `c/${topic.slug}`),
  };
  return voice.cards(root).box(page, level);
};
