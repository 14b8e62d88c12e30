import type { Asking, ConsultationDocument, Offices, Promised } from '@shura/contract';
import { type Both, bothOf, empty, half, whole } from '../../ui/editing/both.ts';
import type { Line } from '../../ui/editing/lines.ts';
import { officeIdOf, officeNameOf } from '../../ui/editing/offices.ts';

export interface CategoryForm extends Line {
  readonly text: Both;
}

/** A consultation in the editor: every field is present, even if empty. */
export interface ConsultationForm {
  readonly slug: string;
  readonly title: Both;
  readonly purpose: Both;
  readonly undecided: Both;
  readonly decided: Both;
  readonly promise: Promised | '';
  /** Id of an office of the agency; empty if another is typed. */
  readonly office: string;
  readonly owner: Both;
  readonly decision: { readonly by: Both; readonly on: string };
  readonly hashtag: string;
  readonly opens: string;
  readonly closes: string;
  /** All polls of the agency; those of the consultation first, in their order. */
  readonly polls: readonly { readonly slug: string; readonly chosen: boolean }[];
  readonly suggestions: { readonly taken: boolean; readonly categories: readonly CategoryForm[] };
}

/** @param office id of the initial owner, or empty */
export const blankConsultation = (asking: Asking, office: string): ConsultationForm => ({
  slug: '',
  title: empty,
  purpose: empty,
  undecided: empty,
  decided: empty,
  promise: '',
  office,
  owner: empty,
  decision: { by: empty, on: '' },
  hashtag: '',
  opens: '',
  closes: '',
  polls: pollChoices([], asking),
  suggestions: { taken: true, categories: [] },
});

/** Adds polls created since a form was stored. */
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
    slug: document.slug,
    title: bothOf(document.title),
    purpose: bothOf(document.purpose),
    undecided: bothOf(document.undecided),
    decided: bothOf(document.decided),
    promise: document.promise ?? '',
    office: officeIdOf(owner, offices),
    owner,
    decision: { by: bothOf(document.decision?.by), on: document.decision?.on ?? '' },
    hashtag: document.hashtag ?? '',
    opens: document.opens ?? '',
    closes: document.closes ?? '',
    polls: pollChoices(document.polls, asking),
    suggestions: {
      taken: document.suggestions !== undefined,
      categories: (document.suggestions?.categories ?? []).map(({ id, text }) => ({ id, text: bothOf(text) })),
    },
  };
}

/** A copy for another time, without dates. */
export const anotherTime = (form: ConsultationForm, slug: string): ConsultationForm => ({
  ...form,
  slug,
  opens: '',
  closes: '',
  decision: { ...form.decision, on: '' },
});

export const ownerOf = ({ office, owner }: ConsultationForm, offices: Offices): Both =>
  officeNameOf(office, owner, offices);

/** The document to save; `left` names half-written fields, which stay in the draft. */
export function consultationDocument(form: ConsultationForm, offices: Offices) {
  const { slug, promise, decision, hashtag, opens, closes, polls, suggestions } = form;
  const owner = ownerOf(form, offices);
  const [title, by] = [whole(form.title), whole(decision.by)];
  const texts = { purpose: whole(form.purpose), undecided: whole(form.undecided), decided: whole(form.decided) };
  const categories = suggestions.categories.flatMap(({ id, text }) => {
    const words = whole(text);
    return words ? [{ id, text: words }] : [];
  });
  const left = [
    ...(['purpose', 'undecided', 'decided'] as const).filter((name) => half(form[name])),
    ...(half(owner) ? ['owner'] : []),
    ...(Boolean(by) === Boolean(decision.on) && !half(decision.by) ? [] : ['decision']),
    ...(suggestions.taken && categories.length < suggestions.categories.length ? ['suggestions'] : []),
    ...(hashtag && !isHashtag(hashtag) ? ['hashtag'] : []),
  ];
  const whom = whole(owner);
  const document: ConsultationDocument | undefined = title && {
    ...{ slug, title, polls: polls.filter(({ chosen }) => chosen).map((one) => one.slug) },
    ...given(texts),
    ...(promise && { promise }),
    ...(whom && { owner: whom }),
    ...(by && decision.on && { decision: { by, on: decision.on } }),
    ...(isHashtag(hashtag) && { hashtag }),
    ...(opens && { opens }),
    ...(closes && { closes }),
    ...(suggestions.taken && { suggestions: { categories } }),
  };
  return { document, left };
}

/** Without undefined and empty fields. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };

/** `#` and one word, in any script. */
export const isHashtag = (words: string): boolean => /^#[\p{L}\p{M}\p{N}_]{1,100}$/u.test(words);

/** A correction: `#` added, and spaces removed. */
export const suggestedHashtag = (words: string): string => {
  const word = words
    .replace(/#/g, ' ')
    .trim()
    .replace(/[\s-]+/g, '_')
    .replace(/[^\p{L}\p{M}\p{N}_]/gu, '');
  return word ? `#${word.slice(0, 100)}` : '';
};
