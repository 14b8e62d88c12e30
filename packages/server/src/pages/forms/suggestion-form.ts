import type { AlikeAnswer, Consultation } from '@shura/contract';
import { bases } from '@shura/contract/lists';
import { type Draft, fieldNames, proofField, type Wrong } from '@shura/contract/suggestion-form';
import { linkTo, type Surroundings } from '../consultation-view.ts';
import { type Fields, onceField } from './form-fields.ts';
import { firstOf } from './received-form.ts';

/** Names what the sender has been shown before, so that nothing is shown to them twice. */
export const checkedField = 'checked';

export interface SuggestionForm extends Surroundings {
  readonly topic: Consultation;
  readonly draft: Draft;
  readonly wrong: Wrong;
  /** What the sender has been shown before, as the form carries it. */
  readonly checked: string;
  /** Why the form is shown again, besides what is wrong in its fields. */
  readonly problem?: string | undefined;
  /** Another site sent it, and wrote what is in it. */
  readonly foreign?: boolean | undefined;
  /** What the sender should know before it is sent. */
  readonly found?: AlikeAnswer | undefined;
}

/** What a form says. What it has to say and does not is empty. A link or a country that was given ticks the box that it belongs to. */
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

/** What an answer found, as words that a form can carry. */
export const seenIn = ({ personalData, suggestions }: AlikeAnswer): string[] => [
  ...new Set([...personalData.map(({ kind }) => kind), ...suggestions.map(({ reference }) => reference)]),
];

/** The suggestion box as HTML. Its fields keep whatever was typed in them. */
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
