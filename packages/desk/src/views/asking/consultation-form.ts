import type { Asking, ConsultationDocument, Offices, Promised } from '@shura/contract';
import { officeIdOf, officeNameOf } from '../../ui/editing/offices.ts';
import { type Both, bothOf, half, whole } from '../../ui/editing/two-languages-value.ts';
import { askedDocument, askedForm, given, halfDecided, type TextLine, takenLines, textLines } from './asked-form.ts';
import type { AskedForm } from './kinds.ts';

/** A consultation in the editor: every field is present, even if empty. */
export interface ConsultationForm extends AskedForm {
  readonly purpose: Both;
  readonly undecided: Both;
  readonly decided: Both;
  readonly promise: Promised | '';
  /** Id of an office of the agency; empty if another is typed. */
  readonly office: string;
  readonly owner: Both;
  readonly hashtag: string;
  /** All polls of the agency; those of the consultation first, in their order. */
  readonly polls: readonly { readonly slug: string; readonly chosen: boolean }[];
  readonly suggestions: { readonly taken: boolean; readonly categories: readonly TextLine[] };
}

/** @param office id of the initial owner, or empty */
export const blankConsultation = (asking: Asking, office: string): ConsultationForm => ({
  ...consultationForm({ slug: '', title: {}, polls: [] }, asking, []),
  office,
  suggestions: { taken: true, categories: [] },
});

/** Slugs of the chosen polls, in order. */
export const pollsOf = ({ polls }: ConsultationForm): readonly string[] =>
  polls.filter(({ chosen }) => chosen).map(({ slug }) => slug);

/** The chosen polls, then the agency's other polls, including polls created since the form was stored. */
export function pollChoices(chosen: readonly string[], { polls }: Asking): ConsultationForm['polls'] {
  const all = polls.map(({ document }) => document.slug);
  return [
    ...chosen.map((slug) => ({ slug, chosen: true })),
    ...all.filter((slug) => !chosen.includes(slug)).map((slug) => ({ slug, chosen: false })),
  ];
}

export function consultationForm(document: ConsultationDocument, asking: Asking, offices: Offices): ConsultationForm {
  const owner = bothOf(document.owner);
  return {
    ...askedForm(document, offices),
    purpose: bothOf(document.purpose),
    undecided: bothOf(document.undecided),
    decided: bothOf(document.decided),
    promise: document.promise ?? '',
    office: officeIdOf(owner, offices),
    owner,
    hashtag: document.hashtag ?? '',
    polls: pollChoices(document.polls, asking),
    suggestions: {
      taken: document.suggestions !== undefined,
      categories: textLines(document.suggestions?.categories ?? []),
    },
  };
}

export const ownerOf = ({ office, owner }: ConsultationForm, offices: Offices): Both =>
  officeNameOf(office, owner, offices);

/**
 * The document to save, undefined without a complete title; and in `left` the fields that are incomplete or invalid,
 * which stay only in the draft.
 */
export function consultationDocument(form: ConsultationForm, offices: Offices) {
  const { slug, promise, hashtag, suggestions } = form;
  const [title, owner] = [whole(form.title), ownerOf(form, offices)];
  const texts = { purpose: whole(form.purpose), undecided: whole(form.undecided), decided: whole(form.decided) };
  const categories = takenLines(suggestions.categories, whole);
  const left = [
    ...(['purpose', 'undecided', 'decided'] as const).filter((name) => half(form[name])),
    ...(half(owner) ? ['owner'] : []),
    ...(halfDecided(form, offices) ? ['decision'] : []),
    ...(suggestions.taken && categories.length < suggestions.categories.length ? ['suggestions'] : []),
    ...(hashtag && !isHashtag(hashtag) ? ['hashtag'] : []),
  ];
  const document: ConsultationDocument | undefined = title && {
    ...{ slug, title, polls: [...pollsOf(form)] },
    ...askedDocument(form, offices),
    ...given({ ...texts, promise, owner: whole(owner), hashtag: isHashtag(hashtag) && hashtag }),
    ...(suggestions.taken && { suggestions: { categories } }),
  };
  return { document, left };
}

/** `#` and one word, in any script. */
export const isHashtag = (words: string): boolean => /^#[\p{L}\p{M}\p{N}_]{1,100}$/u.test(words);

/** A valid hashtag: spaces and hyphens become `_`, other invalid characters are removed. Empty if nothing is left. */
export const suggestedHashtag = (words: string): string => {
  const word = words
    .replace(/#/g, ' ')
    .trim()
    .replace(/[\s-]+/g, '_')
    .replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
  return word ? `#${word.slice(0, 100)}` : '';
};
