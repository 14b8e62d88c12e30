import type { Asking, ConsultationDocument, PollDocument } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';

/** What is entered: answers to a poll, or suggestions to a consultation. */
export type Counter =
  | { readonly kind: 'poll'; readonly document: PollDocument }
  | { readonly kind: 'consultation'; readonly document: ConsultationDocument };

/** All that can be entered now. */
export function countersOf({ polls, consultations }: Asking): readonly Counter[] {
  const open = polls.filter(({ state }) => state === 'open');
  const listening = consultations.filter(({ state, document }) => state === 'open' && document.suggestions);
  return [
    ...open.map(({ document }) => ({ kind: 'poll' as const, document })),
    ...listening.map(({ document }) => ({ kind: 'consultation' as const, document })),
  ];
}

/** The one named in an address. */
export const counterAt = (counters: readonly Counter[], query: URLSearchParams): Counter | undefined =>
  counters.find(({ kind, document }) => query.get(kind) === document.slug);

export const isChosen = (query: URLSearchParams): boolean => query.has('poll') || query.has('consultation');

export const counterHref = ({ href }: Pick<Desk, 'href'>, { kind, document }: Counter): string =>
  `${href('counters')}?${new URLSearchParams({ [kind]: document.slug })}`;

/** A poll without a title is named by its first question. */
export const nameOfCounter = ({ kind, document }: Counter) =>
  document.title ?? (kind === 'poll' ? document.questions[0]?.text : undefined) ?? {};
