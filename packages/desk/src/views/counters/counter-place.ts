import type { Asking, ConsultationDocument, PollDocument } from '@shura/contract';
import type { Desk } from '../../ui/desk.ts';

/** A poll for which staff enter answers, or a consultation for which they enter suggestions. */
export type Counter =
  | { readonly kind: 'poll'; readonly document: PollDocument }
  | { readonly kind: 'consultation'; readonly document: ConsultationDocument };

/** Open polls, and open consultations that take suggestions. */
export function countersOf({ polls, consultations }: Asking): readonly Counter[] {
  const open = polls.filter(({ state }) => state === 'open');
  const listening = consultations.filter(({ state, document }) => state === 'open' && document.suggestions);
  return [
    ...open.map(({ document }) => ({ kind: 'poll' as const, document })),
    ...listening.map(({ document }) => ({ kind: 'consultation' as const, document })),
  ];
}

/** The poll or consultation that an address names; undefined if it is not open. */
export const counterAt = (counters: readonly Counter[], query: URLSearchParams): Counter | undefined =>
  counters.find(({ kind, document }) => query.get(kind) === document.slug);

export const isChosen = (query: URLSearchParams): boolean => query.has('poll') || query.has('consultation');

export const counterHref = ({ href }: Pick<Desk, 'href'>, { kind, document }: Counter): string =>
  `${href('counters')}?${new URLSearchParams({ [kind]: document.slug })}`;

/** A poll without a title is named by its first question. */
export const nameOfCounter = ({ kind, document }: Counter) =>
  document.title ?? (kind === 'poll' ? document.questions[0]?.text : undefined) ?? {};
