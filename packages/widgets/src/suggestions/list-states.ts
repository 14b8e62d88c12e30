import { type ConsultationClient, ShuraProblem, ShuraUnreachable } from '@shura/client';
import type { Suggestion, SuggestionsQuery } from '@shura/contract';
import { html } from 'lit';
import { type FakeConsultationServer, fakeConsultationClient } from '../testing/fake-consultation-client.ts';
import * as samples from '../testing/sample-suggestions.ts';
import { appear, type ElementArgs } from '../testing/story.ts';
import './define.ts';
import type { ShuraSuggestions } from './shura-suggestions.ts';

/** One state of the element: the server's responses, and the citizen's steps. */
export interface ListStory {
  readonly server?: FakeConsultationServer;
  readonly replaced?: Partial<ConsultationClient>;
  /** Selectors to click, in order. */
  readonly press?: readonly string[];
  /** Selector to wait for at the end. */
  readonly until?: string;
}

const never = () => new Promise<never>(() => {});
const refuse = (error: Error) => () => Promise.reject(error);
const unreachable = refuse(new ShuraUnreachable());

/** `count` suggestions; each has waited a day less than the one before. */
export const many = (count: number): readonly Suggestion[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(index % 3 ? samples.waiting : samples.late),
    reference: `SHR-${String(index).padStart(4, '0')}`,
    answered: { dueOn: '2026-12-09', waited: 60 - (index % 60), late: index < 30 },
  }));

/** A list in pages of twenty, like the server's. */
export const paged =
  (all: readonly Suggestion[]): ConsultationClient['suggestions'] =>
  (_slug, { after }: Partial<SuggestionsQuery> = {}) => {
    const from = after === undefined ? 0 : all.findIndex(({ reference }) => reference === after) + 1;
    const suggestions = all.slice(from, from + 20);
    const last = suggestions.at(-1);
    const next = last && from + 20 < all.length ? { next: last.reference } : {};
    return Promise.resolve({ suggestions, total: all.length, ...next });
  };

const firstOnly: ConsultationClient['suggestions'] = (slug, query) =>
  query?.after === undefined ? paged(many(45))(slug, query) : unreachable();
const long = { ...samples.waiting, text: `${samples.waiting.text} `.repeat(12) };

/** Every state. */
export const listStates = {
  List: { server: { supported: ['K3M7-9QXT'] } },
  Filters: { server: { suggestions: [samples.waiting] }, press: ['summary'], until: 'select' },
  Answered: {
    server: {
      suggestions: [samples.partlyAdopted, samples.underStudy, samples.notAdopted, samples.referred],
    },
  },
  Adopted: { server: { suggestions: [samples.carriedOutLate, samples.late, samples.notAdopted, samples.waiting] } },
  Long: { server: { suggestions: [long] } },
  Tombstones: { server: { suggestions: [samples.hiddenLate, samples.hidden, samples.erased, samples.redacted] } },
  Supported: { server: { suggestions: [samples.late] }, press: ['li button'], until: 'li [aria-pressed=true]' },
  Promoted: {
    server: { suggestions: [samples.promoted, samples.promotedToo], supported: [samples.promoted.reference] },
    until: 'li [aria-pressed=true]',
  },
  Closed: {
    server: {
      consultation: { ...samples.greenMuscat, state: 'closed' },
      suggestions: [samples.late, samples.notAdopted],
    },
  },
  SupportFailed: {
    server: { suggestions: [samples.late] },
    replaced: { support: unreachable },
    press: ['li button'],
    until: '[role=alert]',
  },
  Pages: { replaced: { suggestions: paged(many(45)) }, press: ['.more'] },
  PageFailed: { replaced: { suggestions: firstOnly }, press: ['.more'], until: '[role=alert]' },
  Empty: { server: { suggestions: [] } },
  Loading: { replaced: { suggestions: never } },
  NotFound: { replaced: { suggestions: refuse(new ShuraProblem('consultation-not-found', 404)) } },
  ServerDown: { replaced: { suggestions: unreachable } },
} satisfies Record<string, ListStory>;

export interface ListArgs extends ElementArgs {
  readonly consultation: string;
}

const links: Readonly<Record<string, string>> = { ar: 'صفحة الاستشارة', en: 'Page of the consultation' };

/** The element in a state, before the citizen's steps. */
export function renderState(state: ListStory, { lang, consultation, numerals, theme, ...args }: ListArgs) {
  return html`
    <shura-suggestions
      lang=${lang}
      consultation=${consultation}
      server="https://votes.example.om"
      numerals=${numerals}
      theme=${theme}
      heading-level=${args['heading-level']}
      .client=${fakeConsultationClient(state.server, state.replaced)}
    ><a href="#no-script">${links[lang.slice(0, 2)] ?? links['ar']}</a></shura-suggestions>
  `;
}

/** Performs the steps, and resolves when the element is still. */
export async function reachState({ press = [], until }: ListStory, within: ParentNode): Promise<void> {
  const list = within.querySelector<ShuraSuggestions>('shura-suggestions');
  for (const selector of press) {
    const node = await appear(list, selector);
    node.click();
    await list?.updateComplete;
  }
  if (until) await appear(list, until);
}
